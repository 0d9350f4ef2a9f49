using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Each day, and again a second after a batch that was full: a rule at a time, so that no transaction is long.</summary>
public sealed class RetentionTimer(IEnumerable<IRetentionRule> rules, DueTimes times) : IDueTimeHandler
{
    /// <summary>How many of a kind go in one transaction.</summary>
    public const int Batch = 500;
    private const string Subject = "all";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly Actor Retention = Actor.System("retention");
    private readonly IReadOnlyList<IRetentionRule> rules = [.. rules];

    public string Kind => "retention.prune";

    /// <summary>Sets the first timer; does nothing when one waits.</summary>
    public async Task EnsureAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (!await transaction.Db.Set<DueTime>().AnyAsync(due => due.Waiting && due.Kind == Kind, cancellationToken))
        {
            await times.SetAsync(transaction, Kind, Subject, NextNight(transaction.Now), null, cancellationToken);
        }
    }

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(due);

        // Where the last one stopped; a rule that has gone since begins the round anew.
        var place = Math.Max(0, rules.ToList().FindIndex(rule => rule.Name == due.Data));
        if (rules.Count == 0)
        {
            return;
        }

        var rule = rules[place];
        var removed = await rule.PruneAsync(transaction, Batch, cancellationToken);
        if (removed > 0)
        {
            await AuditTrail.RecordAsync(transaction, Retention, "retention.prune", $"retention/{rule.Name}", new { removed }, cancellationToken);
        }

        var next = removed >= Batch ? place : place + 1;
        await (next < rules.Count
            ? times.SetAsync(transaction, Kind, Subject, transaction.Now + Pause, rules[next].Name, cancellationToken)
            : times.SetAsync(transaction, Kind, Subject, NextNight(transaction.Now), null, cancellationToken));
    }

    /// <summary>19:10 in UTC: past three at night where most sites are.</summary>
    private static DateTimeOffset NextNight(DateTimeOffset now)
    {
        var night = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(19).AddMinutes(10);
        return night > now ? night : night.AddDays(1);
    }
}
