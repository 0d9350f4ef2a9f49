using System.Globalization;
using FacilityIoT.Cloud.Ingest;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Outside;

/// <summary>A firm as somebody wants it.</summary>
/// <param name="Days">Bit 0 Monday to bit 6 Sunday.</param>
public sealed record ContractorDraft(
    int? Id, string NameZh, string NameEn, string? Phone, string? Email, bool AroundTheClock, int OpensMinute, int ClosesMinute, int Days, IReadOnlyList<string> Sites, IReadOnlyList<string> Trades, bool Active)
    : Draft<Contractor>
{
    internal override string Kind => "contractor";

    internal override string? Key => Id?.ToString(CultureInfo.InvariantCulture);

    internal override async Task<Contractor?> FindAsync(DbContext db, CancellationToken cancellationToken) =>
        Id is null ? null : await db.Set<Contractor>().Include(firm => firm.Sites).Include(firm => firm.Trades).AsSplitQuery().SingleOrDefaultAsync(firm => firm.Id == Id, cancellationToken);

    internal override async Task<(string Field, string Sentence)?> RefusalAsync(DbContext db, Contractor? now, CancellationToken cancellationToken)
    {
        var refusal = NameRefusal(NameZh, NameEn)
            ?? Field("trades", Tickets.Trades.Refusal(Trades))
            ?? Field("phone", string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Email) ? "A contractor is called: give a phone number or an e-mail address." : null)
            ?? Field("phone", Phone?.Length > 50 || Email?.Length > 200 ? "A phone number has at most 50 characters, an e-mail address 200." : null)
            ?? Field("days", AroundTheClock || Days is > 0 and <= ContractHours.EveryDay ? null : "Name at least one day, or say aroundTheClock.");
        if (refusal is not null)
        {
            return refusal;
        }

        var known = await db.Set<Site>().Where(site => Sites.Contains(site.Id)).Select(site => site.Id).ToListAsync(cancellationToken);
        return Sites.Count == 0 ? ("sites", "Name at least one site.")
            : Sites.Except(known).Any() ? ("sites", $"There is no site {Sites.Except(known).First()}; sites are known from their boxes' births.")
            : null;
    }

    internal override Contractor New(DateTimeOffset now) => new() { NameZh = NameZh, NameEn = NameEn };

    internal override void WriteTo(Contractor row)
    {
        (row.NameZh, row.NameEn, row.Phone, row.Email, row.Active) = (NameZh, NameEn, Phone, Email, Active);
        (row.AroundTheClock, row.OpensMinute, row.ClosesMinute, row.Days) = (AroundTheClock, OpensMinute, ClosesMinute, Days);
        Rows.Become(row.Sites, Sites.Distinct().Select(site => new ContractorSite { SiteId = site }), site => site.SiteId);
        Rows.Become(row.Trades, Trades.Select(trade => new ContractorTrade { Trade = trade }), trade => trade.Trade);
    }
}
