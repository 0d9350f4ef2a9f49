using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Residents: masked for everybody who may read them, in the clear for a purpose that is written down.</summary>
public static class ResidentEndpoints
{
    private const int LongestPurpose = 200;
    private static readonly FacilityAction Read = new("residents.read", Roles.Operator);
    private static readonly FacilityAction Edit = new("residents.edit", Roles.Supervisor);
    private static readonly FacilityAction Erase = new("residents.erase", Roles.Supervisor);
    private static readonly FacilityAction Reveal = new("residents.reveal", Roles.Operator);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter Area = new("area", "Only this area.");
    private static readonly FlagParameter Erased = new("erased", "Only residents whose data was erased, or only the others.");

    private static readonly ResidentView Example = new(12, "hengtai", "tower-a", "zh", "张**", "138****1234", "****", true, new DateTimeOffset(2026, 3, 1, 4, 0, 0, TimeSpan.Zero), null, 0);
    private static readonly ResidentBody Body = new("hengtai", "tower-a", "zh", "name of the resident", "138 0000 1234", "3-1204", null);

    public static RouteGroupBuilder MapResidents(this RouteGroupBuilder api)
    {
        var residents = api.MapGroup("/residents").WithTags("Residents");
        residents.MapGet("", ListAsync).WithName("ListResidents").WithSummary("Lists residents, masked, in the order they were written down.")
            .RequireAction(Read).WithQuery(Site, Area, Erased, Paging.Number, Paging.Size).WithExample(new Page<ResidentView>([Example], 1, 50, 1));
        residents.MapGet("/{id:int}", GetAsync).WithName("GetResident").WithSummary("One resident, masked.").RequireAction(Read).ProducesProblem(404).WithExample(Example);
        residents.MapPost("/find", FindAsync).WithName("FindResidents").WithSummary("The residents with this phone, masked. A body, because addresses are written into logs.")
            .RequireAction(Read).WithExample(new[] { Example }, new PhoneQuestion("138 0000 1234"));
        residents.MapPost("", AddAsync).WithName("AddResident").WithSummary("Writes a resident down.").RequireAction(Edit).WithExample(Example, Body);
        residents.MapPut("/{id:int}", ChangeAsync).WithName("ChangeResident").WithSummary("Writes everything of a resident anew.")
            .RequireAction(Edit).ProducesProblem(404).ProducesProblem(409).WithExample(Example, Body with { Version = 0 });
        residents.MapDelete("/{id:int}", EraseAsync).WithName("EraseResident").WithSummary("Erases a resident's data on request; tickets keep that somebody reported them.")
            .RequireAction(Erase).ProducesProblem(404);
        residents.MapPost("/{id:int}/reveal", RevealAsync).WithName("RevealResident").WithSummary("A resident's data in the clear, for a purpose that the audit trail keeps. People only.")
            .RequireAction(Reveal).ProducesProblem(404).WithExample(new RevealedResident(12, "name of the resident", "13800001234", "3-1204"), new RevealRequest("call back about ticket 260301-001-8"));
        residents.MapGet("/{id:int}/looks", LooksAsync).WithName("ListResidentLooks").WithSummary("Who has seen a resident's data in the clear, when and why; the latest first.")
            .RequireAction(Edit).WithQuery(Paging.Number, Paging.Size)
            .WithExample(new Page<ResidentLook>([new ResidentLook(Example.CreatedAt, "operator-1", "10.0.0.8", """{"purpose":"call back about ticket 260301-001-8"}""")], 1, 50, 1));
        return api;
    }

    private static async Task<Ok<Page<ResidentView>>> ListAsync(HttpRequest request, FacilityDb db, ResidentVault vault)
    {
        var rows = db.Set<Resident>().AsNoTracking();
        rows = Site.In(request) is { } site ? rows.Where(row => row.SiteId == site) : rows;
        rows = Area.In(request) is { } area ? rows.Where(row => row.Area == area) : rows;
        rows = Erased.In(request) is { } erased ? rows.Where(row => row.ErasedAt != null == erased) : rows;
        return TypedResults.Ok(await rows.OrderBy(row => row.Id).PageAsync(request, row => ResidentView.Of(vault.Masked(row))));
    }

    private static async Task<Results<Ok<ResidentView>, ProblemHttpResult>> GetAsync(int id, FacilityDb db, ResidentVault vault, CancellationToken cancellationToken) =>
        await vault.MaskedAsync(db, [id], cancellationToken) is [var row] ? TypedResults.Ok(ResidentView.Of(row)) : None(id);

