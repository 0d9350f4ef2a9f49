using System.Globalization;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation;

/// <summary>
/// Suppressed by design: says of alarms what explains them, and takes it back. Danger to people (level 1) is never suppressed, whatever explains it.
/// </summary>
internal sealed class Suppressions(AlarmSuppressions suppressions, AlarmRecorder recorder)
{
    private const string AlarmPrefix = "alarm/";

    /// <param name="node"><c>site/box</c>.</param>
    public static string ByBox(string node) => $"box/{node}";

    public static string ByPower(string siteId) => $"power/{siteId}";

    public static string ByAlarm(long alarmId) => string.Create(CultureInfo.InvariantCulture, $"{AlarmPrefix}{alarmId}");

    /// <summary>The alarm that a cause's key names; null for another kind of cause.</summary>
    public static long? AlarmOf(string? by) =>
        by is not null && by.StartsWith(AlarmPrefix, StringComparison.Ordinal) && long.TryParse(by.AsSpan(AlarmPrefix.Length), CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The box does not answer: its alarms stand as they are, neither raised nor cleared by silence, and it explains them.</summary>
    public async Task OfLostBoxAsync(StoreTransaction transaction, EdgeNodeId node, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var prefix = $"{node}/";
        var reported = await (
            from alarm in transaction.Db.Set<Alarm>()
            join condition in transaction.Db.Set<AlarmCondition>() on alarm.Id equals condition.LastAlarmId
            where alarm.Open && alarm.SiteId == node.Group && alarm.Point.StartsWith(prefix) && !condition.Own
            orderby alarm.Id
            select alarm).ToListAsync(cancellationToken);
        foreach (var alarm in reported)
        {
            await recorder.ApplyAsync(transaction, StaleSample(transaction, alarm), cancellationToken);
            await ExplainAsync(transaction, alarm, ByBox(node.ToString()), cancellationToken);
        }
    }

    /// <summary>From now on the alarm is explained, and activations to come are too.</summary>
    public Task ExplainAsync(StoreTransaction transaction, Alarm alarm, string by, CancellationToken cancellationToken) =>
        alarm.Level == 1 ? Task.CompletedTask : suppressions.SuppressAsync(transaction, alarm, by, cancellationToken);

    /// <summary>The same for a condition that may have no alarm yet; its level must not be 1.</summary>
    public Task ExplainAsync(StoreTransaction transaction, string point, string condition, string by, CancellationToken cancellationToken) =>
        suppressions.SuppressAsync(transaction, point, condition, by, cancellationToken);

    /// <summary>Makes a dependency's suppression what it should be: begun, taken back, or passed to another cause without a word in between.</summary>
    /// <param name="cause">The active alarm that explains it; null when none does.</param>
    public async Task SettleAsync(StoreTransaction transaction, Alarm alarm, Alarm? cause, CancellationToken cancellationToken)
    {
        var wanted = alarm.Level == 1 || cause is null ? null : ByAlarm(cause.Id);
        if (alarm.SuppressedBy is { } present && AlarmOf(present) is null)
        {
            // Explained by a lost box or a power loss: theirs to take back.
            return;
        }

        if (wanted is not null && wanted != alarm.SuppressedBy)
        {
            await suppressions.SuppressAsync(transaction, alarm, wanted, cancellationToken, insteadOf: alarm.SuppressedBy);
        }
        else if (wanted is null && alarm.SuppressedBy is { } gone)
        {
            await suppressions.UnsuppressAsync(transaction, alarm, gone, cancellationToken);
        }
    }

    /// <summary>What is explained by this is so no more; what is still active is annunciated.</summary>
    /// <param name="pointsFrom">Only points whose name begins so; null for all.</param>
    public async Task LiftAsync(StoreTransaction transaction, string by, string? pointsFrom, CancellationToken cancellationToken)
    {
        if (pointsFrom is null)
        {
            await suppressions.UnsuppressAllAsync(transaction, by, cancellationToken);
            return;
        }

        await transaction.Db.SaveChangesAsync(cancellationToken);
        var explained = await transaction.Db.Set<Alarm>().Where(alarm => alarm.SuppressedBy == by && alarm.Point.StartsWith(pointsFrom)).OrderBy(alarm => alarm.Id).ToListAsync(cancellationToken);
        foreach (var alarm in explained)
        {
            await suppressions.UnsuppressAsync(transaction, alarm, by, cancellationToken);
        }
    }

    private static ConditionSample StaleSample(StoreTransaction transaction, Alarm alarm) => new()
    {
        Point = alarm.Point,
        Condition = alarm.Condition,
        SiteId = alarm.SiteId,
        Rule = alarm.AsRule(alarm.Latched),
        At = transaction.Now,
        Active = null,
        Quality = Quality.Stale,
    };
}
