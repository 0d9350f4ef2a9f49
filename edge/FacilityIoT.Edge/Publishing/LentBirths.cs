using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Publishing;

/// <summary>
/// Devices that are born although they do not answer, because stored frames of theirs must be sent and Sparkplug has no DDATA without DBIRTH.
/// They die again when their frames are out. Used by the sender's loop alone.
/// </summary>
/// <param name="birth">A known device's birth with what is known of its values; null for a device that is not configured any more.</param>
/// <param name="isOnline">Whether the device answers.</param>
internal sealed class LentBirths(Func<string, DeviceBirth?> birth, Func<string, bool> isOnline)
{
    private readonly Dictionary<string, DeviceBirth> lent = new(StringComparer.Ordinal);

    /// <summary>The birth to publish before a frame with these metrics.</summary>
    public DeviceBirth Lend(string device, IReadOnlyList<Metric> frame)
    {
        var known = birth(device) ?? lent.GetValueOrDefault(device) ?? new DeviceBirth(device, []);
        var names = known.Metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal);
        var more = frame.Where(metric => names.Add(metric.Name)).Select(Unknown).ToList();
        var lending = more.Count == 0 ? known : known with { Metrics = [.. known.Metrics, .. more] };
        lent[device] = lending;
        return lending;
    }

    /// <summary>Whether a frame of a device that is not configured has metrics that its lent birth did not name.</summary>
    public bool Outgrows(string device, IReadOnlyList<Metric> frame) =>
        lent.TryGetValue(device, out var lending) && birth(device) is null
        && frame.Any(metric => !lending.Metrics.Any(known => known.Name == metric.Name));

    /// <summary>The devices whose loan is over, and of these the ones that must die.</summary>
    public IReadOnlyList<string> Return()
    {
        if (lent.Count == 0)
        {
            return [];
        }

        List<string> dead = [.. lent.Keys.Where(device => !isOnline(device))];
        lent.Clear();
        return dead;
    }

    private static Metric Unknown(Metric metric) => new()
    {
        Name = metric.Name,
        DataType = metric.DataType,
        Timestamp = metric.Timestamp,
        Value = MetricValue.Null,
        Quality = Quality.Stale,
    };
}
