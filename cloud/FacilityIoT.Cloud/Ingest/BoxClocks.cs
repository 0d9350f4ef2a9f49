using System.Collections.Concurrent;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>How far each box's clock is behind ours, as its last status message showed. Thread-safe; forgotten with the process.</summary>
/// <remarks>Status messages alone are looked at: they are sent the moment they are made, while frames may come from a backlog of a week.</remarks>
public sealed class BoxClocks
{
    private readonly ConcurrentDictionary<EdgeNodeId, TimeSpan> behind = new();

    /// <summary>Ours less the box's, and with it the message's way; negative when the box's clock is ahead. Null before the first status.</summary>
    public TimeSpan? Behind(EdgeNodeId node) => behind.TryGetValue(node, out var found) ? found : null;

    internal void Heard(EdgeNodeId node, long? saidAtMs, DateTimeOffset receivedAt)
    {
        if (saidAtMs is { } said)
        {
            behind[node] = TimeSpan.FromMilliseconds(receivedAt.ToUnixTimeMilliseconds() - said);
        }
    }
}
