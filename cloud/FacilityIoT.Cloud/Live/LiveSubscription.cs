using System.Threading.Channels;

namespace FacilityIoT.Cloud.Live;

/// <summary>What a subscriber has: where it stands, and everything after that.</summary>
public sealed class LiveSubscription(LiveSnapshot? snapshot, long number, ChannelReader<NumberedChange> changes, Action end) : IDisposable
{
    /// <summary>Everything as it is after change <see cref="Number"/>; null when the subscriber goes on from where it was.</summary>
    public LiveSnapshot? Snapshot { get; } = snapshot;

    /// <summary>The last change contained in what the subscriber knows.</summary>
    public long Number { get; } = number;

    /// <summary>Every later change, in order. Completed when the subscriber was too slow or ended.</summary>
    public ChannelReader<NumberedChange> Changes { get; } = changes;

    public void Dispose() => end();
}

/// <summary>All current values and boxes, unordered.</summary>
public sealed record LiveSnapshot(IReadOnlyCollection<PointNow> Points, IReadOnlyCollection<BoxNow> Boxes);