    private static async Task<Results<Ok<IReadOnlyList<ResidentView>>, ValidationProblem>> FindAsync(
        PhoneQuestion question, FacilityDb db, ResidentDirectory directory, ResidentVault vault, CancellationToken cancellationToken)
    {
        if (PhoneNumber.Normalize(question.Phone) is not { } phone)
        {
            return Invalid.Field("phone", PhoneNumber.Refusal);
        }

        IReadOnlyList<ResidentView> found = [.. (await directory.ByPhoneAsync(db, phone, cancellationToken)).Select(row => ResidentView.Of(vault.Masked(row)))];
        return TypedResults.Ok(found);
    }

    private static async Task<Results<Created<ResidentView>, ValidationProblem>> AddAsync(
        ResidentBody body, HttpContext context, FacilityDb db, Store store, ResidentVault vault, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        if (await ResidentForm.EntryAsync(fields, body, db, cancellationToken) is not { } entry)
        {
            return fields.Refusal!;
        }

        var row = await store.RunAsync(transaction => vault.AddAsync(transaction, entry, context.Actor(), cancellationToken), cancellationToken);
        return TypedResults.Created($"/api/v1/residents/{row.Id}", ResidentView.Of(vault.Masked(row)));
    }

    private static async Task<Results<Ok<ResidentView>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        int id, ResidentBody body, HttpContext context, FacilityDb db, Store store, ResidentVault vault, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        if (await ResidentForm.EntryAsync(fields, body, db, cancellationToken) is not { } entry)
        {
            return fields.Refusal!;
        }

        var (row, changed) = await store.RunAsync(
            async transaction =>
            {
                var row = await transaction.Db.Set<Resident>().SingleOrDefaultAsync(resident => resident.Id == id && resident.ErasedAt == null, cancellationToken);
                if (row is null || (body.Version is { } seen && seen != row.Version))
                {
                    return (row, row is not null);
                }

                await vault.ChangeAsync(transaction, row, entry, context.Actor(), cancellationToken);
                return (row, false);
            },
            cancellationToken);
        return row is null ? None(id)
            : changed ? ChangedSince.Answer($"Resident {id}", body.Version, row.Version, ResidentView.Of(vault.Masked(row)))
            : TypedResults.Ok(ResidentView.Of(vault.Masked(row)));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> EraseAsync(int id, HttpContext context, Store store, ResidentVault vault, CancellationToken cancellationToken)
    {
        var done = await store.RunAsync(
            async transaction =>
            {
                if (await transaction.Db.Set<Resident>().SingleOrDefaultAsync(resident => resident.Id == id && resident.ErasedAt == null, cancellationToken) is not { } row)
                {
                    return false;
                }

                await vault.EraseAsync(transaction, row, context.Actor(), cancellationToken);
                return true;
            },
            cancellationToken);
        return done ? TypedResults.NoContent() : None(id);
    }

    private static async Task<Results<Ok<RevealedResident>, ValidationProblem, ProblemHttpResult>> RevealAsync(
        int id, RevealRequest request, HttpContext context, Store store, ResidentVault vault, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        var by = context.Actor();
        if (by.Kind != ActorKind.Person)
        {
            return TypedResults.Problem("Only a named person may see residents' data in the clear; an API key may not.", statusCode: StatusCodes.Status403Forbidden);
        }

        if (fields.Text("purpose", request.Purpose, LongestPurpose, required: true) is not { } purpose)
        {
            return fields.Refusal!;
        }

        var details = await store.RunAsync(transaction => vault.RevealAsync(transaction, id, by, purpose, cancellationToken), cancellationToken);
        return details is null ? None(id) : TypedResults.Ok(new RevealedResident(id, details.Name, details.Phone, details.Address));
    }

    private static async Task<Ok<Page<ResidentLook>>> LooksAsync(int id, HttpRequest request, FacilityDb db)
    {
        var subject = $"resident/{id}";
        return TypedResults.Ok(await db.Set<AuditEntry>().AsNoTracking().Where(line => line.Subject == subject && line.Action == ResidentVault.RevealAction)
            .OrderByDescending(line => line.Number).PageAsync(request, line => new ResidentLook(line.At, line.ActorName, line.ActorFrom, line.Detail)));
    }

    private static ProblemHttpResult None(int id) => TypedResults.Problem($"There is no resident {id}, or the data was erased.", statusCode: StatusCodes.Status404NotFound);
}
