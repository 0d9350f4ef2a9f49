using System.Globalization;
using FacilityIoT.Cloud.Ingest;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Outside;

/// <summary>A utility's contact as somebody wants it.</summary>
public sealed record UtilityContactDraft(int? Id, string SiteId, UtilityKind UtilityKind, string NameZh, string NameEn, string Phone, string? Account) : Draft<UtilityContact>
{
    internal override string Kind => "utility contact";

    internal override string? Key => Id?.ToString(CultureInfo.InvariantCulture);

    internal override async Task<UtilityContact?> FindAsync(DbContext db, CancellationToken cancellationToken) => Id is null ? null : await db.Set<UtilityContact>().FindAsync([Id], cancellationToken);

    internal override async Task<(string Field, string Sentence)?> RefusalAsync(DbContext db, UtilityContact? now, CancellationToken cancellationToken) =>
        NameRefusal(NameZh, NameEn)
        ?? Field("phone", Phone is { Length: >= 3 and <= 50 } ? null : "A phone number has 3 to 50 characters.")
        ?? Field("account", Account?.Length > 100 ? "An account has at most 100 characters." : null)
        ?? Field("site", now is null || now.SiteId == SiteId ? null : $"This contact is of the site {now.SiteId}; make another for {SiteId}.")
        ?? Field("site", await db.Set<Site>().AnyAsync(site => site.Id == SiteId, cancellationToken) ? null : $"There is no site {SiteId}; sites are known from their boxes' births.");

    internal override UtilityContact New(DateTimeOffset now) => new() { SiteId = SiteId, Kind = UtilityKind, NameZh = NameZh, NameEn = NameEn, Phone = Phone };

    internal override void WriteTo(UtilityContact row) => (row.Kind, row.NameZh, row.NameEn, row.Phone, row.Account) = (UtilityKind, NameZh, NameEn, Phone, Account);
}

/// <summary>An advance notice as somebody wants it.</summary>
public sealed record PlannedOutageDraft(int? Id, string SiteId, string? Area, UtilityKind UtilityKind, DateTimeOffset From, DateTimeOffset Until, string TextZh, string TextEn) : Draft<PlannedOutage>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    internal override string Kind => "planned outage";

    internal override string? Key => Id?.ToString(CultureInfo.InvariantCulture);

    internal override async Task<PlannedOutage?> FindAsync(DbContext db, CancellationToken cancellationToken) => Id is null ? null : await db.Set<PlannedOutage>().FindAsync([Id], cancellationToken);

    internal override async Task<(string Field, string Sentence)?> RefusalAsync(DbContext db, PlannedOutage? now, CancellationToken cancellationToken) =>
        Field("text", TextZh is { Length: >= 1 and <= 2000 } && TextEn is { Length: >= 1 and <= 2000 } ? null : "Give the notice in Chinese and in English, 1 to 2000 characters each.")
        ?? Field("until", Until > From && Until - From <= Longest ? null : "The outage ends after it begins, and within 31 days.")
        ?? Field("area", Area?.Length > 100 ? "An area's code has at most 100 characters." : null)
        ?? Field("site", now is null || now.SiteId == SiteId ? null : $"This notice is of the site {now.SiteId}; make another for {SiteId}.")
        ?? Field("site", await db.Set<Site>().AnyAsync(site => site.Id == SiteId, cancellationToken) ? null : $"There is no site {SiteId}; sites are known from their boxes' births.");

    internal override PlannedOutage New(DateTimeOffset now) =>
        new() { SiteId = SiteId, Kind = UtilityKind, From = From, Until = Until, TextZh = TextZh, TextEn = TextEn, AnnouncedAt = now };

    internal override void WriteTo(PlannedOutage row) =>
        (row.Area, row.Kind, row.From, row.Until, row.TextZh, row.TextEn) = (Area, UtilityKind, From, Until, TextZh, TextEn);
}
