using System.Linq.Expressions;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation.Dependencies;

/// <summary>
/// Suppresses what an active cause explains, whichever of the two was first, and names the cause. When the cause ends, what is still active and
/// has no other cause is annunciated. Danger to people (level 1) is never suppressed.
/// </summary>
internal sealed class DependencyWatch(Suppressions suppressions) : IAlarmHandler, IAlarmExplanation
{
    /// <summary>Longer chains of causes than any building has.</summary>
    private const int LongestChain = 16;

    /// <summary>A condition becomes active: is there a cause for it?</summary>
    public async ValueTask<string?> ExplainAsync(StoreTransaction transaction, ConditionSample sample, CancellationToken cancellationToken)
    {
        if (sample.Rule.AlarmLevel == 1)
        {
            return null;
        }

        var cause = await CauseOfAsync(transaction, sample.SiteId, sample.Point, sample.Condition, sample.Rule.Asset, sample.Rule.Area, cancellationToken);
        return cause is null ? null : Suppressions.ByAlarm(cause.Id);
    }

    /// <summary>An alarm changes: is it a cause that begins or ends?</summary>
    public async Task OnChangeAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var alarm = change.Alarm;
        var explaining = (await KnownAsync(change.Transaction, cancellationToken)).Where(dependency => IsCause(dependency, alarm)).ToList();
        if (explaining.Count == 0)
        {
            return;
        }

        if (IsActive(alarm))
        {
            foreach (var other in await OpenAsync(change.Transaction, alarm.SiteId, At(explaining), cancellationToken))
            {
                if (explaining.Exists(dependency => Explains(dependency, other)) && !await StandsBehindAsync(change.Transaction, other, alarm, cancellationToken))
                {
                    await suppressions.ExplainAsync(change.Transaction, other, Suppressions.ByAlarm(alarm.Id), cancellationToken);
                }
            }
        }
        else
        {
            await EndAsync(change.Transaction, alarm, cancellationToken);
        }
    }

    /// <summary>The dependencies of a site have changed: what is explained now, and what is explained no more.</summary>
    public async Task ReviewAsync(StoreTransaction transaction, string siteId, CancellationToken cancellationToken)
    {
        transaction.State<Known>().All = null;
        foreach (var alarm in await OpenAsync(transaction, siteId, _ => true, cancellationToken))
        {
            var cause = await CauseOfAsync(transaction, siteId, alarm.Point, alarm.Condition, alarm.Asset, alarm.Area, cancellationToken);
            await suppressions.SettleAsync(transaction, alarm, cause, cancellationToken);
        }
    }

    /// <summary>What it explained passes to another cause where there is one; the rest is evaluated again.</summary>
    private async Task EndAsync(StoreTransaction transaction, Alarm ended, CancellationToken cancellationToken)
    {
        var by = Suppressions.ByAlarm(ended.Id);
        foreach (var alarm in await OpenAsync(transaction, ended.SiteId, alarm => alarm.SuppressedBy == by, cancellationToken))
        {
            var cause = await CauseOfAsync(transaction, alarm.SiteId, alarm.Point, alarm.Condition, alarm.Asset, alarm.Area, cancellationToken);
            await suppressions.SettleAsync(transaction, alarm, cause, cancellationToken);
        }

        await suppressions.LiftAsync(transaction, by, null, cancellationToken);
    }

    private static async Task<Alarm?> CauseOfAsync(StoreTransaction transaction, string siteId, string point, string condition, string? asset, string? area, CancellationToken cancellationToken)
    {
        var explaining = (await KnownAsync(transaction, cancellationToken)).Where(dependency => dependency.Explains(siteId, asset, area)).ToList();
        if (explaining.Count == 0)
        {
            return null;
        }

        foreach (var alarm in await OpenAsync(transaction, siteId, CausesOf(explaining), cancellationToken))
        {
            var itself = alarm.Point == point && alarm.Condition == condition;
            if (!itself && IsActive(alarm) && explaining.Exists(dependency => IsCause(dependency, alarm)) && !await IsBehindAsync(transaction, alarm, point, condition, cancellationToken))
            {
                return alarm;
            }
        }

        return null;
    }

    private static bool IsCause(Dependency dependency, Alarm alarm) => dependency.IsCause(alarm.SiteId, alarm.Point, alarm.Condition, alarm.Asset, alarm.Class);

    private static bool Explains(Dependency dependency, Alarm alarm) => dependency.Explains(alarm.SiteId, alarm.Asset, alarm.Area);

    private static bool IsActive(Alarm alarm) => alarm is { Open: true, ClearedAt: null };

    private static Task<bool> StandsBehindAsync(StoreTransaction transaction, Alarm other, Alarm alarm, CancellationToken cancellationToken) => other.Id == alarm.Id
        ? Task.FromResult(true)
        : IsBehindAsync(transaction, alarm, other.Point, other.Condition, cancellationToken);

    /// <summary>Whether the alarm is itself explained, in one or more steps, by the condition: births can move assets so that a checked dependency becomes circular.</summary>
    private static async Task<bool> IsBehindAsync(StoreTransaction transaction, Alarm alarm, string point, string condition, CancellationToken cancellationToken)
    {
        var next = alarm;
        for (var step = 0; step < LongestChain && Suppressions.AlarmOf(next.SuppressedBy) is { } id; step++)
        {
            if (await transaction.Db.Set<Alarm>().FindAsync([id], cancellationToken) is not { } cause)
            {
                return false;
            }

            if (cause.Point == point && cause.Condition == condition)
            {
                return true;
            }

            next = cause;
        }

        return false;
    }

    /// <summary>At the places that these explain.</summary>
    private static Expression<Func<Alarm, bool>> At(List<Dependency> explaining)
    {
        List<string> assets = [.. explaining.SelectMany(dependency => dependency.Targets).Select(target => target.Asset).OfType<string>()];
        List<string> areas = [.. explaining.SelectMany(dependency => dependency.Targets).Select(target => target.Area).OfType<string>()];
        return alarm => assets.Contains(alarm.Asset!) || areas.Contains(alarm.Area!);
    }

    private static Expression<Func<Alarm, bool>> CausesOf(List<Dependency> explaining)
    {
        List<string> assets = [.. explaining.Select(dependency => dependency.CauseAsset).OfType<string>()];
        List<string> points = [.. explaining.Select(dependency => dependency.CausePoint).OfType<string>()];
        return alarm => assets.Contains(alarm.Asset!) || points.Contains(alarm.Point);
    }

    private static async Task<List<Alarm>> OpenAsync(StoreTransaction transaction, string siteId, Expression<Func<Alarm, bool>> which, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        return await transaction.Db.Set<Alarm>().Where(alarm => alarm.Open && alarm.SiteId == siteId).Where(which).OrderBy(alarm => alarm.Id).ToListAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<Dependency>> KnownAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        var known = transaction.State<Known>();
        return known.All ??= await transaction.Db.Set<Dependency>().AsNoTracking().Include(dependency => dependency.Targets).OrderBy(dependency => dependency.Id).ToListAsync(cancellationToken);
    }

    /// <summary>The dependencies, read once in a transaction.</summary>
    private sealed class Known
    {
        public IReadOnlyList<Dependency>? All { get; set; }
    }
}
