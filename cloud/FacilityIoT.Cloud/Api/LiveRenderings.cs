using System.Text.Json;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>
/// Changes as events, looked up in the database once for all clients. A look-up begins after its change was committed, so an event carries what
/// the API would answer then or later. Thread-safe.
/// </summary>
/// <remarks>
/// Look-ups have a beginning and an end on one clock that only counts. A client takes no look-up that began before the end of the last one it had:
/// so nobody is told something older than what he knows, also when his snapshot is newer than the events that others were sent.
/// </remarks>
internal sealed class LiveRenderings(IDbContextFactory<FacilityDb> databases)
{
    /// <summary>By number of change; as many as the board's own memory for clients that come back.</summary>
    private const int Remembered = 8192;
    private readonly Lock gate = new();
    private readonly Shared?[] ring = new Shared?[Remembered];
    private long clock;

    /// <summary>Now: everything read from the database before is older than a look-up that begins after it.</summary>
    public long Mark() => Interlocked.Increment(ref clock);

    /// <summary>The event of a change; null when there is nothing to show.</summary>
    /// <param name="after">A <see cref="Mark"/>, or the end of the last look-up the client had.</param>
    /// <exception cref="System.Data.Common.DbException">The database does not answer; the next who asks looks again.</exception>
    public Task<LiveRendering?> OfAsync(NumberedChange change, long after, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            ref var shared = ref ring[change.Number % Remembered];
            if (shared is null || shared.Number < change.Number || (shared.Number == change.Number && (shared.Began <= after || shared.Rendering.IsFaulted)))
            {
                shared = new Shared(change.Number, Mark(), Task.Run(() => LookUpAsync(change.Change), CancellationToken.None));
            }

            // A client so far behind that its place is taken looks for itself.
            var rendering = shared.Number == change.Number ? shared.Rendering : Task.Run(() => LookUpAsync(change.Change), CancellationToken.None);
            return rendering.WaitAsync(cancellationToken);
        }
    }

    /// <summary>What every alarm and ticket passes on its way to the wall, on none that exists: the first real one does not wait while it is compiled.</summary>
    public async Task RehearseAsync()
    {
        await LookUpAsync(new LiveChange.AlarmChanged(0));
        await LookUpAsync(new LiveChange.TicketChanged(0, ""));
        await using var db = await databases.CreateDbContextAsync();
        await db.ViewsAsync(Array.Empty<Ticket>(), Language.En, default);
        Rendering("alarm", null, AlarmExamples.Alarm, AlarmExamples.Alarm.In(Language.Zh));
        Rendering("ticket", null, OpenApiExamples.Ticket, OpenApiExamples.Ticket.In(Language.Zh));
    }

    private async Task<LiveRendering?> LookUpAsync(LiveChange change)
    {
        await using var db = await databases.CreateDbContextAsync();
        switch (change)
        {
            case LiveChange.TicketChanged(var id, _):
                return await db.TicketViewAsync(id, Language.En, default) is { } ticket ? Rendering("ticket", ticket.Number, ticket, ticket.In(Language.Zh)) : null;
            case LiveChange.AlarmChanged(var id):
                return await db.Set<Alarm>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id) is { } alarm
                    ? Rendering("alarm", alarm.Id, AlarmView.Of(alarm, Language.En), AlarmView.Of(alarm, Language.Zh))
                    : null;
            case LiveChange.IncidentChanged(var id):
                return await db.IncidentViewAsync(id, Language.En, default) is { } incident
                    ? Rendering("incident", ("incident", incident.Id), incident, incident.In(Language.Zh))
                    : null;
            case LiveChange.NotificationRaised(var id):
                return Rendering("notification", null, new NotificationChange(id), new NotificationChange(id));
            case LiveChange.BoxChanged box:
                var now = new BoxNow(box.Node, box.Online, box.BdSeq, box.At, box.OutboxHead, box.OutboxAcked);
                return await db.Set<Box>().AsNoTracking().SingleOrDefaultAsync(b => b.SiteId == box.Node.Group && b.Node == box.Node.Node) is { } row
                    ? Rendering("box", null, BoxView.Of(row, now), BoxView.Of(row, now))
                    : null;
            default:
                throw new InvalidOperationException($"No event is known for {change.GetType().Name}.");
        }
    }

    private LiveRendering Rendering<T>(string kind, object? key, T english, T chinese) =>
        new(kind, key, JsonSerializer.Serialize(english, ApiJson.Options), JsonSerializer.Serialize(chinese, ApiJson.Options), Mark());

    private sealed record Shared(long Number, long Began, Task<LiveRendering?> Rendering);
}

/// <summary>What is sent for a change.</summary>
/// <param name="Key">Set for what is sent only when it differs from what was sent last under this key.</param>
/// <param name="Ended">When its look-up ended, see <see cref="LiveRenderings.Mark"/>.</param>
internal sealed record LiveRendering(string Kind, object? Key, string English, string Chinese, long Ended)
{
    public string In(Language language) => language == Language.Zh ? Chinese : English;
}
