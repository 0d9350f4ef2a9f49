using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>When the affected owners are told how it stands: every 30 minutes from the dispatch until it is repaired. Pure.</summary>
public static class NoticeRhythm
{
    /// <summary>Whether notices are due for a ticket as it is.</summary>
    public static bool IsRunning(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket is { Level: <= 2, Open: true, DispatchedAt: not null, RepairedAt: null };
    }

    /// <summary>The first beat after now: what was missed is not made up for in a burst.</summary>
    /// <param name="from">A beat, or where the rhythm begins.</param>
    public static DateTimeOffset Next(DateTimeOffset from, DateTimeOffset now)
    {
        var every = ClockDefaults.NoticeEvery;
        return now < from ? from + every : from + (every * (Math.Floor((now - from) / every) + 1));
    }
}
