using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch;

/// <summary>A row of the dispatch's own data as somebody wants it: what it must be, where it lies, how it is written.</summary>
public abstract record Draft<T>
    where T : class, IVersioned
{
    /// <summary>For sentences and the audit: <c>team</c>.</summary>
    internal abstract string Kind { get; }

    /// <summary>For the audit; null for a new row that the store numbers.</summary>
    internal abstract string? Key { get; }

    /// <summary>True when a row that is not there is made; otherwise it is an error.</summary>
    internal virtual bool Adds => Key is null;

    /// <summary>The row now; null when there is none.</summary>
    internal abstract Task<T?> FindAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>The first field that cannot be, with the sentence; null when all can.</summary>
    internal abstract Task<(string Field, string Sentence)?> RefusalAsync(DbContext db, T? now, CancellationToken cancellationToken);

    internal abstract T New(DateTimeOffset now);

    internal abstract void WriteTo(T row);

    /// <summary>What is wrong with names; null when nothing is.</summary>
    protected static (string Field, string Sentence)? NameRefusal(string? zh, string? en) =>
        zh is not { Length: >= 1 and <= 100 } || en is not { Length: >= 1 and <= 100 } ? ("name", "Give the name in Chinese and in English, 1 to 100 characters each.") : null;

    protected static (string Field, string Sentence)? Field(string field, string? sentence) => sentence is null ? null : (field, sentence);
}

/// <summary>Keeps workers, teams, areas, firms and utilities: each change in a transaction of its own, in the audit trail, and not over somebody else's.</summary>
public sealed class Register(Store store)
{
    /// <param name="expectedVersion">The version that the asker saw; null when any will do.</param>
    public Task<Edited<T>> SaveAsync<T>(Draft<T> draft, int? expectedVersion, Actor by, CancellationToken cancellationToken)
        where T : class, IVersioned => store.RunAsync<Edited<T>>(
        async transaction =>
        {
            var row = await draft.FindAsync(transaction.Db, cancellationToken);
            if (row is null && !draft.Adds)
            {
                return new Edited<T>.Missing($"There is no {draft.Kind} {draft.Key}.");
            }

            if (row is not null && expectedVersion is { } expected && expected != row.Version)
            {
                return new Edited<T>.Changed(row.Version);
            }

            if (await draft.RefusalAsync(transaction.Db, row, cancellationToken) is { } refusal)
            {
                return new Edited<T>.Refused(refusal.Field, refusal.Sentence);
            }

            if (row is null)
            {
                transaction.Db.Add(row = draft.New(transaction.Now));
            }
            else
            {
                row.Version++;
            }

            draft.WriteTo(row);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, $"{draft.Kind}.save", $"{draft.Kind}/{draft.Key ?? Numbered(transaction.Db, row)}", null, cancellationToken);
            return new Edited<T>.Done(row);
        },
        cancellationToken);

    /// <summary>Deletes a row.</summary>
    /// <param name="inUse">Says why it cannot go; null when it can.</param>
    public Task<Edited<T>> DeleteAsync<T>(string kind, int id, Func<DbContext, Task<string?>> inUse, Actor by, CancellationToken cancellationToken)
        where T : class => store.RunAsync<Edited<T>>(
        async transaction =>
        {
            if (await transaction.Db.Set<T>().FindAsync([id], cancellationToken) is not { } row)
            {
                return new Edited<T>.Missing($"There is no {kind} {id}.");
            }

            if (await inUse(transaction.Db) is { } sentence)
            {
                return new Edited<T>.Harmful(sentence, []);
            }

            transaction.Db.Remove(row);
            await AuditTrail.RecordAsync(transaction, by, $"{kind}.delete", $"{kind}/{id}", null, cancellationToken);
            return new Edited<T>.Done(row);
        },
        cancellationToken);

    private static string Numbered<T>(DbContext db, T row)
        where T : class => $"{db.Entry(row).Property("Id").CurrentValue}";
}
