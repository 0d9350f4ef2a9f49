using System.Data.Common;
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
            .WithSummary("The live stream: everything as it is, then every change.")
            .WithDescription(
                "Server-sent events: `snapshot` first, then `ticket`, `alarm`, `incident`, `point`, `stale` and `box` as they change, and `heartbeat` after 15 s without another. "
                + "Tickets, alarms and boxes are as the lists answer them. A client that comes back with Last-Event-ID gets what it missed, or a new `snapshot` when "
                + "that is no longer at hand. In the schema each property is an event's name with the schema of its data. A client that is too slow is disconnected, and comes back.")
            .Produces<LiveEventData>(200, "text/event-stream");
        return api;
    }

    private static ServerSentEventsResult<string> Stream(
        HttpContext context, LiveBoard board, LiveRenderings renderings, IDbContextFactory<FacilityDb> databases, TimeProvider time, CloudMetrics metrics, IHostApplicationLifetime lifetime)
    {
        var events = new LiveEvents(board, renderings, databases, time, context.Request.Language());
        var after = EventId.Number(context.Request.Headers["Last-Event-ID"], board.Life);
        return TypedResults.ServerSentEvents(UntilStopped(events, board, after, metrics, lifetime.ApplicationStopping, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> UntilStopped(
        LiveEvents events, LiveBoard board, long? after, CloudMetrics metrics, CancellationToken stopping, [EnumeratorCancellation] CancellationToken aborted)
    {
        // A stream never ends by itself: without this the service would wait for it when it stops.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, aborted);
        using var subscription = board.Subscribe(after);
        metrics.LiveClientCame();
        try
        {
            await using var items = events.ReadAsync(subscription, either.Token).GetAsyncEnumerator(either.Token);
            while (await MoveNextAsync(items, either.Token))
            {
                yield return items.Current;
            }

            if (!either.IsCancellationRequested)
            {
                metrics.LiveClientEnded();
            }
        }
        finally
        {
            metrics.LiveClientWent();
        }
    }

    /// <summary>False also when the client went away or the service stops, and when the database does not answer: the client comes back and gets what it missed.</summary>
    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<SseItem<string>> items, CancellationToken cancellationToken)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (Exception e) when (e is DbException || (e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
