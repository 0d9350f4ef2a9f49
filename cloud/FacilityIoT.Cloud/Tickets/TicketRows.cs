using FacilityIoT.Cloud.Audit;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>What a decided command changes in a ticket's row. Pure but for the row.</summary>
internal static class TicketRows
{
    public static Ticket New(NewTicket what, string number, DateTimeOffset now) => new()
    {
        Number = number,
        Level = what.Level,
        TitleZh = what.TitleZh,
        TitleEn = what.TitleEn,
        Trade = what.Trade,
        SiteId = what.SiteId,
        Area = what.Area,
        Asset = what.Asset,
        FaultClass = what.FaultClass,
        Description = what.Description,
        RaisedAt = what.RaisedAt,
        RecordedAt = now,
        Source = what.Source,
        Entrapment = what.Entrapment,
        IncidentId = what.IncidentId,
    };

    /// <returns>What has happened, in order.</returns>
    public static IReadOnlyList<TicketHappening> Apply(Ticket ticket, TicketCommand command, TicketState after, Actor by, DateTimeOffset now)
    {
        var before = ticket.State;
        ticket.State = after;
        ticket.Open = after is not (TicketState.Closed or TicketState.Cancelled);
        if (before == TicketState.OnHold && after != TicketState.OnHold && ticket.HeldAt is { } held)
        {
            ticket.HeldMs += (long)(now - held).TotalMilliseconds;
            (ticket.HeldAt, ticket.HoldReason, ticket.HeldFrom) = (null, null, null);
        }

        switch (command)
        {
            case TicketCommand.Assign assign:
                (ticket.AssigneeId, ticket.ContractorId, ticket.DispatchedAt) = (assign.PersonId, assign.ContractorId ?? ticket.ContractorId, ticket.DispatchedAt ?? now);
                return [new TicketHappening.Moved(before, after, command), new TicketHappening.Assigned(assign.PersonId, assign.ContractorId, assign.Why, assign.Override)];
            case TicketCommand.Accept:
                (ticket.AssigneeId, ticket.DispatchedAt, ticket.AcceptedAt) = (by.PersonId, ticket.DispatchedAt ?? now, now);
                break;
            case TicketCommand.Decline:
                (ticket.AssigneeId, ticket.AcceptedAt) = (null, null);
                break;
            case TicketCommand.Arrive:
                ticket.ArrivedAt ??= now;
                break;
            case TicketCommand.Hold hold:
                (ticket.HeldAt, ticket.HoldReason, ticket.HeldFrom) = (now, hold.Reason, before);
                break;
            case TicketCommand.Finish finish:
                (ticket.RepairedAt, ticket.Cause, ticket.Measures, ticket.Prevention) = (now, finish.Cause, finish.Measures, finish.Prevention);
                break;
            case TicketCommand.Verify { Passed: true }:
                ticket.VerifiedAt = now;
                break;
            case TicketCommand.Verify:
                ticket.RepairedAt = null;
                break;
            case TicketCommand.Close:
                ticket.ClosedAt = now;
                break;
            case TicketCommand.Cancel cancel:
                (ticket.ClosedAt, ticket.CancelReason) = (now, cancel.Reason);
                break;
            case TicketCommand.ConfirmNobodyTrapped:
                ticket.NobodyTrappedAt ??= now;
                return [new TicketHappening.NobodyTrappedConfirmed()];
            case TicketCommand.Regrade regrade:
                (var level, ticket.Level) = (ticket.Level, regrade.Level);
                return [new TicketHappening.Regraded(level, regrade.Level, regrade.Reason)];
            case TicketCommand.SetMajor major:
                ticket.Major = major.Major;
                return [new TicketHappening.MajorSet(major.Major, major.Reason)];
            case TicketCommand.Note note:
                return [new TicketHappening.Noted(note.Text)];
        }

        return [new TicketHappening.Moved(before, after, command)];
    }
}
