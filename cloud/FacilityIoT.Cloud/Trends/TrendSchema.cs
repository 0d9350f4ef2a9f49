namespace FacilityIoT.Cloud.Trends;

/// <summary>The measurements beside <c>reading</c>, and what their tags and fields are called.</summary>
public static class TrendSchema
{
    /// <summary>A line of a ticket's trail that figures are made of.</summary>
    public const string Ticket = "ticket";

    /// <summary>A line of an alarm's history that figures are made of.</summary>
    public const string Alarm = "alarm";

    /// <summary>How much is open, at each sampling.</summary>
    public const string Open = "open";

    /// <summary>What is known of a box, at each sampling.</summary>
    public const string Box = "box";

    public const string SiteTag = "site";
    public const string BoxTag = "box";
    public const string LevelTag = "level";
    public const string TradeTag = "trade";
    public const string SourceTag = "source";
    public const string ClassTag = "class";
    public const string WhatTag = "what";
    public const string ClockTag = "clock";

    /// <summary>The number of the line in the relational store: where to go on, and proof of what a point was made from.</summary>
    public const string LineField = "line";

    /// <summary>1 on every line, so that sums count.</summary>
    public const string CountField = "count";
    public const string SecondsField = "seconds";

    private const long NsPerMs = 1_000_000;

    /// <summary>The line's instant. Its number stands in the nanoseconds, so that two lines of the same tags in one millisecond stay two points.</summary>
    internal static long TimeNs(DateTimeOffset at, long line) => (at.ToUnixTimeMilliseconds() * NsPerMs) + (line % NsPerMs);

    internal static long TimeNs(DateTimeOffset at) => at.ToUnixTimeMilliseconds() * NsPerMs;
}
