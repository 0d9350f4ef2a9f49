using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Identity;

/// <summary>The roles' permissions: read from a copy that is at most a few seconds behind what another process has changed, and at once what this one has.</summary>
public sealed class Permissions(Store store, IDbContextFactory<FacilityDb> databases, TimeProvider time)
{
    /// <summary>How long the copy is used without a look at the version.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(3);

    // One reference, so that a reader sees a snapshot and its time together.
    private Copy copy = new(PermissionSnapshot.Default with { Version = -1 }, DateTimeOffset.MinValue);

    public async ValueTask<PermissionSnapshot> CurrentAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var seen = Volatile.Read(ref copy);
        if (seen.Snapshot.Version >= 0 && now - seen.At < LookEvery && now >= seen.At)
        {
            return seen.Snapshot;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var version = await db.Set<RoleActionsVersion>().Select(row => (int?)row.Version).SingleOrDefaultAsync(cancellationToken) ?? 0;
        var snapshot = seen.Snapshot.Version == version ? seen.Snapshot : await ReadAsync(db, version, cancellationToken);
        Volatile.Write(ref copy, new Copy(snapshot, now));
        return snapshot;
    }

    /// <summary>Allows or denies one action to one role, or leaves it to the delivered rule again (null).</summary>
    /// <returns>The sentence that says why not; null when it is done.</returns>
    public async Task<string?> SetAsync(string role, FacilityAction action, bool? allowed, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (!Roles.IsKnown(role))
        {
            return Roles.Refusal(role);
        }

        if (role == Roles.Administrator)
        {
            return "An administrator may do everything, always: otherwise nobody could give it back. Take the role from the person instead.";
        }

        await store.RunAsync(transaction => WriteAsync(transaction, role, action.Name, allowed, by, cancellationToken), cancellationToken);
        Volatile.Write(ref copy, new Copy(PermissionSnapshot.Default with { Version = -1 }, DateTimeOffset.MinValue));
        return null;
    }

    private static async Task WriteAsync(StoreTransaction transaction, string role, string action, bool? allowed, Actor by, CancellationToken cancellationToken)
    {
        var rows = transaction.Db.Set<RoleAction>();
        var row = await rows.SingleOrDefaultAsync(r => r.Role == role && r.Action == action, cancellationToken);
        if (row?.Allowed == allowed)
        {
            return;
        }

        switch (row, allowed)
        {
            case (null, { } value):
                rows.Add(new RoleAction { Role = role, Action = action, Allowed = value });
                break;
            case ({ }, null):
                rows.Remove(row);
                break;
            case ({ }, { } value):
                row.Allowed = value;
                break;
        }

        var version = await transaction.Db.Set<RoleActionsVersion>().SingleOrDefaultAsync(cancellationToken)
            ?? transaction.Db.Add(new RoleActionsVersion()).Entity;
        version.Version++;
        await AuditTrail.RecordAsync(transaction, by, "permissions.change", $"role/{role}", new { action, allowed }, cancellationToken);
    }

    private static async Task<PermissionSnapshot> ReadAsync(FacilityDb db, int version, CancellationToken cancellationToken) =>
        new(version, await db.Set<RoleAction>().AsNoTracking().ToDictionaryAsync(row => (row.Role, row.Action), row => row.Allowed, cancellationToken));

    private sealed record Copy(PermissionSnapshot Snapshot, DateTimeOffset At);
}
