using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation;

/// <summary>
/// Suppressed by design: says of alarms what explains them, and takes it back. Danger to people (level 1) is never suppressed, whatever explains it.
/// </summary>
internal sealed class Suppressions(AlarmRecorder recorder)
{
    /// <param name="node"><c>site/box</c>.</param>
    public static string ByBox(string node) => $"box/{node}";

    public static string ByPower(string siteId) => $"power/{siteId}";

    public static string ByAlarm(long alarmId) => FormattableString.Invariant($"alarm/{alarmId}");

    /// <summary>The box does not answer: its alarms stand as they are, neither raised nor cleared by silence, and it explains them.</summary>
    public async Task OfLostBoxAsync(StoreTransaction transaction, EdgeNodeId node, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var prefix = $"{node}/";
        var open = await transaction.Db.Set<Alarm>().Where(alarm => alarm.Open && alarm.SiteId == node.Group && alarm.Point.StartsWith(prefix)).ToListAsync(cancellationToken);
        foreach (var alarm in open.Where(alarm => alarm.Class != AlarmClasses.CommunicationLoss || !alarm.Point.StartsWith($"{node}//", StringComparison.Ordinal)))
        {
            await recorder.ApplyAsync(transaction, StaleSample(transaction, alarm), cancellationToken);
            await ExplainAsync(transaction, alarm.Point, alarm.Condition, ByBox(node.ToString()), cancellationToken);
        }
    }

    /// <summary>From now on the condition is explained, also when it becomes active only later.</summary>
    public Task ExplainAsync(StoreTransaction transaction, string point, string condition, string by, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What is explained by this is so no more; what is still active is annunciated.</summary>
    /// <param name="pointsFrom">Only points whose name begins so; null for all.</param>
    public Task LiftAsync(StoreTransaction transaction, string by, string? pointsFrom, CancellationToken cancellationToken) => Task.CompletedTask;

    private static ConditionSample StaleSample(StoreTransaction transaction, Alarm alarm) => new()
    {
        Point = alarm.Point,
        Condition = alarm.Condition,
        SiteId = alarm.SiteId,
        Rule = new DerivedAlarm(alarm.SiteId, alarm.Point, alarm.Condition, alarm.Class, alarm.Level, alarm.Trade, alarm.TextZh, alarm.TextEn)
        {
            Asset = alarm.Asset,
            Area = alarm.Area,
            Latch = alarm.Latched,
        }.ToRule(),
        At = transaction.Now,
        Active = null,
        Quality = Quality.Stale,
    };
}
