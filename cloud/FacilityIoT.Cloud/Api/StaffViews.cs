using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>A trade of the catalogue.</summary>
public sealed record TradeView(string Id, LocalText Name)
{
    internal static TradeView Of(Trade trade) => new(trade.Id, new LocalText(trade.NameZh, trade.NameEn));
}

/// <summary>A trade that a worker has learnt.</summary>
/// <param name="Skill">1 (helps) to 5 (teaches).</param>
public sealed record SkillView(string Trade, int Skill);

/// <summary>A person who can be sent to a repair.</summary>
public sealed record WorkerView(int PersonId, LocalText Name, IReadOnlyList<SkillView> Trades, int? TeamId, bool Active, int Version)
{
    internal static WorkerView Of(Worker row) => new(
        row.PersonId, new LocalText(row.NameZh, row.NameEn), [.. row.Trades.OrderBy(trade => trade.Trade, StringComparer.Ordinal).Select(trade => new SkillView(trade.Trade, trade.Skill))],
        row.TeamId, row.Active, row.Version);
}

/// <summary>A worker as it shall be.</summary>
/// <param name="Version">The version that was seen; absent when any will do.</param>
public sealed record WorkerBody(LocalText Name, IReadOnlyList<SkillView> Trades, int? TeamId, bool Active = true, int? Version = null);

/// <summary>A group of workers with a base and a supervisor.</summary>
/// <param name="Latitude">The base, degrees WGS 84.</param>
/// <param name="SupervisorId">Called when nobody of the team answers.</param>
/// <param name="EscalatesToId">The team whose supervisor is called after this one's.</param>
public sealed record TeamView(int Id, LocalText Name, double? Latitude, double? Longitude, int? SupervisorId, int? EscalatesToId, int Version)
{
    internal static TeamView Of(Team row) => new(row.Id, new LocalText(row.NameZh, row.NameEn), row.Latitude, row.Longitude, row.SupervisorId, row.EscalatesToId, row.Version);
}

/// <summary>A team as it shall be.</summary>
public sealed record TeamBody(LocalText Name, double? Latitude, double? Longitude, int? SupervisorId, int? EscalatesToId, int? Version = null);

/// <summary>A part of a site with its place, and who looks after it.</summary>
/// <param name="Code">As tickets write it; empty for the whole site.</param>
public sealed record AreaView(int Id, string Site, string Code, LocalText Name, double? Latitude, double? Longitude, IReadOnlyList<int> TeamIds, IReadOnlyList<int> PersonIds, int Version)
{
    internal static AreaView Of(SiteArea row) => new(
        row.Id, row.SiteId, row.Code, new LocalText(row.NameZh, row.NameEn), row.Latitude, row.Longitude,
        [.. row.Covers.Select(cover => cover.TeamId).OfType<int>().Order()], [.. row.Covers.Select(cover => cover.PersonId).OfType<int>().Order()], row.Version);
}

/// <summary>An area as it shall be; found by its site and code, or made.</summary>
public sealed record AreaBody(string Site, string Code, LocalText Name, double? Latitude, double? Longitude, IReadOnlyList<int> TeamIds, IReadOnlyList<int> PersonIds, int? Version = null);

/// <summary>Where a person's phone last was.</summary>
/// <param name="AgeSeconds">How old that is.</param>
/// <param name="OnTheWayTo">The number of the ticket that the person is on the way to.</param>
public sealed record PositionView(int PersonId, double Latitude, double Longitude, double? AccuracyMeters, DateTimeOffset At, long AgeSeconds, string? OnTheWayTo)
{
    internal static PositionView Of(Position row, DateTimeOffset now) =>
        new(row.PersonId, row.Latitude, row.Longitude, row.AccuracyMeters, row.At, (long)(now - row.At).TotalSeconds, row.OnTheWayTo);
}
