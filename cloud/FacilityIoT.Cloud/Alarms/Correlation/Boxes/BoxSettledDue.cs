using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>A box has been back for a while: what its births did not speak of is explained by its loss no more.</summary>
internal sealed class BoxSettledDue(Suppressions suppressions) : IDueTimeHandler
{
    public const string KindName = "box.settled";

    /// <summary>Births of all its devices come within seconds.</summary>
    public static readonly TimeSpan After = TimeSpan.FromSeconds(30);

    public string Kind => KindName;

    public Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken) =>
        suppressions.LiftAsync(transaction, Suppressions.ByBox(due.Subject), null, cancellationToken);
}
