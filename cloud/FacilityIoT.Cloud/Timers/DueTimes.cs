using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Timers;

/// <summary>Sets and cancels timers in the transaction of what they belong to.</summary>
public sealed class DueTimes(DueTimeWake wake)
{
    /// <summary>Sets a timer; one that waits for the same kind and subject is moved.</summary>
    public async Task SetAsync(StoreTransaction transaction, string kind, string subject, DateTimeOffset dueAt, string? data, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (await FindAsync(transaction, kind, subject, cancellationToken) is { } row)
        {
            // One cancelled in this transaction waits again: the store still has it as waiting, and allows no second.
            (row.DueAt, row.Data, row.Waiting) = (dueAt, data, true);
        }
        else
        {
            transaction.Db.Add(new DueTime { Kind = kind, Subject = subject, DueAt = dueAt, Data = data });
        }

        transaction.AfterCommit(() => wake.At(dueAt));
    }

    /// <summary>Cancels the timer if it waits.</summary>
    /// <returns>False when none waits.</returns>
    public async Task<bool> CancelAsync(StoreTransaction transaction, string kind, string subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (await FindAsync(transaction, kind, subject, cancellationToken) is not { Waiting: true } row)
        {
            return false;
        }

        row.Waiting = false;
        return true;
    }

    /// <summary>The row that waits, here or in the store; one cancelled in this transaction counts too.</summary>
    private static async Task<DueTime?> FindAsync(StoreTransaction transaction, string kind, string subject, CancellationToken cancellationToken)
    {
        var rows = transaction.Db.Set<DueTime>();
        return rows.Local.FirstOrDefault(row => row.FiredAt is null && row.Kind == kind && row.Subject == subject)
            ?? await rows.FirstOrDefaultAsync(row => row.Waiting && row.Kind == kind && row.Subject == subject, cancellationToken);
    }
}
