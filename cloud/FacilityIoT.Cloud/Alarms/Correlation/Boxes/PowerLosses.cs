using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>Probable power losses of sites: one alarm that names its boxes, and explains theirs.</summary>
internal sealed class PowerLosses(OwnAlarms derived, Suppressions suppressions, IOptions<BoxLossOptions> options)
{
    private readonly BoxLossOptions options = options.Value;

    /// <summary>A box is about to become an alarm: it joins the site's power loss, or begins one together with its neighbours.</summary>
    public async Task ExplainAsync(StoreTransaction transaction, BoxLoss loss, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var lost = await transaction.Db.Set<BoxLoss>().Where(row => row.Open && row.SiteId == loss.SiteId).ToListAsync(cancellationToken);
        var power = await transaction.Db.Set<PowerLoss>().SingleOrDefaultAsync(row => row.Open && row.SiteId == loss.SiteId, cancellationToken);
        if (power is not null)
        {
            loss.PowerLossId = power.Id;
        }
        else if (await DecideAsync(transaction, lost, cancellationToken) is { Reason: not PowerLossReason.None } verdict && verdict.Boxes.Any(box => box.Node == loss.Node))
        {
            power = new PowerLoss { SiteId = loss.SiteId, Since = verdict.Boxes[0].LostAt, Reason = verdict.Reason.ToString() };
            transaction.Db.Add(power);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            foreach (var row in lost.Where(row => verdict.Boxes.Any(box => box.Node == row.Node)))
            {
                row.PowerLossId = power.Id;
            }
        }

        if (power is not null)
        {
            await TellAsync(transaction, power, lost, cancellationToken);
        }
    }

    /// <summary>A box is back. When only one of those lost together is left it is no longer explained, and is annunciated for itself.</summary>
    public async Task BackAsync(StoreTransaction transaction, BoxLoss loss, CancellationToken cancellationToken)
    {
        if (loss.PowerLossId is not { } id || await transaction.Db.Set<PowerLoss>().FindAsync([id], cancellationToken) is not { Open: true } power)
        {
            return;
        }

        await transaction.Db.SaveChangesAsync(cancellationToken);
        await suppressions.LiftAsync(transaction, Suppressions.ByPower(power.SiteId), LossAlarms.OfBox(BoxLossWatch.NodeOf(loss), options).Point, cancellationToken);
        var left = await transaction.Db.Set<BoxLoss>().Where(row => row.Open && row.PowerLossId == id).ToListAsync(cancellationToken);
        if (left.Count > 1)
        {
            return;
        }

        (power.Open, power.EndedAt) = (false, transaction.Now);
        await derived.SetAsync(transaction, LossAlarms.OfPower(power.SiteId, [.. left.Select(row => row.Node)]), false, transaction.Now, cancellationToken);
        await suppressions.LiftAsync(transaction, Suppressions.ByPower(power.SiteId), null, cancellationToken);
    }

    /// <summary>The alarm names all its boxes, also those that joined later; theirs are silent from now on.</summary>
    private async Task TellAsync(StoreTransaction transaction, PowerLoss power, IReadOnlyCollection<BoxLoss> lost, CancellationToken cancellationToken)
    {
        List<BoxLoss> explained = [.. lost.Where(row => row.PowerLossId == power.Id)];
        var alarm = LossAlarms.OfPower(power.SiteId, [.. explained.Select(row => row.Node)]);
        if (await derived.SetAsync(transaction, alarm, true, power.Since, cancellationToken) is { } open)
        {
            (open.TextZh, open.TextEn) = (alarm.TextZh, alarm.TextEn);
        }

        // Those whose grace still runs are told when it is over.
        foreach (var row in explained.Where(row => row.Raised))
        {
            var box = LossAlarms.OfBox(BoxLossWatch.NodeOf(row), options);
            await suppressions.ExplainAsync(transaction, box.Point, box.Condition, Suppressions.ByPower(power.SiteId), cancellationToken);
        }
    }

    private async Task<(PowerLossReason Reason, IReadOnlyList<LostBox> Boxes)> DecideAsync(StoreTransaction transaction, List<BoxLoss> lost, CancellationToken cancellationToken)
    {
        if (lost.Count < 2)
        {
            return (PowerLossReason.None, []);
        }

        var site = lost.First().SiteId;
        var mains = await transaction.Db.Set<Alarm>().AsNoTracking()
            .Where(alarm => alarm.Open && alarm.SiteId == site && alarm.Class == AlarmClasses.PowerLoss && alarm.ClearedAt == null)
            .Select(alarm => new { alarm.Point, alarm.ActiveAt }).ToListAsync(cancellationToken);
        var boxes = lost.Select(row => new LostBox(
            row.Node, row.LostAt, row.Witnessed,
            mains.Any(alarm => alarm.Point.StartsWith($"{row.SiteId}/{row.Node}/", StringComparison.Ordinal) && alarm.ActiveAt >= row.LostAt - options.MainsLostBefore)));
        return PowerLossRule.Decide([.. boxes], options.PowerWindow, options.DyingTogether);
    }
}
