using FacilityIoT.Cloud.Live;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>Units of work on the relational store: everything in one is committed and then shown, or nothing of it.</summary>
public sealed class Store(IDbContextFactory<FacilityDb> databases, LiveBoard board, TimeProvider time)
{
    /// <summary>How often a unit of work is tried when the store is busy or another writer came between.</summary>
    private const int Attempts = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Runs the work in a transaction of its own, saves, commits, and announces. After trouble that may pass (a locked database, a row changed in
    /// between) it runs again from the start with a new context: the work must not keep anything from an attempt before.
    /// </summary>
    /// <exception cref="DbUpdateException">The store refused what was written, also at the last attempt.</exception>
    public async Task<T> RunAsync<T>(Func<StoreTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(work, cancellationToken);
            }
            catch (Exception e) when (attempt < Attempts && (e is DbUpdateConcurrencyException || DatabaseTrouble.IsTransient(e)))
            {
                await Task.Delay(FirstPause * attempt, time, cancellationToken);
            }
        }
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public Task RunAsync(Func<StoreTransaction, Task> work, CancellationToken cancellationToken) =>
        RunAsync(
            async transaction =>
            {
                await work(transaction);
                return true;
            },
            cancellationToken);

    private async Task<T> TryAsync<T>(Func<StoreTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var commit = await db.BeginWriteAsync(cancellationToken);
        var transaction = new StoreTransaction(db, time.GetUtcNow());
        var result = await work(transaction);
        await db.SaveChangesAsync(cancellationToken);
        await commit.CommitAsync(cancellationToken);
        transaction.Committed(board);
        return result;
    }
}
