using System.Globalization;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Plans;

/// <summary>Sets the one timer of a plan.</summary>
public sealed class PlanTimer(DueTimes dueTimes)
{
    internal const string Timer = "plan.due";

    /// <summary>How often a counter is read.</summary>
    private static readonly TimeSpan ReadEvery = TimeSpan.FromMinutes(15);

    /// <summary>Sets the next time after now: what was missed is not made up for.</summary>
    public async Task SetAsync(StoreTransaction transaction, MaintenancePlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(plan);
        plan.NextAt = plan is { Enabled: true, Cron: { } cron }
            ? PlanTimes.Next(cron, await transaction.Db.SiteZoneAsync(plan.SiteId, cancellationToken), transaction.Now).Select(at => (DateTimeOffset?)at).FirstOrDefault()
            : null;
        var subject = plan.Id.ToString(CultureInfo.InvariantCulture);
        if ((plan is { Enabled: true, CounterPoint: not null } ? transaction.Now + ReadEvery : plan.NextAt) is { } next)
        {
            await dueTimes.SetAsync(transaction, Timer, subject, next, null, cancellationToken);
        }
        else
        {
            await dueTimes.CancelAsync(transaction, Timer, subject, cancellationToken);
        }
    }
}
