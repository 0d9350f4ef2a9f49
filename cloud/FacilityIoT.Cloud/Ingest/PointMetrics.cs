using System.Diagnostics.CodeAnalysis;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Which metrics are points, and which points are alarm conditions.</summary>
public static class PointMetrics
{
    /// <summary>Prefixes of metrics that carry the session and the delivery, not the building.</summary>
    private static readonly string[] Reserved = ["FacilityIoT/", "Node Control/", "Device Control/"];

    public static bool IsPoint(string name) => name != "bdSeq" && !Reserved.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The metrics that are points; the same list when all are.</summary>
    public static IReadOnlyList<Metric> Of(IReadOnlyList<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return metrics.All(metric => IsPoint(metric.Name)) ? metrics : [.. metrics.Where(metric => IsPoint(metric.Name))];
    }

    /// <summary>Splits <c>water/alarm/leak</c>; false for a metric that is no alarm condition.</summary>
    public static bool TryCondition(string name, [NotNullWhen(true)] out string? point, [NotNullWhen(true)] out string? condition)
    {
        ArgumentNullException.ThrowIfNull(name);
        var at = name.LastIndexOf(BirthProperties.AlarmSeparator, StringComparison.Ordinal);
        var end = at + BirthProperties.AlarmSeparator.Length;
        var found = at > 0 && end < name.Length;
        point = found ? name[..at] : null;
        condition = found ? name[end..] : null;
        return found;
    }

    public static bool HasCondition(IReadOnlyList<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return metrics.Any(metric => TryCondition(metric.Name, out _, out _));
    }
}
