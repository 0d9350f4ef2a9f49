using System.Data.Common;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Identity;

/// <summary>API keys: made, listed, revoked, verified.</summary>
public sealed partial class ApiKeys(IDbContextFactory<FacilityDb> databases, TimeProvider time, ILogger<ApiKeys> logger)
{
    private static readonly TimeSpan LastUseGrain = TimeSpan.FromMinutes(1);

    /// <summary>The new key; it cannot be shown again. Or the sentence that says why not.</summary>
    public async Task<(ApiKeyToken? Token, string? Refusal)> CreateAsync(string name, string role, CancellationToken cancellationToken)
    {
        if (!Roles.IsKnown(role))
        {
            return (null, Roles.Refusal(role));
        }

        if (name.Trim() is not { Length: > 0 and <= 64 } trimmed)
        {
            return (null, "A key's name has 1 to 64 characters.");
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Set<ApiKey>().AnyAsync(k => k.Name == trimmed && k.RevokedAt == null, cancellationToken))
        {
            return (null, $"There is a key named '{trimmed}'; revoke it first or choose another name.");
        }

        var token = ApiKeyToken.New();
        db.Add(new ApiKey { Name = trimmed, Prefix = token.Prefix, Hash = token.Hash(), Role = role, CreatedAt = time.GetUtcNow() });
        await db.SaveChangesAsync(cancellationToken);
        return (token, null);
    }

    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Set<ApiKey>().AsNoTracking().OrderBy(k => k.Id).ToListAsync(cancellationToken);
    }

    /// <summary>False when no key in use has that name.</summary>
    public async Task<bool> RevokeAsync(string name, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        return await db.Set<ApiKey>().Where(k => k.Name == name && k.RevokedAt == null)
            .ExecuteUpdateAsync(u => u.SetProperty(k => k.RevokedAt, now), cancellationToken) > 0;
    }

    /// <summary>The key's row when the text is a key in use; else null.</summary>
    public async Task<ApiKey?> VerifyAsync(string? text, CancellationToken cancellationToken)
    {
        if (!ApiKeyToken.TryParse(text, out var token))
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var key = await db.Set<ApiKey>().AsNoTracking().SingleOrDefaultAsync(k => k.Prefix == token.Prefix && k.RevokedAt == null, cancellationToken);
        if (key is null || !token.Matches(key.Hash))
        {
            return null;
        }

        await RememberUseAsync(db, key, cancellationToken);
        return key;
    }

    /// <summary>Once a minute at most, and never in the way of the request: a full disk must not lock programs out.</summary>
    private async Task RememberUseAsync(FacilityDb db, ApiKey key, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (key.LastUsedAt is { } last && now - last < LastUseGrain)
        {
            return;
        }

        try
        {
            await db.Set<ApiKey>().Where(k => k.Id == key.Id).ExecuteUpdateAsync(u => u.SetProperty(k => k.LastUsedAt, now), cancellationToken);
        }
        catch (DbException e)
        {
            UseNotRemembered(key.Name, e.Message);
        }
    }

    [LoggerMessage(4001, LogLevel.Warning, "The last use of API key {Name} could not be written: {Trouble}")]
    private partial void UseNotRemembered(string name, string trouble);
}
