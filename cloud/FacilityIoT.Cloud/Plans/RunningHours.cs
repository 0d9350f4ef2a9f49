namespace FacilityIoT.Cloud.Plans;

/// <summary>Counts running hours from a counter that may begin again. Pure.</summary>
public static class RunningHours
{
    /// <summary>What was run since the last maintenance, with the counter as it is now.</summary>
    /// <param name="run">Until the counter was last seen.</param>
    /// <param name="seen">The counter then; null when it was never seen: what it shows now was run before the plan.</param>
    /// <param name="now">Hours; less than before when it was reset or exchanged, and then counts from zero.</param>
    public static double Add(double run, double? seen, double now) => seen is not { } before ? run : run + (now >= before ? now - before : now);

    /// <summary>In hours, after the point's unit; null for a unit that is no time.</summary>
    public static double? Hours(double value, string? unit) => !double.IsFinite(value) || value < 0 ? null : unit switch
    {
        null or "" or "h" => value,
        "min" => value / 60,
        "s" => value / 3600,
        _ => null,
    };
}
