using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Residents;

/// <summary>Links with which a resident follows one ticket and scores it: unguessable, for one ticket, for a time.</summary>
public sealed class ResidentLinks(IOptions<ResidentOptions> options)
{
    /// <summary>A new link; those made before stay good. The token cannot be shown again.</summary>
    /// <returns>The token.</returns>
    public string Create(StoreTransaction transaction, long ticketId, int residentId)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var token = ResidentLinkToken.New();
        transaction.Db.Add(new ResidentLink
        {
            TicketId = ticketId,
            ResidentId = residentId,
            TokenHash = ResidentLinkToken.Hash(token)!,
            CreatedAt = transaction.Now,
            ExpiresAt = transaction.Now + TimeSpan.FromDays(options.Value.LinkDays),
        });
        return token;
    }

    /// <summary>The link of a token; null when there is none or its time is over.</summary>
    public static async Task<ResidentLink?> FindAsync(FacilityDb db, string? token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return ResidentLinkToken.Hash(token) is { } hash
            ? await db.Set<ResidentLink>().AsNoTracking().SingleOrDefaultAsync(link => link.TokenHash == hash && link.ExpiresAt > now, cancellationToken)
            : null;
    }
}
