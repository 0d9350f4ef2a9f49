using System.Globalization;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Watch;

/// <summary>
/// The audit of each minute: every check is asked, and what it finds is an alarm of its own, one for each check and site. It is raised once, and ends
/// when the check finds nothing any more. Since there is at most one, and no check looks at these alarms, it never feeds on itself.
/// </summary>
public sealed partial class WatchRound(
    Store store, IDbContextFactory<FacilityDb> databases, OwnAlarms alarms, IEnumerable<IWatchCheck> checks, IOptions<WatchOptions> options, TimeProvider time, ILogger<WatchRound> logger) : IRecurringWork
{
    /// <summary>The class of the alarms; ours, Brick has none.</summary>
    public const string Class = "Watch_Alarm";

    private const string Condition = "finding";
    private const string Trade = "it";
    private const int MostNamed = 5;
    private readonly IReadOnlyList<IWatchCheck> checks = [.. checks];

    public string Name => "watch";

    public TimeSpan Every => options.Value.Every;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, OwnAlarm>(StringComparer.Ordinal);
        List<string> open;
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            foreach (var check in checks)
            {
                foreach (var finding in await check.FindAsync(db, time.GetUtcNow(), cancellationToken))
                {
                    var alarm = AlarmOf(check, finding);
                    found[alarm.Point] = alarm;
                }
            }

            open = await db.Set<Alarm>().Where(alarm => alarm.Open && alarm.Class == Class && alarm.ClearedAt == null).Select(alarm => alarm.Point).ToListAsync(cancellationToken);
        }

        var news = found.Values.Where(alarm => !open.Contains(alarm.Point)).ToList();
        var gone = open.Where(point => !found.ContainsKey(point)).ToList();
        if (news.Count + gone.Count > 0)
        {
            await store.RunAsync(transaction => WriteAsync(transaction, news, gone, cancellationToken), cancellationToken);
        }
    }

    private async Task WriteAsync(StoreTransaction transaction, List<OwnAlarm> news, List<string> gone, CancellationToken cancellationToken)
    {
        foreach (var alarm in news)
        {
            await alarms.SetAsync(transaction, alarm, true, transaction.Now, cancellationToken);
            transaction.AfterCommit(() => Found(alarm.Point, alarm.TextEn));
        }

        foreach (var point in gone)
        {
            var row = await transaction.Db.Set<Alarm>().SingleAsync(alarm => alarm.Open && alarm.Point == point && alarm.Condition == Condition, cancellationToken);
            await alarms.SetAsync(transaction, Rule(point, row.SiteId, row.Level, row.TextZh, row.TextEn), false, transaction.Now, cancellationToken);
            transaction.AfterCommit(() => Gone(point));
        }
    }

    private static OwnAlarm AlarmOf(IWatchCheck check, WatchFinding finding)
    {
        var named = string.Join(", ", finding.Subjects.Take(MostNamed)) + (finding.Subjects.Count > MostNamed ? $" … ({finding.Subjects.Count})" : "");
        return Rule(
            $"{finding.SiteId}/cloud/watch/{check.Name}", finding.SiteId, finding.Level,
            string.Format(CultureInfo.InvariantCulture, check.TextZh, named), string.Format(CultureInfo.InvariantCulture, check.TextEn, named));
    }

    private static OwnAlarm Rule(string point, string site, int level, string zh, string en) =>
        new() { Point = point, Condition = Condition, SiteId = site, Class = Class, Level = level, Trade = Trade, TextZh = zh, TextEn = en };

    [LoggerMessage(3701, LogLevel.Error, "The audit found {Point}: {Text}")]
    private partial void Found(string point, string text);

    [LoggerMessage(3702, LogLevel.Information, "The audit no longer finds {Point}")]
    private partial void Gone(string point);
}
