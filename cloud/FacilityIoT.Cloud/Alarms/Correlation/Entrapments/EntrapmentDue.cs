using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>T has run out for an elevator that seemed stuck.</summary>
internal sealed class EntrapmentDue(Elevators elevators) : IDueTimeHandler
{
    public const string KindName = "entrapment.watch";

    public string Kind => KindName;

    public Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken) =>
        elevators.ApplyAsync(transaction, due.Subject, null, new EntrapmentObservation.TimePassed(), cancellationToken);
}
