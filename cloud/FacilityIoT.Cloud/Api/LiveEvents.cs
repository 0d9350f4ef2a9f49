using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The first event: everything as it is now. What follows are changes to it.</summary>
public sealed record LiveSnapshotView(
    IReadOnlyList<TicketView> Tickets, IReadOnlyList<AlarmView> Alarms, IReadOnlyList<IncidentView> Incidents, IReadOnlyList<BoxView> Boxes, IReadOnlyList<PointChange> Points);

/// <summary>All points of a box, or of one device of it, became stale.</summary>
public sealed record StaleChange(string Site, string Box, string? Device, DateTimeOffset At);

/// <summary>Somebody is to be told of something: whether it is for oneself, the inbox says.</summary>
public sealed record NotificationChange(long Id);

/// <summary>Every 15 s without another event: the connection lives.</summary>
public sealed record Heartbeat(DateTimeOffset Time);

/// <summary>For the OpenAPI document: what stands in an event's <c>data</c>, under the name that stands in its <c>event</c>. Never sent as a whole.</summary>
public sealed record LiveEventData(
    LiveSnapshotView? Snapshot, TicketView? Ticket, AlarmView? Alarm, IncidentView? Incident, PointChange? Point, StaleChange? Stale, BoxView? Box,
    NotificationChange? Notification, Heartbeat? Heartbeat);

/// <summary>One client's events: a snapshot, or what it missed, and then every change, in the board's order.</summary>
/// <remarks>
/// Tickets, alarms and boxes are as <see cref="LiveRenderings"/> read them for all clients. A change made between the board's snapshot and the
/// database's is in both; what was sent already is not sent again.
/// </remarks>
internal sealed class LiveEvents(LiveBoard board, LiveRenderings renderings, IDbContextFactory<FacilityDb> databases, TimeProvider time, Language language)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private readonly SentTexts sent = new();

    /// <summary>Until when the client knows the database.</summary>
    private long known;

    public async IAsyncEnumerable<SseItem<string>> ReadAsync(LiveSubscription subscription, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (subscription.Snapshot is { } snapshot)
        {
            yield return Item("snapshot", Json(await SnapshotAsync(snapshot, cancellationToken)), subscription.Number);
        }

        var number = subscription.Number;
        while (await WaitAsync(subscription, cancellationToken) is { } more && (more.Beat || more.Any))
        {
            if (more.Beat)
            {
                yield return Item("heartbeat", Json(new Heartbeat(time.GetUtcNow())), number);
            }

            while (subscription.Changes.TryRead(out var change))
            {
                number = change.Number;
                if (await RenderAsync(change, cancellationToken) is var (name, text))
                {
                    yield return Item(name, text, number);
                }
            }
        }
    }

    /// <summary>Any: changes wait. Beat: none came for a while. Neither: the subscription ended.</summary>
    private async Task<(bool Any, bool Beat)> WaitAsync(LiveSubscription subscription, CancellationToken cancellationToken)
    {
        using var beat = new CancellationTokenSource(Beat, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(beat.Token, cancellationToken);
        try
        {
            return (await subscription.Changes.WaitToReadAsync(either.Token), false);
        }
        catch (OperationCanceledException) when (beat.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (false, true);
        }
    }

    private async Task<LiveSnapshotView> SnapshotAsync(LiveSnapshot snapshot, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var open = await db.Set<Ticket>().AsNoTracking().Where(t => t.Open).OrderBy(t => t.Id).ToListAsync(cancellationToken);
        var tickets = await db.ViewsAsync(open, language, cancellationToken);
        var alarms = await db.Set<Alarm>().AsNoTracking().Where(a => a.Open).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var incidents = await db.ViewsAsync(await db.Set<Incident>().AsNoTracking().Where(i => i.Open).OrderBy(i => i.Id).ToListAsync(cancellationToken), language, cancellationToken);
        var boxes = await db.Set<Box>().AsNoTracking().OrderBy(b => b.Id).ToListAsync(cancellationToken);
        known = renderings.Mark();
        var live = snapshot.Boxes.ToDictionary(b => (b.Node.Group, b.Node.Node));
        var view = new LiveSnapshotView(
            tickets, [.. alarms.Select(a => AlarmView.Of(a, language))], incidents, [.. boxes.Select(b => BoxView.Of(b, live.GetValueOrDefault((b.SiteId, b.Node))))],
            [.. snapshot.Points.Select(PointChange.Of)]);
        foreach (var ticket in view.Tickets)
        {
            sent.IsNew(ticket.Number, Json(ticket));
        }

        foreach (var alarm in view.Alarms)
        {
            sent.IsNew(alarm.Id, Json(alarm));
        }

        foreach (var incident in view.Incidents)
        {
            sent.IsNew(("incident", incident.Id), Json(incident));
        }

        return view;
    }

    private async ValueTask<(string Name, string Text)?> RenderAsync(NumberedChange change, CancellationToken cancellationToken)
    {
        switch (change.Change)
        {
            case LiveChange.PointChanged(var point):
                return ("point", Json(PointChange.Of(point)));
            case LiveChange.BecameStale stale:
                return ("stale", Json(new StaleChange(stale.Node.Group, stale.Node.Node, stale.Device, stale.At)));
            default:
                if (await renderings.OfAsync(change, known, cancellationToken) is not { } found)
                {
                    return null;
                }

                known = found.Ended;
                var text = found.In(language);
                return found.Key is null || sent.IsNew(found.Key, text) ? (found.Kind, text) : null;
        }
    }

    private SseItem<string> Item(string name, string text, long number) => new(text, name) { EventId = EventId.Of(board.Life, number) };

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, ApiJson.Options);
}
