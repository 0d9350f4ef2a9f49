using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The live stream.</summary>
public static class LiveEndpoints
{
    public static RouteGroupBuilder MapLive(this RouteGroupBuilder api)
    {
        api.MapGet("/live", Stream).WithName("Live").WithTags("Live").WithQuery()
            .Produces<string>(200, "text/event-stream");
        return api;
    }

    /// <summary>
    /// Server-sent events: `snapshot` first, then `ticket`, `alarm`, `point`, `stale` and `box` as they change, and `heartbeat` every 15 s. A client that
    /// comes back with Last-Event-ID gets what it missed, or a new `snapshot` when that is no longer at hand. A client that is too slow is disconnected.
    /// </summary>
    private static ServerSentEventsResult<string> Stream(
        HttpContext context, LiveBoard board, IDbContextFactory<FacilityDb> databases, TimeProvider time, CloudMetrics metrics, IHostApplicationLifetime lifetime)
    {
        var events = new LiveEvents(board, databases, time, context.Request.Language());
        var after = EventId.Number(context.Request.Headers["Last-Event-ID"], board.Life);
        return TypedResults.ServerSentEvents(UntilStopped(events, board, after, metrics, lifetime.ApplicationStopping, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> UntilStopped(
        LiveEvents events, LiveBoard board, long? after, CloudMetrics metrics, CancellationToken stopping, [EnumeratorCancellation] CancellationToken aborted)
    {
        // A stream never ends by itself: without this the service would wait for it when it stops.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, aborted);
        using var subscription = board.Subscribe(after);
        metrics.LiveSubscribers.Add(1);
        try
        {
            await foreach (var item in events.ReadAsync(subscription, either.Token))
            {
                yield return item;
            }

            metrics.LiveSubscribersEnded.Add(1);
        }
        finally
        {
            metrics.LiveSubscribers.Add(-1);
        }
    }
}
