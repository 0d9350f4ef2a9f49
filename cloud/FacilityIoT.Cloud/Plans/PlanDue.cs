using System.Globalization;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Plans;

/// <summary>A plan's time has come, or its counter is to be read again.</summary>
internal sealed class PlanDue(PlanTimer timer, PlanTickets tickets, LiveBoard board) : IDueTimeHandler
{
    public string Kind => PlanTimer.Timer;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        var id = int.Parse(due.Subject, CultureInfo.InvariantCulture);
        if (await transaction.Db.Set<MaintenancePlan>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { Enabled: true } plan)
        {
            return;
        }

        if (plan.NextAt is { } dueAt && dueAt <= transaction.Now)
        {
            await tickets.RaiseAsync(transaction, plan, dueAt, "its time has come", cancellationToken);
        }
        else if (plan is { CounterPoint: { } point, EveryHours: { } every })
        {
            await CountAsync(transaction, plan, point, every, cancellationToken);
        }

        await timer.SetAsync(transaction, plan, cancellationToken);
    }

    private async Task CountAsync(StoreTransaction transaction, MaintenancePlan plan, string point, double every, CancellationToken cancellationToken)
    {
        if (PointId.TryParse(point, out var id, out _) && board.Point(id) is { Quality: Quality.Good } now && now.Value.ToNumber() is { } value
            && RunningHours.Hours(value, await UnitAsync(transaction.Db, id, cancellationToken)) is { } hours)
        {
            (plan.RunHours, plan.CounterSeen) = (RunningHours.Add(plan.RunHours, plan.CounterSeen, hours), hours);
        }

        if (plan.RunHours >= every)
        {
            await tickets.RaiseAsync(transaction, plan, transaction.Now, string.Create(CultureInfo.InvariantCulture, $"{plan.RunHours:0.#} running hours"), cancellationToken);
            plan.RunHours %= every;
        }
    }

    private static Task<string?> UnitAsync(FacilityDb db, PointId id, CancellationToken cancellationToken) => (
        from point in db.Set<Point>()
        join box in db.Set<Box>() on point.BoxId equals box.Id
        where box.SiteId == id.Node.Group && box.Node == id.Node.Node && point.Device == (id.Device ?? "") && point.Name == id.Point
        select point.Unit).FirstOrDefaultAsync(cancellationToken);
}
