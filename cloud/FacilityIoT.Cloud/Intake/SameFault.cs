using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Intake;

/// <summary>Why a report is taken for the same fault as an open ticket; the strongest first.</summary>
public enum SameFaultReason
{
    SameAsset,

    /// <summary>The same resident reports the same fault again.</summary>
    SameReporter,

    /// <summary>A fault that concerns many, in the same area, within the window.</summary>
    SameArea,
}

/// <summary>A fault as reported.</summary>
/// <param name="Group">It concerns many.</param>
public sealed record ReportedFault(string SiteId, string? Area, string? Asset, string FaultClass, bool Group);

/// <summary>Whether a report tells of a fault that has a ticket already: a pure function.</summary>
public static class SameFault
{
    /// <param name="reportedBySame">The ticket was reported by the same resident.</param>
    /// <param name="window">How old a ticket may be that a report joins because of its area; a fault of an asset is the same whenever.</param>
    /// <returns>Null when it is another fault, or when that cannot be told: two leaks in one tower are two faults until somebody has looked.</returns>
    public static SameFaultReason? Of(ReportedFault fault, Ticket ticket, bool reportedBySame, TimeSpan window, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentNullException.ThrowIfNull(ticket);

        // A report that comes after the repair says that it is not repaired: that is another ticket, a repeat.
        if (!IsBeingRepaired(ticket.State) || ticket.SiteId != fault.SiteId || ticket.FaultClass != fault.FaultClass)
        {
            return null;
        }

        if (fault.Asset is not null && ticket.Asset is not null)
        {
            return fault.Asset == ticket.Asset ? SameFaultReason.SameAsset : null;
        }

        return ticket.Area != fault.Area || now - ticket.RaisedAt > window ? null
            : reportedBySame ? SameFaultReason.SameReporter
            : fault.Group ? SameFaultReason.SameArea
            : null;
    }

    /// <summary>Open, and nobody has said that it is done.</summary>
    public static bool IsBeingRepaired(TicketState state) =>
        state is TicketState.Raised or TicketState.Dispatched or TicketState.Accepted or TicketState.OnSite or TicketState.OnHold;
}
