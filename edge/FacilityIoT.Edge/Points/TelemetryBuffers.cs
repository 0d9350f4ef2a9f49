using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>The box's telemetry on its way into frames: a buffer for each device and one for the box itself.</summary>
internal sealed class TelemetryBuffers(IEnumerable<TelemetryBuffer> ofDevices, PendingAppends pending)
{
    private readonly TelemetryBuffer[] _all = [.. ofDevices, new TelemetryBuffer(null)];

    /// <summary>Of the box's own points.</summary>
    public TelemetryBuffer Node => _all[^1];

    /// <summary>When the oldest sample has waited long enough; null while there is none.</summary>
    public TimeSpan? NextDue => _all.Min(buffer => buffer.Since) + TelemetryBuffer.LongestWait;

    public void Add(TelemetryBuffer buffer, in Metric sample, TimeSpan now, CancellationToken abandon)
    {
        if (!buffer.TryAdd(sample, now))
        {
            Close(buffer, now, abandon);
            buffer.TryAdd(sample, now);
        }
    }

    /// <summary>Hands what is in the buffer to the outbox.</summary>
    /// <param name="stored">Called after the commit; at once when there is nothing to store.</param>
    public void Close(TelemetryBuffer buffer, TimeSpan now, CancellationToken abandon, Action? stored = null)
    {
        if (buffer.Take() is { } draft)
        {
            pending.Start(draft, now, stored, abandon);
        }
        else
        {
            stored?.Invoke();
        }
    }

    /// <summary>Closes the buffers that are full or have waited long enough; then also those half as old, so that they share one commit.</summary>
    public void CloseDue(TimeSpan longestWait, TimeSpan now, CancellationToken abandon)
    {
        var due = Array.Exists(_all, buffer => buffer.Since + longestWait <= now);
        foreach (var buffer in _all)
        {
            if (buffer.IsFull || (due && buffer.Since + (longestWait / 2) <= now))
            {
                Close(buffer, now, abandon);
            }
        }
    }
}
