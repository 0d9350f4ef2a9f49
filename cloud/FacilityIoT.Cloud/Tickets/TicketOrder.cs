using FacilityIoT.Cloud.Audit;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>A command with what its sender knows.</summary>
/// <param name="Number">The ticket's.</param>
public sealed record TicketOrder(string Number, TicketCommand Command, Actor By)
{
    /// <summary>The longest <see cref="Key"/>, in characters.</summary>
    public const int LongestKey = 100;

    /// <summary>The version that the sender saw; null when any will do.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>When it was done by the clock of a phone without signal; recorded beside the service's own time, which is the one that counts.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>Names this sending: sent again with the same key, it is done once. At most <see cref="LongestKey"/> characters.</summary>
    public string? Key { get; init; }
}
