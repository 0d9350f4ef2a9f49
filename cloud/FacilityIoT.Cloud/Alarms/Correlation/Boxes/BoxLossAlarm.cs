using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>A lost box is one alarm: it explains those of its points, and is itself explained by a power loss of its site.</summary>
internal sealed class BoxLossAlarm(OwnAlarms derived, Suppressions suppressions, PowerLosses powerLosses, DueTimes times, IOptions<BoxLossOptions> options)
{
    private readonly BoxLossOptions options = options.Value;

    /// <summary>The grace is over.</summary>
    public async Task RaiseAsync(StoreTransaction transaction, BoxLoss loss, CancellationToken cancellationToken)
    {
        var node = BoxLossWatch.NodeOf(loss);
        loss.Raised = true;
        await powerLosses.ExplainAsync(transaction, loss, cancellationToken);
        await derived.SetAsync(transaction, LossAlarms.OfBox(node, options), true, loss.LostAt, cancellationToken);
        await suppressions.OfLostBoxAsync(transaction, node, cancellationToken);
    }

    /// <summary>Born again: its own points have been told with the birth, those of its devices follow.</summary>
    public async Task BackAsync(StoreTransaction transaction, BoxLoss loss, CancellationToken cancellationToken)
    {
        var node = BoxLossWatch.NodeOf(loss);
        await derived.SetAsync(transaction, LossAlarms.OfBox(node, options), false, loss.BackAt ?? transaction.Now, cancellationToken);
        await powerLosses.BackAsync(transaction, loss, cancellationToken);
        await DeviceBackAsync(transaction, node, null, cancellationToken);
        await times.SetAsync(transaction, BoxSettledDue.KindName, node.ToString(), transaction.Now + BoxSettledDue.After, null, cancellationToken);
    }

    /// <param name="device">Null for the box's own points.</param>
    public Task DeviceBackAsync(StoreTransaction transaction, EdgeNodeId node, string? device, CancellationToken cancellationToken) =>
        suppressions.LiftAsync(transaction, Suppressions.ByBox(node.ToString()), new PointId(node, device, "").ToString(), cancellationToken);
}
