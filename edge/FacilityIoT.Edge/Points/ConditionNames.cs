using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>How conditions are called on the wire and in the outbox.</summary>
public static class ConditionNames
{
    /// <summary>The Boolean metric of a condition: <c>{point}/alarm/{condition}</c>.</summary>
    public static string Metric(Point point, AlarmCondition condition) => point.Id + BirthProperties.AlarmSeparator + condition.Id;

    /// <summary>Under which the outbox remembers it: <c>{device}/{metric}</c>; the device is empty for the box's own.</summary>
    public static string Key(string? device, string metric) => $"{device}/{metric}";
}
