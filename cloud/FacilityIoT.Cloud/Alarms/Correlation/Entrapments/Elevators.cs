using System.Text.Json;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>Asks the rule about an elevator and writes its answer: what is known, when to look again, the alarm.</summary>
internal sealed class Elevators(OwnAlarms derived, DueTimes times, IOptions<EntrapmentOptions> options)
{
    private readonly TimeSpan after = options.Value.After;

    /// <param name="elevator"><c>site/box/device</c>.</param>
    /// <param name="place">A point of it, for asset and area; null when they are known.</param>
    public async Task ApplyAsync(StoreTransaction transaction, string elevator, Point? place, EntrapmentObservation observation, CancellationToken cancellationToken)
    {
        var rows = transaction.Db.Set<ElevatorWatch>();
        var row = rows.Local.FirstOrDefault(watch => watch.Elevator == elevator) ?? await rows.SingleOrDefaultAsync(watch => watch.Elevator == elevator, cancellationToken);
        if (row is null)
        {
            rows.Add(row = new ElevatorWatch { Elevator = elevator });
        }

        (row.Asset, row.Area) = (place?.Asset ?? row.Asset, place?.Area ?? row.Area);
        var before = new EntrapmentSituation(JsonSerializer.Deserialize<Dictionary<EntrapmentInput, EntrapmentFact>>(row.Facts) ?? [], row.Trapped);
        var step = EntrapmentRule.Step(before, observation, after, transaction.Now);
        (row.Facts, row.Trapped) = (JsonSerializer.Serialize(step.Next.Facts), step.Next.Trapped);
        if (step.LookAt is { } at)
        {
            await times.SetAsync(transaction, EntrapmentDue.KindName, elevator, at, null, cancellationToken);
        }
        else
        {
            await times.CancelAsync(transaction, EntrapmentDue.KindName, elevator, cancellationToken);
        }

        if (step.Next.Trapped != before.Trapped)
        {
            await derived.SetAsync(transaction, EntrapmentAlarm.Of(row, step.Reason), step.Next.Trapped, transaction.Now, cancellationToken);
        }
    }
}
