using System.Security.Cryptography;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Residents;

/// <summary>
/// Seals and opens residents' data with ASP.NET Core Data Protection, on a key ring of its own: it must be kept as long as the data, while the
/// cookies' keys may be thrown away at any time. The ring lies in <see cref="Folder"/>; whoever has the database alone can read nothing.
/// </summary>
public sealed class ResidentKeys
{
    /// <summary>Within <c>Storage:Directory</c>.</summary>
    public const string Folder = "resident-keys";

    private readonly Lazy<IDataProtectionProvider> ring;
    private readonly string path;

    public ResidentKeys(IOptions<StorageOptions> storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        path = Path.Combine(storage.Value.Directory, Folder);
        ring = new Lazy<IDataProtectionProvider>(Open);
    }

    /// <param name="purpose">Which column: what was sealed as one cannot be opened as another.</param>
    public string Seal(string purpose, string text) => Protector(purpose).Protect(text);

    /// <exception cref="ResidentKeysLostException">The key that sealed it is not in the ring, or the text was changed.</exception>
    public string Open(string purpose, string sealedText)
    {
        try
        {
            return Protector(purpose).Unprotect(sealedText);
        }
        catch (CryptographicException e)
        {
            throw new ResidentKeysLostException(path, e);
        }
    }

    private IDataProtector Protector(string purpose) => ring.Value.CreateProtector("FacilityIoT.Residents", purpose, "v1");

    private IDataProtectionProvider Open()
    {
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return DataProtectionProvider.Create(new DirectoryInfo(path), builder => builder.SetApplicationName("facility-cloud residents"));
    }
}

/// <summary>What was sealed cannot be opened: keys are missing from the ring, or the row was changed from outside.</summary>
public sealed class ResidentKeysLostException(string path, Exception reason)
    : Exception($"Residents' data cannot be opened with the keys in {path}: put the key files of the backup back there.", reason);
