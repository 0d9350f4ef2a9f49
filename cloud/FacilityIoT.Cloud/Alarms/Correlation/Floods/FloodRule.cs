namespace FacilityIoT.Cloud.Alarms.Correlation.Floods;

/// <summary>What the count of recent alarms means for a position.</summary>
public enum FloodVerdict
{
    /// <summary>A person can follow.</summary>
    Calm,
    Begins,
    Lasts,
    Ends,
}

/// <summary>A flood starts above 10 alarms in 10 minutes and ends below 5 (domain.md section 2): a pure function.</summary>
public static class FloodRule
{
    /// <summary>Levels from here on are bundled in a flood; 1 and 2 bypass it.</summary>
    public const int FirstBundledLevel = 3;

    /// <param name="recent">Alarms within the window.</param>
    public static FloodVerdict Decide(bool inFlood, int recent, int beginsAbove, int endsBelow) => inFlood
        ? recent < endsBelow ? FloodVerdict.Ends : FloodVerdict.Lasts
        : recent > beginsAbove ? FloodVerdict.Begins : FloodVerdict.Calm;

    /// <summary>When a flood can end at the earliest, if nothing comes.</summary>
    /// <param name="newestFirst">The instants of the alarms within the window.</param>
    public static DateTimeOffset EndsAt(IReadOnlyList<DateTimeOffset> newestFirst, TimeSpan window, int endsBelow)
    {
        ArgumentNullException.ThrowIfNull(newestFirst);
        return newestFirst[endsBelow - 1] + window;
    }
}
