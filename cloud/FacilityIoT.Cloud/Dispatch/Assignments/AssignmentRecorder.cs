using System.Text.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Proposals;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Assignments;

/// <summary>Writes down each assignment with the proposal that there was, whoever made it, and what becomes of it.</summary>
internal sealed class AssignmentRecorder(CandidateReading candidates)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>It was given to somebody.</summary>
    public async Task GivenAsync(StoreTransaction transaction, Ticket ticket, TicketHappening.Assigned given, Actor by, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        await db.SaveChangesAsync(cancellationToken);
        var standing = await transaction.StandingAsync(ticket.Id, cancellationToken);
        var automatic = transaction.State<Assigner.FreshProposals>().ByTicket.Remove(ticket.Id, out var proposal) && by == Assigner.Dispatch;
        proposal ??= await candidates.ProposeAsync(db, transaction.State<StaffList>(), ticket, transaction.Now, cancellationToken);
        var replaced = automatic ? null : standing;
        var proposed = replaced is null ? proposal.Best?.PersonId : replaced.ProposedId;
        db.Add(new Assignment
        {
            TicketId = ticket.Id,
            SiteId = ticket.SiteId,
            Trade = ticket.Trade,
            Level = ticket.Level,
            At = transaction.Now,
            ProposedId = proposed,
            Score = replaced is null ? proposal.Best?.Score : replaced.Score,
            Explanation = replaced is not null ? replaced.Explanation : proposal.Best is { } best ? JsonSerializer.Serialize(best.Terms, Json) : null,
            PersonId = given.PersonId,
            ContractorId = given.ContractorId,
            Automatic = automatic,
            Override = !automatic && proposed is not null && given.PersonId != proposed,
            By = by.Name,
            Why = given.Why,
            ReplacesId = replaced?.Id,
        });
        End(standing, given.PersonId, transaction.Now);
        if (given.PersonId is { } person)
        {
            db.Add(new DispatchCall { TicketId = ticket.Id, PersonId = person, Rung = EscalationRung.None, At = transaction.Now });
        }

        if (given.ContractorId is { } firm)
        {
            await CallAsync(transaction, ticket, firm, given.Why, cancellationToken);
        }
    }

    /// <summary>Somebody said yes.</summary>
    public static async Task AcceptedAsync(StoreTransaction transaction, Ticket ticket, Actor by, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var standing = await transaction.StandingAsync(ticket.Id, cancellationToken);
        if (standing is { PersonId: var person } && (person is null || person == ticket.AssigneeId))
        {
            standing.End(AssignmentOutcome.Accepted, transaction.Now);
            return;
        }

        standing?.End(AssignmentOutcome.TakenByOther, transaction.Now);
        transaction.Db.Add(Unproposed(transaction, ticket, ticket.AssigneeId, by, "took it / 自行接单", AssignmentOutcome.Accepted));
    }

    /// <summary>Somebody said no: never asked again for this ticket.</summary>
    public static async Task DeclinedAsync(StoreTransaction transaction, Ticket ticket, Actor by, string why, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var standing = await transaction.StandingAsync(ticket.Id, cancellationToken);
        standing?.End(AssignmentOutcome.Declined, transaction.Now);
        if (by.PersonId is { } person && person != standing?.PersonId
            && await transaction.Db.Set<DispatchCall>().AnyAsync(call => call.TicketId == ticket.Id && call.PersonId == person, cancellationToken))
        {
            transaction.Db.Add(Unproposed(transaction, ticket, person, by, why, AssignmentOutcome.Declined));
        }
    }

    /// <summary>The ticket ended.</summary>
    public static async Task EndedAsync(StoreTransaction transaction, Ticket ticket, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        if (await transaction.StandingAsync(ticket.Id, cancellationToken) is { Outcome: AssignmentOutcome.Waiting } standing)
        {
            standing.End(AssignmentOutcome.Withdrawn, transaction.Now);
        }
    }

    /// <summary>A firm is called; once per ticket.</summary>
    public static async Task CallAsync(StoreTransaction transaction, Ticket ticket, int firm, string why, CancellationToken cancellationToken)
    {
        ticket.ContractorId ??= firm;
        if (!await transaction.Db.Set<ContractorCall>().AnyAsync(call => call.TicketId == ticket.Id && call.ContractorId == firm, cancellationToken))
        {
            transaction.Db.Add(new ContractorCall { TicketId = ticket.Id, ContractorId = firm, CalledAt = transaction.Now, Why = why });
        }
    }

    /// <summary>Given to the same person again (a firm put beside) is no judgement on the choice.</summary>
    private static void End(Assignment? standing, int? nowGivenTo, DateTimeOffset now)
    {
        if (standing is null || (standing.Outcome == AssignmentOutcome.Accepted && standing.PersonId == nowGivenTo))
        {
            return;
        }

        standing.End(standing.PersonId == nowGivenTo ? AssignmentOutcome.Withdrawn : AssignmentOutcome.Reassigned, now);
    }

    private static Assignment Unproposed(StoreTransaction transaction, Ticket ticket, int? person, Actor by, string why, AssignmentOutcome outcome) => new()
    {
        TicketId = ticket.Id,
        SiteId = ticket.SiteId,
        Trade = ticket.Trade,
        Level = ticket.Level,
        At = transaction.Now,
        PersonId = person,
        Automatic = false,
        Override = false,
        By = by.Name,
        Why = why,
        Outcome = outcome,
        OutcomeAt = transaction.Now,
    };
}
