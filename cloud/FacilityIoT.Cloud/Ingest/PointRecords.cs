using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Hands values of watched points to those who watch them, within the transaction.</summary>
internal sealed class PointRecords(StoreTransaction transaction, IReadOnlyList<IPointHandler> handlers)
{
    public async Task OfBirthAsync(KnownBox box, string? device, SparkplugPayload birth, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var asOf = EventTime.Of(birth.Timestamp, receivedAt);
        foreach (var metric in birth.Metrics)
        {
            var at = EventTime.Of(metric.Timestamp, asOf);
            await TellAsync(box, device, metric, at, at > asOf ? at : asOf, null, cancellationToken);
        }
    }

    /// <param name="ledgerId">The ledger's row, for the order of events; 0 for a foreign edge.</param>
    public async Task OfFrameAsync(KnownBox box, ReceivedFrame frame, int ledgerId, CancellationToken cancellationToken)
    {
        for (var index = 0; index < frame.Metrics.Count; index++)
        {
            var metric = frame.Metrics[index];
            var at = EventTime.Of(frame.TimeMs(metric), frame.ReceivedAt);
            var order = frame.Stamp is { } stamp ? EventOrder.InFrame(ledgerId, stamp, index) : EventOrder.Unnumbered(metric.IsHistorical ? at : frame.ReceivedAt);
            await TellAsync(box, frame.Device, metric, at, at, order, cancellationToken);
        }
    }

    private async Task TellAsync(KnownBox box, string? device, Metric metric, DateTimeOffset at, DateTimeOffset asOf, EventOrder? order, CancellationToken cancellationToken)
    {
        foreach (var handler in handlers)
        {
            if (handler.Watches(metric.Name) && box.Find(device, metric.Name) is { } row)
            {
                await handler.ObserveAsync(transaction, Sample(box, device, metric, row) with { At = at, AsOf = asOf, Order = order }, cancellationToken);
            }
        }
    }

    private static PointSample Sample(KnownBox box, string? device, in Metric metric, Point row) => new()
    {
        Id = new PointId(box.Node, device, metric.Name),
        Row = row,
        Conditions = [.. box.ConditionsOf(device, metric.Name)],
        HasNeighbour = name => box.Find(device, name) is { Present: true },
        At = default,
        AsOf = default,
        Value = metric.Value,
        Quality = metric.Quality,
        Historical = metric.IsHistorical,
    };
}
