using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>The times that hold unless a site has changed them.</summary>
/// <remarks>Accept, arrive and handle after the table of levels; arrive at level 1 after TSG T5002-2017 art. 5. Verify is ours: the rules name no time for it.</remarks>
public static class ClockDefaults
{
    /// <summary>Before a clock runs out, its warning comes when this share of its time has gone.</summary>
    public const double WarnAfter = 0.75;

    /// <summary>Between two notices to the affected owners at levels 1 and 2.</summary>
    public static readonly TimeSpan NoticeEvery = TimeSpan.FromMinutes(30);

    /// <summary>On site at level 1: inside cities, and the longest that may be chosen outside them.</summary>
    public static readonly TimeSpan ArriveInCity = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan ArriveOutsideCity = TimeSpan.FromMinutes(60);

    /// <summary>The clocks' time; null where the level has none, or where it is agreed.</summary>
    public static TimeSpan? Of(int level, TicketClockKind kind) => kind switch
    {
        TicketClockKind.Respond => TimeSpan.FromMinutes(3),
        TicketClockKind.Accept => level switch { 1 => TimeSpan.FromMinutes(3), 2 => TimeSpan.FromMinutes(5), 3 => TimeSpan.FromMinutes(30), 4 => TimeSpan.FromHours(4), _ => TimeSpan.FromHours(24) },
        TicketClockKind.Arrive => level switch { 1 => ArriveInCity, 2 => TimeSpan.FromMinutes(60), 3 => TimeSpan.FromHours(4), 4 => TimeSpan.FromHours(24), _ => null },
        TicketClockKind.Handle => level switch { 1 => null, 2 => TimeSpan.FromHours(2), 3 => TimeSpan.FromHours(24), 4 => TimeSpan.FromHours(48), _ => TimeSpan.FromHours(72) },
        TicketClockKind.Verify => TimeSpan.FromHours(24),
        TicketClockKind.FollowUp => TimeSpan.FromHours(48),
        TicketClockKind.Report => TimeSpan.FromHours(24),
        TicketClockKind.Solution => TimeSpan.FromHours(72),
        _ => null,
    };

    /// <summary>On site is agreed with whoever waits for it.</summary>
    public static bool IsAgreed(int level, TicketClockKind kind) => (level, kind) == (5, TicketClockKind.Arrive);
}
