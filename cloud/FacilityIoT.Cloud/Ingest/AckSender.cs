using System.Threading.Channels;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Tells boxes what is stored. Each answer is cumulative, so requests that wait together become one.</summary>
internal sealed class AckSender(HostSession session, LedgerBook book, TelemetryLane telemetry, IOptions<BrokerOptions> broker, TimeProvider time)
{
    private readonly Channel<(EdgeNodeId Node, OutboxEpoch Epoch)> requests = Channel.CreateUnbounded<(EdgeNodeId, OutboxEpoch)>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Sends at once, or together with those that wait already.</summary>
    public void Request(EdgeNodeId node, OutboxEpoch epoch) => requests.Writer.TryWrite((node, epoch));

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        HashSet<(EdgeNodeId Node, OutboxEpoch Epoch)> waiting = [];
        while (await requests.Reader.WaitToReadAsync(cancellationToken))
        {
            while (requests.Reader.TryRead(out var request))
            {
                waiting.Add(request);
            }

            foreach (var (node, epoch) in waiting)
            {
                // Not sent without a connection: the box sends its frames again, and they are answered as duplicates.
                await session.SendCommandAsync(node, Answer(node, epoch).ToPayload(time.GetUtcNow().ToUnixTimeMilliseconds()), cancellationToken);
            }

            waiting.Clear();
        }
    }

    private DeliveryCommand Answer(EdgeNodeId node, OutboxEpoch epoch)
    {
        var (_, stored) = book.Read(node, epoch);
        var ranges = stored.RangesText();
        return new DeliveryCommand(epoch, broker.Value.HostId)
        {
            Ack = stored.Watermark,
            AckRanges = ranges.Length > 0 ? ranges : null,
            Window = FlowControl.Window(telemetry.Fill),
        };
    }
}
