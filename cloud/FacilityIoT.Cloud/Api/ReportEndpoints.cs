using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Sheets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Reports by period, site, area, trade and person: as JSON, each table as CSV, everything as a workbook.</summary>
public static class ReportEndpoints
{
    private static readonly FacilityAction Read = new("reports.read", Roles.Operator);
    private static readonly FacilityAction ReadPeople = new("reports.people", Roles.Supervisor);

    public static RouteGroupBuilder MapReports(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapGet("/repairs", RepairsAsync).WithName("ReportRepairs").WithSummary("Volume, times, on-time shares, repeats, faults, areas, parts and their targets.")
            .RequireAction(Read).Produces<RepairReportView>().WithQuery(ReportQuery.Parameters).WithExample(ReportExamples.Repairs);
        reports.MapGet("/alarms", AlarmsAsync).WithName("ReportAlarms").WithSummary("ISA-18.2 figures per operator position with targets and limits.")
            .RequireAction(Read).Produces<AlarmReportView>().WithQuery(ReportQuery.Parameters).WithExample(ReportExamples.Alarms);
        reports.MapGet("/people", PeopleAsync).WithName("ReportPeople").WithSummary("Load per person; those without the action reports.people see their own alone.")
            .RequireAction(Read).Produces<PeopleReportView>().WithQuery(ReportQuery.Parameters).WithExample(ReportExamples.People).WithMetadata(ReadPeople);
        reports.MapGet("/tables/{table}", TableAsync).WithName("ReportTable")
            .WithSummary("One table as CSV: figures, series, levels, sources, trades, faults, areas, stages, onTime, parts, alarms, people, tickets.")
            .RequireAction(Read).Produces<string>(200, "text/csv").ProducesProblem(404).WithQuery(ReportQuery.Parameters);
        reports.MapGet("/workbook", WorkbookAsync).WithName("ReportWorkbook").WithSummary("Everything as a workbook (.xlsx) with a sheet per table.")
            .RequireAction(Read).Produces<string>(200, ReportWorkbook.ContentType).WithQuery(ReportQuery.Parameters);
        return api;
    }

    private static Task<IResult> RepairsAsync(HttpContext context, ReportReader reader, TimeProvider time, Permissions permissions) => WithFilterAsync(
        context, time, permissions, async (filter, cancellationToken) =>
            TypedResults.Ok(RepairReportView.Of(ReportScope.Of(filter, time.GetUtcNow()), await reader.RepairsAsync(filter, cancellationToken))));

    private static Task<IResult> AlarmsAsync(HttpContext context, ReportReader reader, TimeProvider time, Permissions permissions) => WithFilterAsync(
        context, time, permissions, async (filter, cancellationToken) =>
            TypedResults.Ok(AlarmReportView.Of(ReportScope.Of(filter, time.GetUtcNow()), await reader.PositionsAsync(filter, cancellationToken))));

    private static Task<IResult> PeopleAsync(HttpContext context, ReportReader reader, FacilityDb db, TimeProvider time, Permissions permissions) => WithFilterAsync(
        context, time, permissions, async (filter, cancellationToken) =>
        {
            if (filter.PersonId is null && !await SeesPeopleAsync(context, permissions))
            {
                return TypedResults.Problem(
                    $"Figures of others are for those who may '{ReadPeople.Name}'; give person={context.Actor().PersonId} for your own.", statusCode: StatusCodes.Status403Forbidden);
            }

            var names = await NamesAsync(db, cancellationToken);
            var people = await reader.PeopleAsync(filter, cancellationToken);
            return TypedResults.Ok(new PeopleReportView(
                ReportScope.Of(filter, time.GetUtcNow()), [.. people.Select(load => PersonLoadView.Of(load, names.GetValueOrDefault(load.PersonId)))]));
        });

    private static Task<IResult> TableAsync(string table, HttpContext context, ReportBook book, FacilityDb db, TimeProvider time, Permissions permissions) => WithFilterAsync(
        context, time, permissions, async (filter, cancellationToken) =>
        {
            var chinese = context.Request.Language() == Language.Zh;
            var tables = await TablesAsync(context, book, db, permissions, filter, chinese, cancellationToken);
            return tables.FirstOrDefault(each => each.Name == table) is { } found
                ? TypedResults.Stream(stream => CsvText.WriteAsync(stream, found, chinese, cancellationToken), "text/csv; charset=utf-8", $"{table}-{filter.Range.From:yyyyMMdd}.csv")
                : TypedResults.Problem($"There is no table '{table}'; the tables are {string.Join(", ", tables.Select(each => each.Name))}.", statusCode: StatusCodes.Status404NotFound);
        });

    private static Task<IResult> WorkbookAsync(HttpContext context, ReportBook book, FacilityDb db, TimeProvider time, Permissions permissions) => WithFilterAsync(
        context, time, permissions, async (filter, cancellationToken) =>
        {
            var chinese = context.Request.Language() == Language.Zh;
            var tables = await TablesAsync(context, book, db, permissions, filter, chinese, cancellationToken);

            // Through a file without a name: writing it blocks, and the connection may be slow.
            var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
            ReportWorkbook.Write(file, tables, chinese);
            file.Position = 0;
            return TypedResults.Stream(file, ReportWorkbook.ContentType, $"facility-{filter.Range.From:yyyyMMdd}.xlsx");
        });

    private static async Task<IReadOnlyList<ReportTable>> TablesAsync(
        HttpContext context, ReportBook book, FacilityDb db, Permissions permissions, ReportFilter filter, bool chinese, CancellationToken cancellationToken)
    {
        // Names besides numbers only for those who may see what each of them does.
        var names = filter.PersonId is not null || await SeesPeopleAsync(context, permissions) ? await NamesAsync(db, cancellationToken) : null;
        return await book.TablesAsync(filter, chinese, names, cancellationToken);
    }

    /// <summary>What is asked of one person is for that person, and for those who may see everybody's.</summary>
    private static async Task<IResult> WithFilterAsync(HttpContext context, TimeProvider time, Permissions permissions, Func<ReportFilter, CancellationToken, Task<IResult>> answer)
    {
        var (filter, problem) = ReportQuery.Read(context.Request, time);
        if (filter is null)
        {
            return problem!;
        }

        return filter.PersonId is { } person && person != context.Actor().PersonId && !await SeesPeopleAsync(context, permissions)
            ? TypedResults.Problem($"Figures of another person are for those who may '{ReadPeople.Name}'.", statusCode: StatusCodes.Status403Forbidden)
            : await answer(filter, context.RequestAborted);
    }

    private static async Task<bool> SeesPeopleAsync(HttpContext context, Permissions permissions)
    {
        var snapshot = await permissions.CurrentAsync(context.RequestAborted);
        return context.User.FindAll(System.Security.Claims.ClaimTypes.Role).Any(claim => snapshot.Allows(claim.Value, ReadPeople));
    }

    private static Task<Dictionary<int, string>> NamesAsync(FacilityDb db, CancellationToken cancellationToken) =>
        db.Set<Person>().AsNoTracking().ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
}
