using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Schedules;
using FacilityIoT.Cloud.Reports.Sheets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace FacilityIoT.Cloud.Api;

/// <summary>A report that is made again and again.</summary>
/// <param name="At">By the wall clock of the zone, on the day after the period's last.</param>
/// <param name="Next">When the next one is due.</param>
public sealed record ReportScheduleView(
    int Id, string Name, ReportPeriod Period, TimeOnly At, string TimeZone, string? Site, Language Language, IReadOnlyList<string> Recipients, DateTimeOffset Next)
{
    internal static ReportScheduleView Of(ReportSchedule row) => new(
        row.Id, row.Name, row.Period, TimeOnly.MinValue.AddMinutes(row.MinuteOfDay), row.TimeZone, row.SiteId, row.Chinese ? Language.Zh : Language.En,
        row.Recipients.Split('\n', StringSplitOptions.RemoveEmptyEntries), row.DueAt(ReportRange.Holding(DateOnly.FromDayNumber(row.NextDay), row.Period)));
}

/// <summary>What is to be made again and again.</summary>
/// <param name="TimeZone">IANA; the site's when not given.</param>
/// <param name="Site">All sites when not given.</param>
/// <param name="Recipients">E-mail addresses; may be empty.</param>
public sealed record NewReportSchedule(string Name, ReportPeriod Period, TimeOnly At, string? TimeZone, string? Site, Language Language, IReadOnlyList<string>? Recipients);

/// <summary>A report that was made, or waits to be.</summary>
/// <param name="MadeAt">Null while it waits.</param>
/// <param name="Sha256">Of the file.</param>
/// <param name="Trouble">Why it could not be made the last time.</param>
public sealed record ReportFileView(long Id, int Schedule, string Name, DateOnly From, DateOnly Until, DateTimeOffset? MadeAt, string? Sha256, long Bytes, string? Trouble)
{
    internal static ReportFileView Of(ReportFile file) => new(file.Id, file.ScheduleId, file.Name, file.Range.From, file.Range.Until, file.MadeAt, file.Sha256, file.Bytes, file.Trouble);
}

/// <summary>Reports on schedule, and the files they have left.</summary>
public static class ReportScheduleEndpoints
{
    private static readonly FacilityAction Schedule = new("reports.schedule", Roles.Supervisor);
    private static readonly FacilityAction Read = new("reports.read", Roles.Operator);
    private static readonly NumberParameter Of = new("schedule", "Only those of this schedule.", 1, int.MaxValue);

    private static readonly ReportScheduleView Example = new(
        1, "weekly", ReportPeriod.Week, new TimeOnly(6, 0), "Asia/Shanghai", "hengtai", Language.Zh, ["office@example.com"], new DateTimeOffset(2026, 3, 8, 22, 0, 0, TimeSpan.Zero));

    private static readonly ReportFileView ExampleFile = new(
        7, 1, "weekly", new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9), new DateTimeOffset(2026, 3, 8, 22, 0, 3, TimeSpan.Zero), new string('a', 64), 40_960, null);

    public static RouteGroupBuilder MapReportSchedules(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapGet("/schedules", ListAsync).WithName("ListReportSchedules").WithSummary("Lists the reports that are made again and again.")
            .RequireAction(Read).WithQuery(Paging.Number, Paging.Size).WithExample(new Page<ReportScheduleView>([Example], 1, 50, 1));
        reports.MapPost("/schedules", CreateAsync).WithName("CreateReportSchedule").WithSummary("Has a report made of each day, week or month when it is over.")
            .RequireAction(Schedule).Produces<ReportScheduleView>().ProducesValidationProblem()
            .WithExample(Example, new NewReportSchedule(Example.Name, Example.Period, Example.At, null, Example.Site, Language.Zh, Example.Recipients));
        reports.MapDelete("/schedules/{id:int}", EndAsync).WithName("EndReportSchedule").WithSummary("Ends a schedule; what was made stays.").RequireAction(Schedule).ProducesProblem(404);
        reports.MapGet("/files", FilesAsync).WithName("ListReportFiles").WithSummary("Lists the reports that were made, the latest first.")
            .RequireAction(Read).WithQuery(Of, Paging.Number, Paging.Size).WithExample(new Page<ReportFileView>([ExampleFile], 1, 50, 1));
        reports.MapGet("/files/{id:long}", DownloadAsync).WithName("DownloadReport").WithSummary("A report's workbook; its hash is the ETag.")
            .RequireAction(Read).Produces<string>(200, ReportWorkbook.ContentType).ProducesProblem(404);
        return api;
    }

    private static async Task<Ok<Page<ReportScheduleView>>> ListAsync(HttpRequest request, FacilityDb db) =>
        TypedResults.Ok(await db.Set<ReportSchedule>().AsNoTracking().OrderBy(schedule => schedule.Id).PageAsync(request, ReportScheduleView.Of));

    private static async Task<IResult> CreateAsync(NewReportSchedule wanted, HttpContext context, ReportSchedules schedules)
    {
        var order = new ReportOrder(wanted.Name, wanted.Period, wanted.At, wanted.TimeZone, wanted.Site, wanted.Language == Language.Zh, wanted.Recipients ?? []);
        var (schedule, refusal) = await schedules.CreateAsync(order, context.Actor(), context.RequestAborted);
        return refusal is { } refused ? Invalid.Field(refused.Field, refused.Sentence) : TypedResults.Ok(ReportScheduleView.Of(schedule!));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(int id, HttpContext context, ReportSchedules schedules) =>
        await schedules.EndAsync(id, context.Actor(), context.RequestAborted) ? TypedResults.NoContent() : TypedResults.Problem($"There is no schedule {id}.", statusCode: StatusCodes.Status404NotFound);

    private static async Task<Ok<Page<ReportFileView>>> FilesAsync(HttpRequest request, FacilityDb db)
    {
        var files = db.Set<ReportFile>().AsNoTracking();
        files = Of.In(request) is { } schedule ? files.Where(file => file.ScheduleId == schedule) : files;
        return TypedResults.Ok(await files.OrderByDescending(file => file.Id).PageAsync(request, ReportFileView.Of));
    }

    private static async Task<IResult> DownloadAsync(long id, FacilityDb db, ReportMaker maker, CancellationToken cancellationToken)
    {
        if (await db.Set<ReportFile>().AsNoTracking().FirstOrDefaultAsync(file => file.Id == id && file.MadeAt != null, cancellationToken) is not { } made)
        {
            return TypedResults.Problem($"There is no report {id}, or it is not made yet.", statusCode: StatusCodes.Status404NotFound);
        }

        var path = maker.PathOf(made);
        return File.Exists(path)
            ? TypedResults.PhysicalFile(path, ReportWorkbook.ContentType, $"{made.Name}-{made.Range.From:yyyyMMdd}.xlsx", entityTag: new EntityTagHeaderValue($"\"{made.Sha256}\""))
            : TypedResults.Problem($"The file of report {id} is gone from Storage:Directory/reports.", statusCode: StatusCodes.Status404NotFound);
    }
}
