using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>
/// Frames that a box numbered and no longer has, evicted or damaged before they were stored here: gathered over one transaction, and written
/// down with it. A loss is declared, never silent.
/// </summary>
internal sealed partial class LostFrames(StoreTransaction transaction, CloudMetrics metrics, ILogger logger)
{
    public const string Reason = "FramesLost";
    private readonly Dictionary<(EdgeNodeId Node, OutboxEpoch Epoch), FrameRanges> lost = [];

    public void Add(EdgeNodeId node, OutboxEpoch epoch, long first, long last)
    {
        if (!lost.TryGetValue((node, epoch), out var frames))
        {
            lost[(node, epoch)] = frames = new FrameRanges();
        }

        frames.AddRange(first, last);
    }

    /// <summary>One dead letter for an outbox, under the number of the first frame: a week's loss is a few lines, not a hundred thousand.</summary>
    public void Write()
    {
        foreach (var ((node, epoch), frames) in lost)
        {
            IReadOnlyList<(long First, long Last)> ranges = frames.Watermark > 0 ? [(1, frames.Watermark), .. frames.Ranges] : frames.Ranges;
            var count = ranges.Sum(range => range.Last - range.First + 1);
            var text = FrameRanges.Text(ranges);
            transaction.Db.Add(DeadLetters.Of(
                transaction.Now, node.ToString(), ReadOnlyMemory<byte>.Empty, Reason, $"frames {text} of {node} are no longer in its outbox and were never stored here",
                new FrameStamp(epoch, ranges[0].First, 0, FrameLane.Telemetry)));
            transaction.AfterCommit(() =>
            {
                metrics.FramesLost(count);
                Lost(node, text);
            });
        }
    }

    [LoggerMessage(3121, LogLevel.Warning, "{Node}: frames {Missing} are no longer in the box's outbox and were never stored here")]
    private partial void Lost(EdgeNodeId node, string missing);
}
