using FacilityIoT.Cloud.Dispatch.Outside;

namespace FacilityIoT.Cloud.Api;

/// <summary>When a contract holds, on the wall clock of the site; hours that end before they begin cross midnight.</summary>
/// <param name="Opens">HH:mm.</param>
/// <param name="Closes">HH:mm; the first minute no longer within.</param>
/// <param name="Days">The days on which the hours begin.</param>
public sealed record ContractHoursView(string Opens, string Closes, IReadOnlyList<DayOfWeek> Days);

/// <summary>An outside firm.</summary>
/// <param name="Hours">Null for around the clock.</param>
public sealed record ContractorView(
    int Id, LocalText Name, string? Phone, string? Email, ContractHoursView? Hours, IReadOnlyList<string> Sites, IReadOnlyList<string> Trades, bool Active, int Version)
{
    internal static ContractorView Of(Contractor row) => new(
        row.Id, new LocalText(row.NameZh, row.NameEn), row.Phone, row.Email,
        row.AroundTheClock ? null : new ContractHoursView(WallTime.Text(row.OpensMinute), WallTime.Text(row.ClosesMinute), [.. WallTime.Days.Where((_, number) => (row.Days & (1 << number)) != 0)]),
        [.. row.Sites.Select(site => site.SiteId).Order(StringComparer.Ordinal)], [.. row.Trades.Select(trade => trade.Trade).Order(StringComparer.Ordinal)], row.Active, row.Version);
}

/// <summary>A firm as it shall be.</summary>
public sealed record ContractorBody(
    LocalText Name, string? Phone, string? Email, ContractHoursView? Hours, IReadOnlyList<string> Sites, IReadOnlyList<string> Trades, bool Active = true, int? Version = null);

/// <summary>Whom to call at a utility.</summary>
/// <param name="Account">The number of the connection that the utility asks for.</param>
public sealed record UtilityContactView(int Id, string Site, UtilityKind Kind, LocalText Name, string Phone, string? Account, int Version)
{
    internal static UtilityContactView Of(UtilityContact row) => new(row.Id, row.SiteId, row.Kind, new LocalText(row.NameZh, row.NameEn), row.Phone, row.Account, row.Version);
}

/// <summary>A utility's contact as it shall be.</summary>
public sealed record UtilityContactBody(string Site, UtilityKind Kind, LocalText Name, string Phone, string? Account, int? Version = null);

/// <summary>A utility's advance notice: half open, off at from, on again at until.</summary>
/// <param name="Area">Null for the whole site.</param>
public sealed record PlannedOutageView(int Id, string Site, string? Area, UtilityKind Kind, DateTimeOffset From, DateTimeOffset Until, LocalText Text, DateTimeOffset AnnouncedAt, int Version)
{
    internal static PlannedOutageView Of(PlannedOutage row) =>
        new(row.Id, row.SiteId, row.Area, row.Kind, row.From, row.Until, new LocalText(row.TextZh, row.TextEn), row.AnnouncedAt, row.Version);
}

/// <summary>An advance notice as it shall be.</summary>
public sealed record PlannedOutageBody(string Site, string? Area, UtilityKind Kind, DateTimeOffset From, DateTimeOffset Until, LocalText Text, int? Version = null);
