namespace FacilityIoT.Cloud.Tickets;

/// <summary>How many ticket numbers were given on one day: the counter behind <see cref="TicketNumber"/>.</summary>
public sealed class TicketDay
{
    /// <summary>yyMMdd as a number, in the site's zone.</summary>
    public required int Day { get; init; }
    public int Last { get; set; }
}
