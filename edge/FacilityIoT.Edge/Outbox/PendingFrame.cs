using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Outbox;

/// <summary>A frame that waits for its commit, encoded by the thread that brought it.</summary>
internal sealed class PendingFrame
{
    private readonly TaskCompletionSource<long> committed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <exception cref="ArgumentException">A value is not of its data type, or the frame is larger than a host accepts.</exception>
    public PendingFrame(FrameDraft draft, long createdMs, long at)
    {
        Lane = draft.Lane;
        Device = draft.Device;
        Conditions = draft.Conditions;
        CreatedMs = createdMs;
        At = at;
        Samples = SparkplugCodec.Encode(new SparkplugPayload { Metrics = draft.Samples });
        Crc32C = Wire.Delivery.Crc32C.Of(Samples);
        if (Samples.Length > MaxSampleBytes)
        {
            throw new ArgumentException($"A frame of {Samples.Length} bytes is more than the {MaxSampleBytes} that a host accepts.", nameof(draft));
        }
    }

    /// <summary>Leaves room for stamp, seq and a flag on every metric.</summary>
    public const int MaxSampleBytes = SparkplugCodec.MaxPayloadBytes / 2;

    public FrameLane Lane { get; }
    public string? Device { get; }
    public IReadOnlyList<ConditionState> Conditions { get; }
    public long CreatedMs { get; }
    public long At { get; }
    public byte[] Samples { get; }
    public uint Crc32C { get; }

    /// <summary>The frame's number, after the commit.</summary>
    public Task<long> Committed => committed.Task;

    public void Complete(long fseq) => committed.TrySetResult(fseq);

    public void Abandon() => committed.TrySetException(new ObjectDisposedException(nameof(FrameOutbox), "The outbox was closed before the disk took the frame."));
}
