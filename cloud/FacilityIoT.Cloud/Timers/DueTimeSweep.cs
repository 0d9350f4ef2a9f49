using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Timers;

/// <summary>Fires what is due, each in a transaction of its own, in order of the due times. Any number of processes may sweep at once: a row fires once.</summary>
public sealed partial class DueTimeSweep(
    Store store, IDbContextFactory<FacilityDb> databases, IEnumerable<IDueTimeHandler> handlers, TimeProvider time, ILogger<DueTimeSweep> logger)
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, IDueTimeHandler> handlers = handlers.ToDictionary(handler => handler.Kind, StringComparer.Ordinal);

    /// <summary>Fires everything that is due now, also what falls due meanwhile.</summary>
    /// <returns>When the next is due; null when none waits.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var due = await DueAsync(cancellationToken);
            if (due.Count == 0)
            {
                return await NextAsync(cancellationToken);
            }

            foreach (var id in due)
            {
                await FireAsync(id, cancellationToken);
            }
        }
    }

    private async Task<List<long>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Set<DueTime>().Where(row => row.Waiting && row.DueAt <= now).OrderBy(row => row.DueAt).ThenBy(row => row.Id)
            .Take(MostAtOnce).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    private async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Set<DueTime>().Where(row => row.Waiting).OrderBy(row => row.DueAt).Select(row => (DateTimeOffset?)row.DueAt).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task FireAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            await store.RunAsync(transaction => FireAsync(transaction, id, cancellationToken), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException && !DatabaseTrouble.IsTransient(e))
        {
            await PostponeAsync(id, e, cancellationToken);
        }
    }

    private async Task FireAsync(StoreTransaction transaction, long id, CancellationToken cancellationToken)
    {
        var row = await transaction.Db.Set<DueTime>().SingleOrDefaultAsync(due => due.Id == id, cancellationToken);

        // Cancelled, moved, or fired by another process since it was listed.
        if (row is not { Waiting: true } || row.DueAt > transaction.Now)
        {
            return;
        }

        (row.Waiting, row.FiredAt) = (false, transaction.Now);

        // Before the handler: it may set the same timer again, and only one may wait.
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var handler = handlers.GetValueOrDefault(row.Kind) ?? throw new InvalidOperationException($"Nobody answers for the timer '{row.Kind}'.");
        await handler.FireAsync(transaction, row, cancellationToken);
    }

    /// <summary>Due again later: a handler that fails must not stop the others.</summary>
    private Task PostponeAsync(long id, Exception reason, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            var row = await transaction.Db.Set<DueTime>().SingleAsync(due => due.Id == id, cancellationToken);
            var pause = FirstPause * Math.Pow(2, Math.Min(row.Failures, 16));
            row.Failures++;
            row.DueAt = transaction.Now + (pause < LongestPause ? pause : LongestPause);
            Failed(reason, row.Kind, row.Subject, row.Failures, row.DueAt);
        },
        cancellationToken);

    [LoggerMessage(3601, LogLevel.Error, "The timer {Kind} of {Subject} failed (failure {Failures}); it is due again at {DueAt:O}")]
    private partial void Failed(Exception reason, string kind, string subject, int failures, DateTimeOffset dueAt);
}
