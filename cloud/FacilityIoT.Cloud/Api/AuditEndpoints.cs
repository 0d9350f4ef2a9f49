using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A line of the audit trail.</summary>
/// <param name="From">Network address of people and programs.</param>
/// <param name="Action">What was done: <c>ticket.moved</c>, <c>resident.unmask</c>.</param>
/// <param name="Subject">To what: <c>ticket/261121-042-7</c>.</param>
/// <param name="Detail">More of it, as JSON.</param>
/// <param name="Hash">Over this line and so over all before it.</param>
public sealed record AuditLineView(
    long Number, DateTimeOffset At, ActorKind ActorKind, int? PersonId, string Actor, string? From, string Action, string Subject, string? Detail, string Hash);

/// <summary>The audit trail, for administrators.</summary>
public static class AuditEndpoints
{
    private static readonly FacilityAction ReadAudit = new("audit.read", Roles.Administrator);
    private static readonly TextParameter Action = new("action", "Only this action, or with a star at its end those that begin so: ticket.*.");
    private static readonly TextParameter Subject = new("subject", "Only this subject, e.g. ticket/261121-042-7.");
    private static readonly TextParameter By = new("actor", "Only what this name did.");
    private static readonly InstantParameter Since = new("since", "Only lines of this instant or later.");
    private static readonly InstantParameter Until = new("until", "Only lines before this instant.");

    private static readonly AuditLineView Line = new(
        42, new DateTimeOffset(2026, 3, 1, 4, 30, 0, TimeSpan.Zero), ActorKind.Person, 3, "engineer-1", "192.0.2.7", "ticket.moved", "ticket/260301-001-9",
        "{\"after\":\"accepted\"}", new string('a', 64));

    private static readonly AuditVerdict Broken = new(
        41, 1, new AuditHead(41, Line.Hash), new AuditHead(50, Line.Hash), new AuditBreak(42, AuditBreakKind.Changed, "Line 42 was changed: its text does not give its hash."));

    public static RouteGroupBuilder MapAudit(this RouteGroupBuilder api)
    {
        var audit = api.MapGroup("/audit").WithTags("Audit");
        audit.MapGet("", ListAsync).WithName("ListAudit").WithSummary("Lists the audit trail, the latest first.")
            .RequireAction(ReadAudit).WithQuery(Action, Subject, By, Since, Until, Paging.Number, Paging.Size).WithExample(new Page<AuditLineView>([Line], 1, 50, 1));
        audit.MapGet("/verification", VerifyAsync).WithName("VerifyAudit")
            .WithSummary("Walks the whole audit trail and names the first line that was changed, put in, taken out or cut off.").RequireAction(ReadAudit)
            .WithExample(Broken);
        return api;
    }

    private static async Task<Ok<Page<AuditLineView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var lines = db.Set<AuditEntry>().AsNoTracking();
        lines = Action.In(request) switch
        {
            null => lines,
            ['*'] => lines,
            [.. var start, '*'] => lines.Where(l => l.Action.StartsWith(start)),
            var action => lines.Where(l => l.Action == action),
        };
        lines = Subject.In(request) is { } subject ? lines.Where(l => l.Subject == subject) : lines;
        lines = By.In(request) is { } actor ? lines.Where(l => l.ActorName == actor) : lines;
        lines = Since.In(request) is { } since ? lines.Where(l => l.At >= since) : lines;
        lines = Until.In(request) is { } until ? lines.Where(l => l.At < until) : lines;
        return TypedResults.Ok(await lines.OrderByDescending(l => l.Number).PageAsync(
            request, l => new AuditLineView(l.Number, l.At, l.ActorKind, l.PersonId, l.ActorName, l.ActorFrom, l.Action, l.Subject, l.Detail, l.Hash)));
    }

    private static async Task<Ok<AuditVerdict>> VerifyAsync(AuditVerifier verifier, CancellationToken cancellationToken) =>
        TypedResults.Ok(await verifier.VerifyAsync(null, cancellationToken));
}
