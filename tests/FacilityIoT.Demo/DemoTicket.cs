namespace FacilityIoT.Demo;

/// <summary>The last line of a demo that ends with its first ticket.</summary>
/// <param name="Ticket">Its number.</param>
/// <param name="ContactToTicketMs">From the contact's change in the simulator to the ticket's arrival on the live stream, which is after its commit.</param>
internal sealed record DemoTicket(string Ticket, int Level, string? Asset, string Title, string Site, DateTimeOffset RaisedAt, double ContactToTicketMs);
