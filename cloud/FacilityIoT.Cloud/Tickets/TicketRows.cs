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
        EndHold(ticket, now);
        switch (command)
        {
            case TicketCommand.Assign assign:
                (ticket.AssigneeId, ticket.ContractorId, ticket.DispatchedAt) = (assign.PersonId, assign.ContractorId ?? ticket.ContractorId, ticket.DispatchedAt ?? now);
                TakeAcceptanceBack(ticket);
                return [new TicketHappening.Moved(before, after, command), new TicketHappening.Assigned(assign.PersonId, assign.ContractorId, assign.Why, assign.Override)];
            case TicketCommand.Accept:
                (ticket.AssigneeId, ticket.DispatchedAt, ticket.AcceptedAt) = (by.PersonId, ticket.DispatchedAt ?? now, ticket.AcceptedAt ?? now);
                break;
            case TicketCommand.Decline:
                ticket.AssigneeId = null;
                TakeAcceptanceBack(ticket);
                break;
            case TicketCommand.Arrive:
                (ticket.ArrivedAt, ticket.ArrivedById) = (ticket.ArrivedAt ?? now, ticket.AssigneeId);
                break;
            case TicketCommand.Hold hold:
                (ticket.HeldAt, ticket.HoldReason, ticket.HoldText, ticket.HeldFrom) = (now, hold.Reason, hold.Text, before);
                break;
            case TicketCommand.Finish finish:
                (ticket.RepairedAt, ticket.RepairedById, ticket.WithoutPhotos) = (now, ticket.AssigneeId, finish.WithoutPhotos);
                (ticket.Cause, ticket.Measures, ticket.Prevention) = (finish.Cause, finish.Measures, finish.Prevention);
                break;
            case TicketCommand.Verify { Passed: true }:
                (ticket.VerifiedAt, ticket.VerifiedById) = (now, by.PersonId);
                break;
            case TicketCommand.Verify:
                (ticket.RepairedAt, ticket.RepairedById) = (null, null);
                ticket.Reworks++;
                break;
            case TicketCommand.Close:
                ticket.ClosedAt = now;
                break;
            case TicketCommand.Cancel cancel:
                (ticket.ClosedAt, ticket.CancelReason) = (now, cancel.Reason);
                break;
            case TicketCommand.ConfirmNobodyTrapped:
                (ticket.NobodyTrappedAt, ticket.NobodyTrappedById) = (now, by.PersonId);
                return [new TicketHappening.NobodyTrappedConfirmed()];
            case TicketCommand.Regrade regrade:
                (var level, ticket.Level) = (ticket.Level, regrade.Level);
                return [new TicketHappening.Regraded(level, regrade.Level, regrade.Reason)];
            case TicketCommand.SetMajor major:
                ticket.Major = major.Major;
                return [new TicketHappening.MajorSet(major.Major, major.Reason)];
            case TicketCommand.Note note:
                return [new TicketHappening.Noted(note.Text)];
            case TicketCommand.UsePart part:
                return [new TicketHappening.PartUsed(part.Model, part.Thousandths, part.Unit)];
            case TicketCommand.FileReport report:
                return [new TicketHappening.ReportFiled { Report = report }];
        }

        return [new TicketHappening.Moved(before, after, command)];
    }

    /// <summary>An acceptance that came to nothing does not count; one that brought somebody to the site does.</summary>
    private static void TakeAcceptanceBack(Ticket ticket) => ticket.AcceptedAt = ticket.ArrivedAt is null ? null : ticket.AcceptedAt;

    private static void EndHold(Ticket ticket, DateTimeOffset now)
    {
        if (ticket.State == TicketState.OnHold || ticket.HeldAt is not { } since)
        {
            return;
        }

        var held = Math.Max(0, (long)(now - since).TotalMilliseconds);
        ticket.HeldMs += held;
        ticket.HeldBeforeArrivalMs += ticket.ArrivedAt is null ? held : 0;
        (ticket.HeldAt, ticket.HoldReason, ticket.HoldText, ticket.HeldFrom) = (null, null, null, null);
    }
}
