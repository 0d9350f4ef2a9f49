using System.Globalization;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>Deletes a position when its time is over.</summary>
internal sealed class PositionExpiry : IDueTimeHandler
{
    public string Kind => Positions.TimerKind;

    public Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        var person = int.Parse(due.Subject, CultureInfo.InvariantCulture);
        return transaction.Db.Set<Position>().Where(row => row.PersonId == person).ExecuteDeleteAsync(cancellationToken);
    }
}
