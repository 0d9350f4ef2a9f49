using System.Globalization;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>How far a repair is, as a resident may see it.</summary>
public enum ProgressStage
{
    Received,

    /// <summary>Somebody has it.</summary>
    Assigned,
    OnTheWay,
    InWork,

    /// <summary>For parts, for access, for another trade.</summary>
    Waiting,
    Done,
    Cancelled,
}

/// <summary>What a resident sees of a repair: nothing else.</summary>
/// <param name="ExpectedAt">When somebody should be there, or the work should be done; null when nothing is promised.</param>
/// <param name="Person">The display name of who comes.</param>
/// <param name="MayScore">The work is done and a score is asked for.</param>
public sealed record RepairProgress(ProgressStage Stage, DateTimeOffset? ExpectedAt, string? Person, bool MayScore);

/// <summary>How it was: 0–100 each.</summary>
/// <param name="Comment">At most 1000 characters.</param>
public sealed record RepairScore(int? Attitude, int? Skill, int? Timeliness, string? Comment);

/// <param name="ResidentId">For whom.</param>
public sealed record ResidentLinkBody(int ResidentId);

/// <param name="Token">For GET /api/v1/resident/{token}; it cannot be shown again.</param>
public sealed record ResidentLinkView(string Token);

/// <summary>A resident's link to one ticket: no login, one ticket, for a time, a few requests a minute.</summary>
public static class ResidentLinkEndpoints
{
    public const string Limit = "resident-link";
    private const int LongestComment = 1000;
    private static readonly FacilityAction Make = new("residents.link", Roles.Operator);
    private static readonly RepairProgress Example = new(ProgressStage.OnTheWay, new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.Zero), "Engineer 1", false);

    public static RouteGroupBuilder MapResidentLinks(this RouteGroupBuilder api)
    {
        api.MapPost("/tickets/{number}/resident-links", MakeAsync).WithName("MakeResidentLink").WithTags("Residents").WithSummary("A new link for a resident to follow and score this ticket.")
            .RequireAction(Make).ProducesProblem(404).WithExample(new ResidentLinkView("q83vEjRWeJCrze8SNFZ4kA"), new ResidentLinkBody(12));
        var link = api.MapGroup("/resident/{token}").WithTags("Residents").AllowAnonymous().RequireRateLimiting(Limit);
        link.MapGet("", ProgressAsync).WithName("FollowRepair").WithSummary("How far the repair is: for residents with a link, without a login.")
            .ProducesProblem(404).ProducesProblem(429).WithExample(Example);
        link.MapPost("/score", ScoreAsync).WithName("ScoreRepair").WithSummary("Scores the repair, once: for residents with a link, without a login.")
            .ProducesProblem(404).ProducesProblem(409).ProducesProblem(429).WithExample(null, new RepairScore(90, 85, 70, "Came in time."));
        return api;
    }

    private static async Task<Results<Ok<ResidentLinkView>, ProblemHttpResult>> MakeAsync(
        string number, ResidentLinkBody body, HttpContext context, Store store, ResidentLinks links, CancellationToken cancellationToken) =>
        await store.RunAsync<Results<Ok<ResidentLinkView>, ProblemHttpResult>>(
            async transaction =>
            {
                var ticket = await transaction.Db.Set<Ticket>().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
                if (ticket is null || !await transaction.Db.Set<Resident>().AnyAsync(row => row.Id == body.ResidentId && row.ErasedAt == null, cancellationToken))
                {
                    return TypedResults.Problem($"There is no ticket {number}, or no resident {body.ResidentId}.", statusCode: StatusCodes.Status404NotFound);
                }

                var token = links.Create(transaction, ticket.Id, body.ResidentId);
                await AuditTrail.RecordAsync(transaction, context.Actor(), "resident.link", $"resident/{body.ResidentId}", new { ticket = number }, cancellationToken);
                return TypedResults.Ok(new ResidentLinkView(token));
            },
            cancellationToken);

    private static async Task<Results<Ok<RepairProgress>, ProblemHttpResult>> ProgressAsync(
        string token, HttpContext context, FacilityDb db, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await ResidentLinks.FindAsync(db, token, time.GetUtcNow(), cancellationToken) is not { } link)
        {
            return NoLink();
        }

        context.Response.Headers.CacheControl = "no-store";
        var ticket = await db.Set<Ticket>().AsNoTracking().SingleAsync(row => row.Id == link.TicketId, cancellationToken);
        return TypedResults.Ok(await RepairProgressReading.OfAsync(db, ticket, context.Request.Language(), cancellationToken));
    }

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> ScoreAsync(
        string token, RepairScore score, HttpContext context, Store store, FollowUpWork followUps, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        var answer = new FollowUpAnswer(
            fields.Number("attitude", score.Attitude, 0, 100), fields.Number("skill", score.Skill, 0, 100), fields.Number("timeliness", score.Timeliness, 0, 100),
            fields.Text("comment", score.Comment, LongestComment, lines: true));
        if (fields.Refusal is { } refusal)
        {
            return refusal;
        }

        return await store.RunAsync<Results<NoContent, ValidationProblem, ProblemHttpResult>>(
            async transaction =>
            {
                if (await ResidentLinks.FindAsync(transaction.Db, token, transaction.Now, cancellationToken) is not { } link)
                {
                    return NoLink();
                }

                // The resident's number, not the name: the trail is no place for it.
                var by = new Actor(ActorKind.Resident, null, string.Create(CultureInfo.InvariantCulture, $"resident/{link.ResidentId}"), context.Connection.RemoteIpAddress?.ToString());
                return await followUps.AnswerAsync(transaction, link.TicketId, answer, by, cancellationToken) is { } sentence
                    ? TypedResults.Problem(sentence, statusCode: StatusCodes.Status409Conflict)
                    : TypedResults.NoContent();
            },
            cancellationToken);
    }

    private static ProblemHttpResult NoLink() =>
        TypedResults.Problem("This link is not good, or no longer. Call the hotline: it can send a new one.", statusCode: StatusCodes.Status404NotFound);
}
