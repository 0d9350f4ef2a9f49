using System.Threading.Channels;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>A sample the telemetry store will never take, with its words.</summary>
public sealed record RefusedSample(string Point, long TimeMs, string Value, string Detail);

/// <summary>A frame whose samples are durable in the telemetry store, or refused for good.</summary>
public sealed record StoredTelemetry(ReceivedFrame Frame, IReadOnlyList<RefusedSample> Refused);

/// <summary>
/// Frames on their way to the telemetry store. Bounded by samples: a frame that finds no room is not taken, is therefore not
/// acknowledged, and its box sends it again.
/// </summary>
/// <param name="capacity">Samples.</param>
public sealed class TelemetryLane(int capacity)
{
    /// <summary>About 40 MB of samples.</summary>
    public const int DefaultCapacity = 200_000;
    private readonly Channel<ReceivedFrame> frames = Channel.CreateUnbounded<ReceivedFrame>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Channel<IReadOnlyList<StoredTelemetry>> stored = Channel.CreateUnbounded<IReadOnlyList<StoredTelemetry>>();
    private long held;

    /// <summary>In the order of their arrival; the store's writer is the only reader.</summary>
    public ChannelReader<ReceivedFrame> Frames => frames.Reader;

    /// <summary>Samples that wait, or are being written.</summary>
    public long Held => Volatile.Read(ref held);

    /// <summary>0 empty, 1 full.</summary>
    public double Fill => (double)Held / capacity;

    internal ChannelReader<IReadOnlyList<StoredTelemetry>> StoredFrames => stored.Reader;

    /// <summary>False when there is no room.</summary>
    public bool TryAdd(ReceivedFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var after = Interlocked.Add(ref held, frame.Metrics.Count);
        if (after > capacity && after > frame.Metrics.Count)
        {
            Interlocked.Add(ref held, -frame.Metrics.Count);
            return false;
        }

        return frames.Writer.TryWrite(frame);
    }

    /// <summary>The store has these: ingest books and acknowledges them.</summary>
    public void Stored(IReadOnlyList<StoredTelemetry> done)
    {
        ArgumentNullException.ThrowIfNull(done);
        Interlocked.Add(ref held, -done.Sum(each => (long)each.Frame.Metrics.Count));
        stored.Writer.TryWrite(done);
    }
}
