using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Delivery;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Outbox;

/// <summary>The box's durable memory: frames until the cloud has stored them, condition states, bdSeq. One SQLite file, WAL, synchronous=FULL.</summary>
public sealed class FrameOutbox : IAsyncDisposable
{
    /// <summary>Opens or creates the file. A file that fails its integrity check is set aside, never deleted, and a new epoch begins.</summary>
    public static FrameOutbox Open(OutboxSettings settings, TimeProvider time, ILogger<FrameOutbox> logger)
    {
        _ = (settings, time, logger);
        throw new NotImplementedException();
    }

    /// <summary>Epoch, head, low and acknowledged, for births.</summary>
    public OutboxStatus Status => throw new NotImplementedException();

    /// <summary>
    /// Stores a frame; completes after the commit (fsync), with the frame's number. Concurrent calls share one commit. While the disk refuses,
    /// it keeps trying and health says so: the caller's back-pressure is its bounded channel.
    /// </summary>
    public ValueTask<long> AppendAsync(FrameDraft draft, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The condition states as of the last commit, for the start.</summary>
    public IReadOnlyList<ConditionState> LoadConditions() => throw new NotImplementedException();

    /// <summary>The next bdSeq, 0–255 wrapping, committed before it is returned.</summary>
    public int NextBdSeq() => throw new NotImplementedException();

    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
