namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>What a counted channel may do now. Pure.</summary>
/// <param name="Singles">How many messages may go, each for itself.</param>
/// <param name="Bundle">All that waits is to go as one message.</param>
/// <param name="WaitUntil">Nothing may go before; null when something may.</param>
public readonly record struct ChannelTurn(int Singles, bool Bundle, DateTimeOffset? WaitUntil)
{
    /// <summary>The peer counts by its own clock and at its own end of the line: a little more than its minute.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(62);

    /// <summary>So many free places are kept when messages go each for itself; fewer would be left: what waits is bundled.</summary>
    private const int Near = 5;

    /// <summary>
    /// Level 1 uses every place and is never bundled. The rest leaves <see cref="ChannelLimit.Reserved"/> places alone, and is bundled once sending each
    /// for itself would come near the limit, so that a storm of any size takes a few messages.
    /// </summary>
    /// <param name="uses">When messages went, at least those of the last <see cref="Window"/>, in any order.</param>
    /// <param name="waiting">How many wait in this lane.</param>
    public static ChannelTurn Decide(ChannelLimit limit, IReadOnlyCollection<DateTimeOffset> uses, DateTimeOffset? pausedUntil, bool urgent, int waiting, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(uses);
        if (waiting == 0)
        {
            return default;
        }

        if (pausedUntil > now)
        {
            return new(0, false, pausedUntil);
        }

        var places = urgent ? limit.PerMinute : limit.PerMinute - limit.Reserved;
        var used = uses.Where(at => at > now - Window).Order().ToList();
        var free = places - used.Count;
        if (free <= 0)
        {
            // The use whose end leaves one place free.
            return new(0, false, used[used.Count - places] + Window);
        }

        return urgent ? new(Math.Min(waiting, free), false, null)
            : waiting <= free - Near || waiting == 1 ? new(waiting, false, null)
            : new(0, true, null);
    }
}
