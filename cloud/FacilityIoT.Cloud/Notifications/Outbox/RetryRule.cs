namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>How long one channel is tried before somebody else is called. Pure.</summary>
/// <param name="Most">Attempts, the first one included.</param>
/// <param name="Within">No attempt is made later than this after the first one.</param>
public sealed record RetryRule(int Most, TimeSpan Within, TimeSpan First, TimeSpan Longest)
{
    private static readonly RetryRule[] Levels =
    [
        new(4, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(8)),
        new(6, TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30)),
        new(10, TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(5)),
        new(12, TimeSpan.FromHours(4), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(30)),
    ];

    /// <param name="level">1–5.</param>
    public static RetryRule For(int level) => Levels[Math.Clamp(level, 1, Levels.Length) - 1];

    /// <summary>The pause before the next attempt; null: give up.</summary>
    /// <param name="attempts">Made so far, at least 1.</param>
    /// <param name="sinceFirst">Time since the first of them.</param>
    /// <param name="jitter">0 to 1: what was sent together must not come back together.</param>
    public TimeSpan? Next(int attempts, TimeSpan sinceFirst, double jitter)
    {
        var full = First * Math.Pow(2, Math.Min(attempts - 1, 20));
        var pause = (full < Longest ? full : Longest) * (0.5 + (jitter / 2));
        return attempts < Most && sinceFirst + pause <= Within ? pause : null;
    }
}
