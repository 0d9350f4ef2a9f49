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
        var row = await FindAsync(transaction, kind, subject, cancellationToken);
        if (row is not null)
        {
            // One cancelled in this transaction waits again: the store still has it as waiting, and allows no second.
            (row.DueAt, row.Data, row.Waiting) = (dueAt, data, true);
        }
        else
        {
            transaction.Db.Add(row = new DueTime { Kind = kind, Subject = subject, DueAt = dueAt, Data = data });
            transaction.State<Known>().Rows[(kind, subject)] = row;
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

    /// <summary>Says that no timer waits for a subject that this transaction has made: nothing need be read.</summary>
    public static void New(StoreTransaction transaction, string kind, string subject)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.State<Known>().Rows.TryAdd((kind, subject), null);
    }

    /// <summary>The row that waits, here or in the store; one cancelled in this transaction counts too.</summary>
    private static async Task<DueTime?> FindAsync(StoreTransaction transaction, string kind, string subject, CancellationToken cancellationToken)
    {
        var known = transaction.State<Known>().Rows;
        if (!known.TryGetValue((kind, subject), out var row))
        {
            known[(kind, subject)] = row = await transaction.Db.Set<DueTime>().FirstOrDefaultAsync(due => due.Waiting && due.Kind == kind && due.Subject == subject, cancellationToken);
        }

        return row is { FiredAt: null } ? row : null;
    }

    /// <summary>What was read and set in one transaction.</summary>
    private sealed class Known
    {
        public Dictionary<(string Kind, string Subject), DueTime?> Rows { get; } = [];
    }
}
