using System.Diagnostics.CodeAnalysis;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Which metrics are points, and which points are alarm conditions.</summary>
public static class PointMetrics
{
    /// <summary>Prefixes of metrics that carry the session and the delivery, not the building.</summary>
    private static readonly string[] Reserved = ["FacilityIoT/", "Node Control/", "Device Control/"];

    public static bool IsPoint(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var prefix in Reserved)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return name != NodeControl.BdSeq;
    }

    /// <summary>The metrics that are points; the same list when all are.</summary>
    public static IReadOnlyList<Metric> Of(IReadOnlyList<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        for (var at = 0; at < metrics.Count; at++)
        {
            if (!IsPoint(metrics[at].Name))
            {
                return [.. metrics.Where(metric => IsPoint(metric.Name))];
            }
        }

        return metrics;
    }

    /// <summary>Whether the name is that of an alarm condition, as <c>water/alarm/leak</c>.</summary>
    public static bool IsCondition(string name) => SeparatorIn(name) > 0;

    /// <summary>Splits <c>water/alarm/leak</c>; false for a metric that is no alarm condition.</summary>
    public static bool TryCondition(string name, [NotNullWhen(true)] out string? point, [NotNullWhen(true)] out string? condition)
    {
        var at = SeparatorIn(name);
        point = at > 0 ? name[..at] : null;
        condition = at > 0 ? name[(at + BirthProperties.AlarmSeparator.Length)..] : null;
        return at > 0;
    }

    public static bool HasCondition(IReadOnlyList<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        for (var at = 0; at < metrics.Count; at++)
        {
            if (IsCondition(metrics[at].Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the separator is, with a text on both sides; else not above 0.</summary>
    private static int SeparatorIn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var at = name.LastIndexOf(BirthProperties.AlarmSeparator, StringComparison.Ordinal);
        return at + BirthProperties.AlarmSeparator.Length < name.Length ? at : -1;
    }
}
