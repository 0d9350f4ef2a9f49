using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>An alarm that the cloud itself finds: a box lost, power lost, an entrapment derived from several points.</summary>
public sealed record OwnAlarm : IConditionFacts
{
    /// <summary><c>site/box/device/point</c>, or <c>site/…</c> of what it is about. With <see cref="Condition"/> it is the alarm's identity.</summary>
    public required string Point { get; init; }
    public required string Condition { get; init; }
    public required string SiteId { get; init; }
    public required string Class { get; init; }

    /// <summary>1–5.</summary>
    public required int Level { get; init; }
    public required string Trade { get; init; }
    public required string TextZh { get; init; }
    public required string TextEn { get; init; }
    public string? Asset { get; init; }
    public string? Area { get; init; }

    /// <summary>Stays until a person resets it.</summary>
    public bool Latch { get; init; }
}

/// <summary>Raises and ends the cloud's own alarms; they live like all others.</summary>
public sealed class OwnAlarms
{
    private readonly AlarmRecorder recorder;

    internal OwnAlarms(AlarmRecorder recorder) => this.recorder = recorder;

    /// <summary>Says how it stands; saying it again changes nothing.</summary>
    /// <param name="active">Null when it is not known: neither raises nor clears.</param>
    /// <param name="at">Since when: the box's clock for what a box said.</param>
    /// <returns>The condition's latest alarm; null when it never had one.</returns>
    public Task<Alarm?> SetAsync(StoreTransaction transaction, OwnAlarm alarm, bool? active, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(alarm);
        var sample = new ConditionSample
        {
            Point = alarm.Point,
            Condition = alarm.Condition,
            SiteId = alarm.SiteId,
            At = at,
            Active = active,
            Quality = active is null ? Quality.Bad : Quality.Good,
            Settled = true,
            Rule = alarm.AsRule(alarm.Latch),
        };
        return recorder.RecordAsync(transaction, sample, own: true, cancellationToken);
    }
}
