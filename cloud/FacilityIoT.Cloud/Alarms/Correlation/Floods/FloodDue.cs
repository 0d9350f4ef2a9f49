using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Floods;

/// <summary>Looks whether a flood is over, at the earliest instant at which it can be.</summary>
internal sealed class FloodDue(DueTimes times, IOptions<FloodOptions> options) : IDueTimeHandler
{
    public const string KindName = "alarm.flood";
    private readonly FloodOptions options = options.Value;

    public string Kind => KindName;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        if (await transaction.Db.Set<AlarmFlood>().SingleOrDefaultAsync(row => row.Open && row.SiteId == due.Subject, cancellationToken) is not { } flood)
        {
            return;
        }

        var since = transaction.Now - options.Window;
        var newest = await transaction.Db.Set<Alarm>().Where(row => row.SiteId == due.Subject && row.AnnunciatedAt > since)
            .OrderByDescending(row => row.AnnunciatedAt).Take(options.EndsBelow).Select(row => row.AnnunciatedAt!.Value).ToListAsync(cancellationToken);
        if (FloodRule.Decide(inFlood: true, newest.Count, options.BeginsAbove, options.EndsBelow) == FloodVerdict.Ends)
        {
            (flood.Open, flood.EndedAt) = (false, transaction.Now);
        }
        else
        {
            await times.SetAsync(transaction, KindName, due.Subject, FloodRule.EndsAt(newest, options.Window, options.EndsBelow), null, cancellationToken);
        }
    }
}
