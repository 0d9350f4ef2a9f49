using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>What a site has decided about its clocks.</summary>
public sealed class SiteTimes
{
    private readonly Dictionary<(int Level, TicketClockKind Kind), TimeSpan> targets;
    private readonly SiteCalendar calendar;
    private readonly IReadOnlyList<int> levels;

    private SiteTimes(Dictionary<(int Level, TicketClockKind Kind), TimeSpan> targets, SiteCalendar calendar, IReadOnlyList<int> levels) =>
        (this.targets, this.calendar, this.levels) = (targets, calendar, levels);

    /// <summary>The time a clock has; null where the level has none, or where it is agreed.</summary>
    public TimeSpan? Target(int level, TicketClockKind kind) => targets.TryGetValue((level, kind), out var time) ? time : ClockDefaults.Of(level, kind);

    /// <summary>The calendar that the clocks of a level follow.</summary>
    public SiteCalendar Calendar(int level) => levels.Contains(level) ? calendar : SiteCalendar.Continuous;

    /// <summary>Read once per transaction and site.</summary>
    internal static async Task<SiteTimes> OfAsync(StoreTransaction transaction, string siteId, CancellationToken cancellationToken)
    {
        var known = transaction.State<Known>().Sites;
        return known.TryGetValue(siteId, out var times) ? times : known[siteId] = await ReadAsync(transaction.Db, siteId, cancellationToken);
    }

    public static async Task<SiteTimes> ReadAsync(FacilityDb db, string siteId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var targets = await db.Set<ClockTarget>().AsNoTracking().Where(target => target.SiteId == siteId)
            .ToDictionaryAsync(target => (target.Level, target.Kind), target => TimeSpan.FromMinutes(target.Minutes), cancellationToken);
        if (await db.Set<SiteHours>().AsNoTracking().FirstOrDefaultAsync(row => row.SiteId == siteId, cancellationToken) is not { Continuous: false } hours)
        {
            return new SiteTimes(targets, SiteCalendar.Continuous, []);
        }

        var week = SiteWeeks.Read(hours.Week);
        return new SiteTimes(targets, SiteWeeks.Calendar(week, await db.SiteZoneAsync(siteId, cancellationToken)), week.Levels);
    }

    /// <summary>What was read in one transaction.</summary>
    private sealed class Known
    {
        public Dictionary<string, SiteTimes> Sites { get; } = new(StringComparer.Ordinal);
    }
}
