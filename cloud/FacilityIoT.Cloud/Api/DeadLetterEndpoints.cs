using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Something received that could not be used.</summary>
/// <param name="Length">Of the payload as it came, in bytes; what is kept is cut at 64 KiB.</param>
/// <param name="Epoch">The outbox and frame it was, when it had a number.</param>
public sealed record DeadLetterView(long Id, DateTimeOffset ReceivedAt, string Topic, int Length, string Reason, string Detail, string? Epoch, long? Frame);

/// <summary>What was refused and why, the latest first; for supervisors.</summary>
public static class DeadLetterEndpoints
{
    private static readonly TextParameter Reason = new("reason", "Only this reason.");
    private static readonly InstantParameter Since = new("since", "Only what was received at this instant or later.");

    public static RouteGroupBuilder MapDeadLetters(this RouteGroupBuilder api)
    {
        api.MapGet("/dead-letters", ListAsync).WithName("ListDeadLetters")
            .WithSummary("Lists what was received and could not be used.").WithTags("Estate").RequireAction(new FacilityAction("deadLetters.read", Roles.Supervisor))
            .WithQuery(Reason, Since, Paging.Number, Paging.Size);
        return api;
    }

    private static async Task<Ok<Page<DeadLetterView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var letters = db.Set<DeadLetter>().AsNoTracking();
        letters = Reason.In(request) is { } reason ? letters.Where(l => l.Reason == reason) : letters;
        letters = Since.In(request) is { } since ? letters.Where(l => l.ReceivedAt >= since) : letters;
        var views = letters.OrderByDescending(l => l.Id).Select(l => new DeadLetterView(l.Id, l.ReceivedAt, l.Topic, l.Length, l.Reason, l.Detail, l.Epoch, l.Fseq));
        return TypedResults.Ok(await views.PageAsync(request, view => view));
    }
}
