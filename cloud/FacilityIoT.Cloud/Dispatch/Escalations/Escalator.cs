using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Proposals;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Dispatch.Escalations;

/// <summary>Calls the next rung of a ticket's escalation and sets the timer for the one after.</summary>
internal sealed partial class Escalator(CandidateReading candidates, DueTimes times, IOptions<DispatchOptions> options, ILogger<Escalator> logger)
{
    public const string TimerKind = "dispatch.escalate";

    /// <summary>Whether anybody has still to say yes.</summary>
    public static bool Unanswered(Ticket ticket) => ticket.State is TicketState.Raised or TicketState.Dispatched;

    /// <summary>Sets the timer for the first rung, or keeps the one that waits.</summary>
    public async Task PrepareAsync(StoreTransaction transaction, Ticket ticket, bool fromTheStart, CancellationToken cancellationToken)
    {
        var row = await RowAsync(transaction, ticket, cancellationToken);
        if (fromTheStart)
        {
            (row.Rung, row.Depth, row.Round) = (EscalationRung.None, 0, 0);
        }

        (row.Active, row.Nobody) = (true, false);
        row.Version++;
        await times.SetAsync(transaction, TimerKind, ticket.Number, transaction.Now + options.Value.Pace(ticket.Level), null, cancellationToken);
    }

    /// <summary>Calls the next rung that has anybody.</summary>
    /// <param name="after">Rungs up to this one are passed over; null to go on from the last.</param>
    public async Task EscalateAsync(StoreTransaction transaction, Ticket ticket, TicketWork work, Phrase why, EscalationRung? after, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var row = await RowAsync(transaction, ticket, cancellationToken);
        var called = await transaction.Db.Set<DispatchCall>().Where(call => call.TicketId == ticket.Id).Select(call => call.PersonId).Distinct().ToListAsync(cancellationToken);
        var callable = await CallableAsync(transaction, ticket, [.. called], cancellationToken);
        var from = after is { } rung && rung > row.Rung ? rung : row.Rung;
        var call = EscalationLadder.Next(from, row.Depth, row.Round, callable, called.ToHashSet());
        (row.Active, row.LastAt) = (true, transaction.Now);
        row.Version++;
        if (call is null)
        {
            await NobodyAsync(transaction, ticket, work, row, cancellationToken);
        }
        else
        {
            await CallAsync(transaction, ticket, work, row, call, why, cancellationToken);
        }

        if (ticket.Level <= 2)
        {
            var pause = row.Nobody || row.Rung == EscalationRung.Everybody ? options.Value.RepeatEvery : options.Value.Pace(ticket.Level);
            await times.SetAsync(transaction, TimerKind, ticket.Number, transaction.Now + pause, null, cancellationToken);
        }
    }

    /// <summary>Somebody has said yes, or the ticket has ended.</summary>
    public async Task StopAsync(StoreTransaction transaction, Ticket ticket, CancellationToken cancellationToken)
    {
        await times.CancelAsync(transaction, TimerKind, ticket.Number, cancellationToken);
        if (await transaction.Db.Set<Escalation>().FindAsync([ticket.Id], cancellationToken) is { Active: true } row)
        {
            row.Active = false;
            row.Version++;
        }
    }

    private static async Task CallAsync(StoreTransaction transaction, Ticket ticket, TicketWork work, Escalation row, EscalationCall call, Phrase why, CancellationToken cancellationToken)
    {
        (row.Rung, row.Depth, row.Round, row.Nobody) = (call.Rung, call.Depth, call.Round, false);
        transaction.Db.AddRange(call.People.Select(person => new DispatchCall { TicketId = ticket.Id, PersonId = person, Rung = call.Rung, At = transaction.Now }));
        var reason = $"{why}; {EscalationWords.Of(call)}";
        if (call.ContractorId is { } firm)
        {
            await AssignmentRecorder.CallAsync(transaction, ticket, firm, reason, cancellationToken);
        }

        await work.TellAsync(transaction, ticket, new TicketHappening.Escalated(EscalationWords.Step(call.Rung), call.People, call.ContractorId, reason), Assigner.Dispatch, cancellationToken);
    }

    /// <summary>Said once in the ticket's trail, and tried again at every turn.</summary>
    private async Task NobodyAsync(StoreTransaction transaction, Ticket ticket, TicketWork work, Escalation row, CancellationToken cancellationToken)
    {
        if (row.Nobody)
        {
            return;
        }

        row.Nobody = true;
        transaction.AfterCommit(() => NobodyToCall(ticket.Number, ticket.Trade, ticket.SiteId));
        await work.TellAsync(
            transaction, ticket, new TicketHappening.Escalated(EscalationWords.Step(EscalationRung.Everybody), [], null, EscalationWords.Nobody(ticket).ToString()), Assigner.Dispatch, cancellationToken);
    }

    private async Task<Callable> CallableAsync(StoreTransaction transaction, Ticket ticket, HashSet<int> called, CancellationToken cancellationToken)
    {
        var staff = transaction.State<StaffList>();
        var proposal = await candidates.ProposeAsync(transaction.Db, staff, ticket, transaction.Now, cancellationToken);
        var (site, _) = await staff.DutiesAsync(transaction.Db, ticket.SiteId, transaction.Now, cancellationToken);
        var firm = ContractHours.Choose(staff.Contractors, ticket.SiteId, Trades.OrEquipment(ticket.Trade), transaction.Now, site.Zone, alsoOutsideHours: ticket.Level == 1);
        var skilled = proposal.Ranked.Concat(proposal.Excluded).Select(rating => rating.Candidate).Where(candidate => candidate is { Skill: not null, Unreachable: null })
            .OrderBy(candidate => candidate.PersonId).ToList();
        var teams = staff.Workers.Where(worker => skilled.Exists(candidate => candidate.PersonId == worker.PersonId)).Select(worker => worker.TeamId).OfType<int>()
            .Concat(staff.Areas[ticket.SiteId].SelectMany(area => area.Covers).Select(cover => cover.TeamId).OfType<int>());
        return new Callable(
            proposal.Ranked.FirstOrDefault(rating => !called.Contains(rating.PersonId))?.PersonId,
            [.. skilled.Where(candidate => candidate.OnDuty && candidate.Answered != EarlierAnswer.Declined).Select(candidate => candidate.PersonId)],
            SupervisorChain.Of(teams, staff.Teams),
            firm?.Id,

            // Danger to people: at the end of the chain those off duty are called too.
            [.. skilled.Where(candidate => candidate.OnDuty || ticket.Level == 1).Select(candidate => candidate.PersonId)]);
    }

    private static async Task<Escalation> RowAsync(StoreTransaction transaction, Ticket ticket, CancellationToken cancellationToken)
    {
        if (await transaction.Db.Set<Escalation>().FindAsync([ticket.Id], cancellationToken) is { } row)
        {
            return row;
        }

        row = new Escalation { TicketId = ticket.Id };
        transaction.Db.Add(row);
        return row;
    }

    [LoggerMessage(3801, LogLevel.Error, "Ticket {Number}: nobody can be called for {Trade} at {Site}. Put somebody on the roster, give a team a supervisor, or enter a contractor.")]
    private partial void NobodyToCall(string number, string trade, string site);
}
