using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Dispatch;

/// <summary>What the dispatch does when something happens to a ticket.</summary>
internal sealed class Dispatcher(Assigner assigner, AssignmentRecorder recorder, Escalator escalator, DueTimes times, IOptions<DispatchOptions> options) : ITicketHandler
{
    public Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Happening switch
        {
            TicketHappening.Raised => RaisedAsync(change, cancellationToken),
            TicketHappening.Assigned given => AssignedAsync(change, given, cancellationToken),
            TicketHappening.Moved { Command: TicketCommand.Accept } => AcceptedAsync(change, cancellationToken),
            TicketHappening.Moved { Command: TicketCommand.Decline no } => DeclinedAsync(change, no.Why, cancellationToken),
            TicketHappening.Moved { Command: TicketCommand.Arrive } => Positions.ArrivedAsync(change.Transaction, change.Ticket, cancellationToken),
            TicketHappening.Moved { After: TicketState.Cancelled or TicketState.Closed } => EndedAsync(change, cancellationToken),
            TicketHappening.Regraded grade => RegradedAsync(change, grade, cancellationToken),
            TicketHappening.ClockBreached { Clock: TicketClockKind.Accept } when Escalator.Unanswered(change.Ticket) => AcceptBreachedAsync(change, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    private async Task RaisedAsync(TicketChange change, CancellationToken cancellationToken)
    {
        await UtilityNote.WriteAsync(change, cancellationToken);
        if (options.Value.IsAutomatic(change.Ticket.Level))
        {
            await GiveAsync(change, cancellationToken);
        }
    }

    /// <summary>To the best candidate; an empty duty step is skipped at once.</summary>
    private async Task GiveAsync(TicketChange change, CancellationToken cancellationToken)
    {
        if (!await assigner.AssignBestAsync(change.Transaction, change.Ticket, change.Work, cancellationToken))
        {
            await escalator.EscalateAsync(change.Transaction, change.Ticket, change.Work, new Phrase("无可派人员", "nobody can be sent"), null, cancellationToken);
        }
    }

    private async Task AssignedAsync(TicketChange change, TicketHappening.Assigned given, CancellationToken cancellationToken)
    {
        await recorder.GivenAsync(change.Transaction, change.Ticket, given, change.By, cancellationToken);
        if (!Escalator.Unanswered(change.Ticket))
        {
            return;
        }

        var byHand = change.By != Assigner.Dispatch;
        if (change.Ticket.Level == 1 && given.PersonId is not null)
        {
            await escalator.PrepareAsync(change.Transaction, change.Ticket, byHand, cancellationToken);
        }
        else if (given.PersonId is not null)
        {
            await escalator.StopAsync(change.Transaction, change.Ticket, cancellationToken);
            await WaitForAnswerAsync(change, cancellationToken);
        }
    }

    private async Task AcceptedAsync(TicketChange change, CancellationToken cancellationToken)
    {
        await StopTimersAsync(change, cancellationToken);
        await AssignmentRecorder.AcceptedAsync(change.Transaction, change.Ticket, change.By, cancellationToken);
    }

    private async Task DeclinedAsync(TicketChange change, string why, CancellationToken cancellationToken)
    {
        await times.CancelAsync(change.Transaction, AnswerTimer.TimerKind, change.Ticket.Number, cancellationToken);
        await AssignmentRecorder.DeclinedAsync(change.Transaction, change.Ticket, change.By, why, cancellationToken);
        await GiveAsync(change, cancellationToken);
    }

    private async Task EndedAsync(TicketChange change, CancellationToken cancellationToken)
    {
        await StopTimersAsync(change, cancellationToken);
        await AssignmentRecorder.EndedAsync(change.Transaction, change.Ticket, cancellationToken);
    }

    private async Task RegradedAsync(TicketChange change, TicketHappening.Regraded grade, CancellationToken cancellationToken)
    {
        if (!Escalator.Unanswered(change.Ticket) || grade.Before == grade.After)
        {
            return;
        }

        await StopTimersAsync(change, cancellationToken);
        if (change.Ticket.State == TicketState.Raised && options.Value.IsAutomatic(grade.After))
        {
            await GiveAsync(change, cancellationToken);
        }
        else if (grade.After == 1)
        {
            await escalator.PrepareAsync(change.Transaction, change.Ticket, fromTheStart: true, cancellationToken);
        }
        else if (change.Ticket.AssigneeId is not null)
        {
            await WaitForAnswerAsync(change, cancellationToken);
        }
    }

    /// <summary>Level 1 escalates by its own pace; level 2 begins its chain now; the others call the supervisor.</summary>
    private async Task AcceptBreachedAsync(TicketChange change, CancellationToken cancellationToken)
    {
        if (change.Ticket.Level == 1)
        {
            return;
        }

        await times.CancelAsync(change.Transaction, AnswerTimer.TimerKind, change.Ticket.Number, cancellationToken);
        var why = new Phrase("接单超时", "the accept clock has run out");
        await escalator.EscalateAsync(change.Transaction, change.Ticket, change.Work, why, change.Ticket.Level == 2 ? null : EscalationRung.AllOnDuty, cancellationToken);
    }

    private async Task WaitForAnswerAsync(TicketChange change, CancellationToken cancellationToken)
    {
        if (options.Value.AnswerWithin(change.Ticket.Level) is { } within)
        {
            await times.SetAsync(change.Transaction, AnswerTimer.TimerKind, change.Ticket.Number, change.Transaction.Now + within, null, cancellationToken);
        }
    }

    private async Task StopTimersAsync(TicketChange change, CancellationToken cancellationToken)
    {
        await times.CancelAsync(change.Transaction, AnswerTimer.TimerKind, change.Ticket.Number, cancellationToken);
        await escalator.StopAsync(change.Transaction, change.Ticket, cancellationToken);
    }
}
