using System.Globalization;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Removes rows with everything that refers to them, as the model says: a feature that hangs its rows on a ticket need not be known here.</summary>
internal static class TreePruning
{
    /// <summary>Opens the guards for lines older than this instant, within this transaction.</summary>
    public static async Task<int> RemoveAsync(StoreTransaction transaction, Type root, string reference, IReadOnlyCollection<long> ids, DateTimeOffset before, string[] guarded, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return 0;
        }

        var permits = guarded.Select(table => new PruningPermit { TableName = table, Before = before }).ToList();
        transaction.Db.AddRange(permits);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var list = string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        var entity = transaction.Db.Model.FindEntityType(root) ?? throw new InvalidOperationException($"{root.Name} is not stored.");
        foreach (var statement in Statements(entity, reference, list))
        {
            await transaction.Db.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }

        transaction.Db.RemoveRange(permits);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        return ids.Count;
    }

    /// <summary>The leaves first. Names come from the model and numbers from the store: nothing here was typed by anybody.</summary>
    private static IEnumerable<string> Statements(IEntityType root, string reference, string ids)
    {
        // By foreign key, and by name: some tables refer to a ticket without one.
        var byName = root.Model.GetEntityTypes().Where(type => type.FindProperty(reference)?.ClrType is { } kind && (kind == typeof(long) || kind == typeof(long?)))
            .Select(type => (Type: type, Column: reference));
        var children = root.GetReferencingForeignKeys().Where(key => key.Properties.Count == 1).Select(key => (Type: key.DeclaringEntityType, Column: key.Properties[0].Name)).Union(byName);
        return children.SelectMany(child => Branch(child.Type, $"\"{child.Column}\" IN ({ids})", [root]))
            .Append($"DELETE FROM \"{root.GetTableName()}\" WHERE \"Id\" IN ({ids})");
    }

    private static IEnumerable<string> Branch(IEntityType type, string which, IReadOnlyList<IEntityType> above)
    {
        var table = type.GetTableName();
        foreach (var key in type.GetReferencingForeignKeys().Where(key => key.Properties.Count == 1 && !above.Contains(key.DeclaringEntityType) && key.DeclaringEntityType != type))
        {
            var inner = $"\"{key.Properties[0].Name}\" IN (SELECT \"{key.PrincipalKey.Properties[0].Name}\" FROM \"{table}\" WHERE {which})";
            foreach (var statement in Branch(key.DeclaringEntityType, inner, [.. above, type]))
            {
                yield return statement;
            }
        }

        yield return $"DELETE FROM \"{table}\" WHERE {which}";
    }
}
