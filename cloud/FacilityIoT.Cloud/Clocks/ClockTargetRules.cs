using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>Which times a site may choose. Pure.</summary>
public static class ClockTargetRules
{
    private const int MostMinutes = 30 * 24 * 60;

    /// <summary>Why not; null when it is allowed.</summary>
    /// <param name="outsideCity">The site lies outside cities.</param>
    /// <param name="others">The level's other times, as they are.</param>
    public static string? Refusal(int level, TicketClockKind kind, int minutes, bool outsideCity, Func<TicketClockKind, TimeSpan?> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var time = TimeSpan.FromMinutes(minutes);
        return minutes is < 1 or > MostMinutes ? $"{minutes} minutes are not allowed; allowed are 1 to {MostMinutes} (30 days)."
            : ClockDefaults.IsAgreed(level, kind) ? "At level 5 the time on site is agreed for each ticket."
            : (level, kind) == (1, TicketClockKind.Arrive) && time > ClockDefaults.ArriveInCity && !outsideCity
                ? "At level 1 somebody is on site within 30 minutes; up to 60 may be chosen for a site outside cities (its calendar says outsideCity), after TSG T5002-2017 art. 5."
            : (level, kind) == (1, TicketClockKind.Arrive) && time > ClockDefaults.ArriveOutsideCity ? "At level 1 somebody is on site within 60 minutes at most, after TSG T5002-2017 art. 5."
            : Order(kind, time, others);
    }

    /// <summary>Accepted before on site, on site before handled.</summary>
    private static string? Order(TicketClockKind kind, TimeSpan time, Func<TicketClockKind, TimeSpan?> others)
    {
        TicketClockKind[] order = [TicketClockKind.Accept, TicketClockKind.Arrive, TicketClockKind.Handle];
        var place = Array.IndexOf(order, kind);
        foreach (var other in place < 0 ? [] : order.Where(other => other != kind))
        {
            var before = Array.IndexOf(order, other) < place;
            if (others(other) is { } given && (before ? time < given : time > given))
            {
                return $"{kind} after {time.TotalMinutes:0} minutes does not go with {other} after {given.TotalMinutes:0}: a repair is accepted, reached and handled in this order.";
            }
        }

        return null;
    }
}
