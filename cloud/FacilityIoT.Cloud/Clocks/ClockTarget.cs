using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>A time that a site has changed; the others are <see cref="ClockDefaults"/>.</summary>
public sealed class ClockTarget
{
    public required string SiteId { get; init; }

    /// <summary>1–5.</summary>
    public required int Level { get; init; }
    public required TicketClockKind Kind { get; init; }

    /// <summary>From 1 minute to 30 days.</summary>
    public required int Minutes { get; set; }
    public int Version { get; set; }
}
