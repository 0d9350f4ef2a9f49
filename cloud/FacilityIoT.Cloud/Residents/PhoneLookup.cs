using System.Security.Cryptography;
using System.Text;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Residents;

/// <summary>
/// Finds a phone again without opening any row: HMAC-SHA-256 with a secret key. A plain hash would not do: eleven digits are tried out in minutes.
/// The key lies in the database, sealed, so that a backup's key and hashes always belong together.
/// </summary>
public sealed class PhoneLookup(ResidentKeys keys)
{
    private const string Purpose = "PhoneLookupKey";

    /// <summary>The hash to store; makes the key when there is none.</summary>
    public async Task<string> OfAsync(StoreTransaction transaction, string phone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var row = await transaction.Db.Set<PhoneLookupKey>().FindAsync([1], cancellationToken);
        if (row is null)
        {
            row = new PhoneLookupKey { SealedKey = keys.Seal(Purpose, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))) };
            transaction.Db.Add(row);
        }

        return Hash(row, phone);
    }

    /// <summary>The hash to look for; null when no phone was ever stored.</summary>
    public async Task<string?> FindAsync(FacilityDb db, string phone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Set<PhoneLookupKey>().FindAsync([1], cancellationToken) is { } row ? Hash(row, phone) : null;
    }

    private string Hash(PhoneLookupKey row, string phone) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromBase64String(keys.Open(Purpose, row.SealedKey)), Encoding.UTF8.GetBytes(phone)));
}
