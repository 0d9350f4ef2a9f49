using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Proposals;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The dispatch of a ticket: proposal, what was done, entrapment's records; and the accuracy.</summary>
public static class DispatchEndpoints
{
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter Trade = new("trade", "Only this trade.");
    private static readonly InstantParameter Since = new("since", "Only assignments made at this instant or later.");
    private static readonly InstantParameter Until = new("until", "Only assignments made before this instant.");

    /// <summary>Everything of the dispatch.</summary>
    public static RouteGroupBuilder MapDispatch(this RouteGroupBuilder api)
    {
        api.MapStaff().MapPositions().MapOutside().MapRosters().MapShiftChanges();
        var tickets = api.MapGroup("/tickets/{number}").WithTags("Dispatch");
        tickets.MapGet("/proposal", ProposalAsync).WithName("GetProposal").WithSummary("Whom the dispatch would send now, each with a score that explains itself, and whom not and why.")
            .ProducesProblem(404).WithExample(DispatchExamples.Proposal);
        tickets.MapGet("/dispatch", DispatchAsync).WithName("GetTicketDispatch").WithSummary("What the dispatch has done: assignments with their proposals and outcomes, calls, firms, escalation.")
            .ProducesProblem(404).WithExample(DispatchExamples.Dispatch);
        tickets.MapPost("/trapped-contact", SpokenAsync).WithName("RecordTrappedContact").WithSummary("Records that the people trapped in the car were spoken to.")
            .RequireAction(DispatchActions.RecordOnSite).Edits<RecordedView>().WithExample(new RecordedView(DispatchExamples.Number, 7), new TrappedContactBody(2, "Two adults, calm; told that help comes in ten minutes."));
        tickets.MapPost("/contractor-arrival", ArrivedAsync).WithName("RecordContractorArrival").WithSummary("Records that a firm which was called has arrived.")
            .RequireAction(DispatchActions.RecordOnSite).Edits<ContractorCallView>().WithExample(DispatchExamples.Dispatch.Contractors[0], new ContractorArrivalBody(2));
        api.MapGet("/dispatch/accuracy", AccuracyAsync).WithTags("Dispatch").WithName("GetDispatchAccuracy").WithSummary("The share of proposals that were kept; the goal is more than 92 %.")
            .RequireAction(DispatchActions.ReadAccuracy).WithQuery(Site, Trade, Since, Until).WithExample(DispatchExamples.Accuracy);
        return api;
    }

    private static async Task<Results<Ok<ProposalView>, ProblemHttpResult>> ProposalAsync(string number, FacilityDb db, CandidateReading candidates, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, number, cancellationToken) is not { } ticket)
        {
            return None(number);
        }

        var now = time.GetUtcNow();
        return TypedResults.Ok(ProposalView.Of(number, now, await candidates.ProposeAsync(db, ticket, now, cancellationToken)));
    }

    private static async Task<Results<Ok<TicketDispatch>, ProblemHttpResult>> DispatchAsync(string number, FacilityDb db, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, number, cancellationToken) is not { } ticket)
        {
            return None(number);
        }

        var assignments = await db.Set<Assignment>().AsNoTracking().Where(row => row.TicketId == ticket.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var calls = await db.Set<DispatchCall>().AsNoTracking().Where(row => row.TicketId == ticket.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var firms = await db.Set<ContractorCall>().AsNoTracking().Where(row => row.TicketId == ticket.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var escalation = await db.Set<Escalation>().AsNoTracking().SingleOrDefaultAsync(row => row.TicketId == ticket.Id, cancellationToken);
        return TypedResults.Ok(new TicketDispatch(
            number, [.. assignments.Select(AssignmentView.Of)], [.. calls.Select(call => new CallView(call.PersonId, call.Rung, call.At))], [.. firms.Select(ContractorCallView.Of)],
            escalation is null ? null : new EscalationView(escalation.Rung, escalation.Round, escalation.Active, escalation.Nobody, escalation.LastAt)));
    }

    private static Task<IResult> SpokenAsync(string number, TrappedContactBody body, HttpContext context, OnSiteRecords records, CancellationToken cancellationToken) =>
        records.SpokenToTrappedAsync(number, body.People, body.Words, context.Actor(), cancellationToken).AnswerAsync(ticket => new RecordedView(number, ticket.Version));

    private static Task<IResult> ArrivedAsync(string number, ContractorArrivalBody body, HttpContext context, OnSiteRecords records, CancellationToken cancellationToken) =>
        records.FirmArrivedAsync(number, body.ContractorId, context.Actor(), cancellationToken).AnswerAsync(ContractorCallView.Of);

    private static async Task<Results<Ok<AccuracyView>, ValidationProblem>> AccuracyAsync(HttpRequest request, FacilityDb db, CancellationToken cancellationToken)
    {
        var rows = db.Set<Assignment>().AsNoTracking();
        if (Trade.In(request) is { } trade)
        {
            if (Trades.Refusal(trade) is { } sentence)
            {
                return Invalid.Field("trade", sentence);
            }

            rows = rows.Where(row => row.Trade == trade);
        }

        rows = Site.In(request) is { } site ? rows.Where(row => row.SiteId == site) : rows;
        rows = Since.In(request) is { } since ? rows.Where(row => row.At >= since) : rows;
        rows = Until.In(request) is { } until ? rows.Where(row => row.At < until) : rows;
        return TypedResults.Ok(AccuracyView.Of(await DispatchAccuracy.OfAsync(rows, cancellationToken)));
    }

    private static Task<Ticket?> FindAsync(FacilityDb db, string number, CancellationToken cancellationToken) =>
        db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);

    private static ProblemHttpResult None(string number) => TypedResults.Problem($"There is no ticket {number}.", statusCode: StatusCodes.Status404NotFound);
}
