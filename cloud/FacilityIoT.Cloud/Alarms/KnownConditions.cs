using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>The conditions of one transaction: read for many points at once, and each only once.</summary>
internal sealed class KnownConditions
{
    /// <summary>Points in one query; either store takes as many parameters.</summary>
    private const int AtOnce = 500;
    private readonly HashSet<string> points = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Point, string Condition), AlarmCondition> rows = [];

    /// <summary>Reads all conditions of these points, with their latest alarms.</summary>
    public async Task ReadAsync(StoreTransaction transaction, IReadOnlyCollection<string> wanted, CancellationToken cancellationToken)
    {
        foreach (var chunk in wanted.Where(point => !points.Contains(point)).Distinct().Chunk(AtOnce))
        {
            var read = await transaction.Db.Set<AlarmCondition>().Where(row => chunk.Contains(row.Point)).ToListAsync(cancellationToken);
            read.ForEach(Add);
            points.UnionWith(chunk);
            var latest = read.Select(row => row.LastAlarmId).OfType<long>().ToList();
            if (latest.Count > 0)
            {
                // Tracked from now on: found by their keys without another query.
                await transaction.Db.Set<Alarm>().Where(alarm => latest.Contains(alarm.Id)).LoadAsync(cancellationToken);
            }
        }
    }

    /// <summary>The condition's row; one never heard of is made.</summary>
    public async Task<AlarmCondition> FindAsync(StoreTransaction transaction, string point, string condition, CancellationToken cancellationToken)
    {
        if (rows.TryGetValue((point, condition), out var known))
        {
            return known;
        }

        var row = points.Contains(point) ? null : await transaction.Db.Set<AlarmCondition>().FirstOrDefaultAsync(row => row.Point == point && row.Condition == condition, cancellationToken);
        if (row is null)
        {
            row = new AlarmCondition { Id = await AlarmKeys.ForConditionAsync(transaction, cancellationToken), Point = point, Condition = condition };
            transaction.Db.Add(row);
            IsNew.Add(row);
        }

        Add(row);
        return row;
    }

    /// <summary>Conditions that this transaction has made.</summary>
    public HashSet<AlarmCondition> IsNew { get; } = [];

    private void Add(AlarmCondition row) => rows.TryAdd((row.Point, row.Condition), row);
}
