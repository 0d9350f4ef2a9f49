using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>
/// Follows the boxes' sessions: a death begins a loss with its grace, a birth ends it. While we do not listen ourselves no grace runs out, so
/// neither a restart of the service nor one of the broker makes alarms of boxes that are well.
/// </summary>
internal sealed class BoxLossWatch(BoxLossAlarm alarms, DueTimes times, IOptions<BoxLossOptions> options) : IBoxHandler
{
    private readonly BoxLossOptions options = options.Value;

    public Task OnChangeAsync(StoreTransaction transaction, BoxChange change, CancellationToken cancellationToken) => change switch
    {
        BoxChange.Died died => DiedAsync(transaction, died, cancellationToken),
        BoxChange.Unheard unheard => UnheardAsync(transaction, unheard, cancellationToken),
        BoxChange.Listening => ListeningAsync(transaction, cancellationToken),
        BoxChange.Born born => BornAsync(transaction, born, cancellationToken),
        BoxChange.DeviceBorn born => alarms.DeviceBackAsync(transaction, born.Node, born.Device, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task DiedAsync(StoreTransaction transaction, BoxChange.Died died, CancellationToken cancellationToken)
    {
        if (await OpenAsync(transaction, died.Node, cancellationToken) is null)
        {
            Begin(transaction, died.Node, died.At, witnessed: true);
            await times.SetAsync(transaction, BoxLossDue.KindName, died.Node.ToString(), died.At + options.Grace, null, cancellationToken);
        }
    }

    private async Task UnheardAsync(StoreTransaction transaction, BoxChange.Unheard unheard, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(transaction, cancellationToken);
        foreach (var loss in open.Where(loss => !loss.Raised))
        {
            await times.CancelAsync(transaction, BoxLossDue.KindName, NodeOf(loss).ToString(), cancellationToken);
        }

        foreach (var node in unheard.Nodes.Except(open.Select(NodeOf)))
        {
            Begin(transaction, node, unheard.At, witnessed: false);
        }
    }

    private async Task ListeningAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var loss in (await OpenAsync(transaction, cancellationToken)).Where(loss => !loss.Raised))
        {
            await times.SetAsync(transaction, BoxLossDue.KindName, NodeOf(loss).ToString(), transaction.Now + options.ReconnectGrace, null, cancellationToken);
        }
    }

    private async Task BornAsync(StoreTransaction transaction, BoxChange.Born born, CancellationToken cancellationToken)
    {
        if (await OpenAsync(transaction, born.Node, cancellationToken) is not { } loss)
        {
            return;
        }

        (loss.Open, loss.BackAt) = (false, born.At);
        await times.CancelAsync(transaction, BoxLossDue.KindName, born.Node.ToString(), cancellationToken);
        if (loss.Raised || loss.PowerLossId is not null)
        {
            await alarms.BackAsync(transaction, loss, cancellationToken);
        }
    }

    private static void Begin(StoreTransaction transaction, EdgeNodeId node, DateTimeOffset at, bool witnessed) =>
        transaction.Db.Add(new BoxLoss { SiteId = node.Group, Node = node.Node, LostAt = at, Witnessed = witnessed });

    internal static EdgeNodeId NodeOf(BoxLoss loss) => new(loss.SiteId, loss.Node);

    private static async Task<List<BoxLoss>> OpenAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        // Births and deaths of one batch share a transaction: what was begun in it is seen too.
        await transaction.Db.SaveChangesAsync(cancellationToken);
        return await transaction.Db.Set<BoxLoss>().Where(loss => loss.Open).OrderBy(loss => loss.Id).ToListAsync(cancellationToken);
    }

    private static async Task<BoxLoss?> OpenAsync(StoreTransaction transaction, EdgeNodeId node, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        return await transaction.Db.Set<BoxLoss>().SingleOrDefaultAsync(loss => loss.Open && loss.SiteId == node.Group && loss.Node == node.Node, cancellationToken);
    }
}
