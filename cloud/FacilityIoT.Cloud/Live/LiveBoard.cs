using System.Threading.Channels;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Live;

/// <summary>The present state of everything, in memory, and the stream of its changes: snapshot and stream without a gap. Thread-safe; no callback runs under its lock.</summary>
/// <remarks>Fed by Ingest, Alarms and Tickets after their commits; read by the API. Knows no feature: plain values only.</remarks>
public sealed class LiveBoard
{
    private readonly Lock gate = new();
    private readonly LiveState state = new();
    private readonly RecentChanges recent;
    private readonly HashSet<Channel<NumberedChange>> subscribers = [];
    private readonly int subscriberCapacity;
    private long last;

    public LiveBoard()
        : this(recentChanges: 8192, subscriberCapacity: 8192)
    {
    }

    /// <param name="recentChanges">How many changes a subscriber may have missed and still go on without a new snapshot.</param>
    /// <param name="subscriberCapacity">How many changes may wait for a subscriber; one more, and it is ended.</param>
    internal LiveBoard(int recentChanges, int subscriberCapacity)
    {
        recent = new RecentChanges(recentChanges);
        this.subscriberCapacity = subscriberCapacity;
    }

    /// <summary>Names this life of the board: numbers begin again with every start of the service.</summary>
    public string Life { get; } = Guid.NewGuid().ToString("n")[..12];

    /// <summary>All current values, unordered.</summary>
    public IReadOnlyCollection<PointNow> Points
    {
        get
        {
            lock (gate)
            {
                return state.Points();
            }
        }
    }

    /// <summary>Applies a change and hands it to every subscriber, in one order for all.</summary>
    public void Publish(LiveChange change)
    {
        lock (gate)
        {
            Publish_NeedsLock(change);
        }
    }

    /// <summary>As <see cref="Publish(LiveChange)"/>, one after the other without others in between.</summary>
    public void Publish(IReadOnlyList<LiveChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            for (var at = 0; at < changes.Count; at++)
            {
                Publish_NeedsLock(changes[at]);
            }
        }
    }

    /// <summary>The value of one point, or null when it was never heard.</summary>
    public PointNow? Point(PointId id)
    {
        lock (gate)
        {
            return state.Point(id);
        }
    }

    /// <summary>What a box last said of itself, or null when it was not heard since the start.</summary>
    public BoxNow? Box(EdgeNodeId node)
    {
        lock (gate)
        {
            return state.Box(node);
        }
    }

    /// <summary>The snapshot and every later change, in one step. A subscriber too slow for its bounded channel is ended, and must subscribe again.</summary>
    public LiveSubscription Subscribe() => Subscribe(null);

    /// <summary>Goes on after the change with this number, without a snapshot, when everything since is still at hand; else like <see cref="Subscribe()"/>.</summary>
    public LiveSubscription Subscribe(long? after)
    {
        lock (gate)
        {
            // Room for what was missed besides, or a long gap would end the subscriber at once.
            var missed = after is { } number ? recent.After(number, last) : null;
            var channel = Channel.CreateBounded<NumberedChange>(new BoundedChannelOptions(subscriberCapacity + (missed?.Count ?? 0)) { SingleReader = true });
            foreach (var change in missed ?? [])
            {
                channel.Writer.TryWrite(change);
            }

            subscribers.Add(channel);
            return missed is null
                ? new LiveSubscription(state.Snapshot(), last, channel.Reader, () => End(channel))
                : new LiveSubscription(null, after!.Value, channel.Reader, () => End(channel));
        }
    }

    private void Publish_NeedsLock(LiveChange change)
    {
        state.Apply(change);
        var numbered = new NumberedChange(++last, change);
        recent.Add(numbered);
        if (subscribers.Count > 0)
        {
            // The channels run no continuation here: synchronous continuations are off.
            subscribers.RemoveWhere(subscriber => !subscriber.Writer.TryWrite(numbered) && Ended(subscriber));
        }
    }

    private static bool Ended(Channel<NumberedChange> subscriber)
    {
        subscriber.Writer.TryComplete();
        return true;
    }

    private void End(Channel<NumberedChange> subscriber)
    {
        lock (gate)
        {
            subscribers.Remove(subscriber);
        }

        subscriber.Writer.TryComplete();
    }
}
