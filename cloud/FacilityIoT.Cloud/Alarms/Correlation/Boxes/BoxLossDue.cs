using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>A lost box's grace is over.</summary>
internal sealed class BoxLossDue(BoxLossAlarm alarms) : IDueTimeHandler
{
    public const string KindName = "box.lost";

    public string Kind => KindName;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        var parts = due.Subject.Split('/', 2);
        if (await transaction.Db.Set<BoxLoss>().SingleOrDefaultAsync(row => row.Open && row.SiteId == parts[0] && row.Node == parts[1], cancellationToken) is { Raised: false } loss)
        {
            await alarms.RaiseAsync(transaction, loss, cancellationToken);
        }
    }
}
