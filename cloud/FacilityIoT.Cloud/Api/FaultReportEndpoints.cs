using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What people report, by whatever way it comes.</summary>
public static class FaultReportEndpoints
{
    private static readonly FacilityAction Read = new("intake.read", Roles.Operator);
    private static readonly FacilityAction Record = new("intake.record", Roles.Operator);
    private static readonly FacilityAction Answer = new("intake.answer", Roles.Operator);
    private static readonly TextParameter Source = new("source", "Only reports of this source: hotline, desk, app, third-party.");
    private static readonly TextParameter TicketNumber = new("ticket", "Only reports of the ticket of this number.");
    private static readonly FlagParameter Answered = new("answered", "Only reports that a person has answered, or only those that wait for it.");

    public static RouteGroupBuilder MapFaultReports(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/fault-reports").WithTags("Intake");
        reports.MapGet("", ListAsync).WithName("ListFaultReports").WithSummary("Lists what people have reported, the latest first.")
            .RequireAction(Read).WithQuery(Source, TicketNumber, Answered, Paging.Number, Paging.Size).WithExample(IntakeExamples.Reports);
        reports.MapPost("", RecordAsync).WithName("RecordFaultReport")
            .WithSummary("Records a fault that somebody reports: graded, joined to the open ticket of the same fault or raised as one. The same reference again answers 200 with what it became.")
            .RequireAction(Record).WithExample(IntakeExamples.Answer, IntakeExamples.Body);
        reports.MapPost("/preview", PreviewAsync).WithName("PreviewFaultReport").WithSummary("How a report would be graded, what it may be the same as and what helped before; nothing is recorded.")
            .RequireAction(Record).WithExample(IntakeExamples.Preview, IntakeExamples.Body);
        reports.MapPost("/{id:long}/answer", AnswerAsync).WithName("AnswerFaultReport").WithSummary("A person has answered the reporter of what a program sent. People only.")
            .RequireAction(Answer).ProducesProblem(404).WithExample(IntakeExamples.Report);
        return api;
    }

    private static async Task<Ok<Page<ReportView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var rows = from report in db.Set<Report>().AsNoTracking() join ticket in db.Set<Ticket>() on report.TicketId equals ticket.Id select new { report, ticket.Number };
        rows = Source.In(request) is { } source ? rows.Where(row => row.report.Source == source) : rows;
        rows = TicketNumber.In(request) is { } number ? rows.Where(row => row.Number == number) : rows;
        rows = Answered.In(request) is { } answered ? rows.Where(row => row.report.AnsweredAt != null == answered) : rows;
        return TypedResults.Ok(await rows.OrderByDescending(row => row.report.Id).PageAsync(request, row => ReportView.Of(row.report, row.Number)));
    }

    private static async Task<Results<Created<ReportAnswer>, Ok<ReportAnswer>, ValidationProblem>> RecordAsync(
        ReportBody body, HttpContext context, IntakeDesk desk, FacilityDb db, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        if (FaultReportForm.Entry(fields, body) is not { } entry)
        {
            return fields.Refusal!;
        }

        switch (await desk.RecordAsync(entry, context.Actor(), cancellationToken))
        {
            case ReportOutcome.Refused(var field, var sentence):
                return Invalid.Field(field, sentence);
            case ReportOutcome.Recorded(var report, var ticket, var grade, var again, var token):
                var view = (await db.TicketViewAsync(ticket.Id, context.Request.Language(), cancellationToken))!;
                var answer = new ReportAnswer(ReportView.Of(report, ticket.Number), view, grade is null ? null : IntakeViews.Of(grade), token);
                return again ? TypedResults.Ok(answer) : TypedResults.Created($"/api/v1/tickets/{ticket.Number}", answer);
            case var other:
                throw new InvalidOperationException($"No answer for {other.GetType().Name}.");
        }
    }

    private static async Task<Results<Ok<ReportPreview>, ValidationProblem>> PreviewAsync(
        ReportBody body, HttpContext context, FaultReportPreviews previews, CancellationToken cancellationToken)
    {
        var fields = new Fields();

        // As one types: what is not there yet is no fault.
        var entry = FaultReportForm.Entry(fields, body with { Source = body.Source ?? ReportSources.Hotline, Category = body.Category ?? "-", Site = body.Site ?? "-", Reporter = null });
        return entry is null ? fields.Refusal! : TypedResults.Ok(await previews.OfAsync(entry, context.Request.Language(), cancellationToken));
    }

    private static async Task<Results<Ok<ReportView>, ProblemHttpResult>> AnswerAsync(long id, HttpContext context, IntakeDesk desk, CancellationToken cancellationToken)
    {
        var by = context.Actor();
        return by.Kind != ActorKind.Person
            ? TypedResults.Problem("Only a person answers a reporter; an API key cannot.", statusCode: StatusCodes.Status403Forbidden)
            : await desk.AnswerAsync(id, by, cancellationToken) is { } answered
                ? TypedResults.Ok(ReportView.Of(answered.Report, answered.Ticket.Number))
                : TypedResults.Problem($"There is no report {id}.", statusCode: StatusCodes.Status404NotFound);
    }
}
