using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>What a trigger sees of its point.</summary>
/// <param name="Heard">False before the first reading or verdict.</param>
/// <param name="Explained">The device is lost: its own condition explains the silence of its points.</param>
/// <param name="Silent">No good reading for the point's StaleAfter.</param>
internal readonly record struct Evidence(MetricValue Value, Quality Quality, bool Heard, bool Explained, bool Silent);

internal static class TriggerTruth
{
    /// <param name="before">The last truth that was known: inside a limit's deadband it stands.</param>
    public static Truth Evaluate(AlarmTrigger trigger, in Evidence evidence, Truth before) => trigger switch
    {
        AlarmTrigger.BadQuality => evidence.Explained || !evidence.Heard || evidence.Quality == Quality.Stale
            ? Truth.Unknown
            : Of(evidence.Quality == Quality.Bad),
        AlarmTrigger.Stale => evidence.Explained ? Truth.Unknown
            : evidence.Silent ? Truth.True
            : evidence.Quality == Quality.Good ? Truth.False : Truth.Unknown,
        _ when evidence.Quality != Quality.Good => Truth.Unknown,
        AlarmTrigger.State state when evidence.Value.Kind == MetricValueKind.Boolean => Of(evidence.Value.AsBoolean == state.ActiveWhen),
        AlarmTrigger.NoAnswer when evidence.Value.Kind == MetricValueKind.Boolean => Of(!evidence.Value.AsBoolean),
        AlarmTrigger.Code code when evidence.Value.Kind == MetricValueKind.Integer => Of(code.Codes.Contains(evidence.Value.AsInt64)),
        AlarmTrigger.High high when evidence.Value.ToNumber() is { } number =>
            Of(number > high.Limit || (before == Truth.True && number >= high.Limit - high.Deadband)),
        AlarmTrigger.Low low when evidence.Value.ToNumber() is { } number =>
            Of(number < low.Limit || (before == Truth.True && number <= low.Limit + low.Deadband)),
        _ => Truth.Unknown,
    };

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;
}
