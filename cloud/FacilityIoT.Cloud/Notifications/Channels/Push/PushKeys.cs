using System.Buffers.Text;
using System.Security.Cryptography;
using FacilityIoT.Cloud.Persistence;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Push;

/// <summary>
/// The key pair by which push services know this service (RFC 8292), made when it is first needed. Browsers subscribe for it: with another key every
/// subscription is worthless, so the file belongs into the backup, and several processes share it.
/// </summary>
public sealed class PushKeys : IDisposable
{
    /// <summary>Within <c>Storage:Directory</c>, mode 0600.</summary>
    public const string FileName = "web-push-key.pem";
    private readonly Lazy<ECDsa> key;

    public PushKeys(IOptions<StorageOptions> storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        key = new Lazy<ECDsa>(() => LoadOrMake(Path.Combine(storage.Value.Directory, FileName)));
    }

    /// <summary>The uncompressed point in base64url: what a browser subscribes with.</summary>
    public string PublicKey
    {
        get
        {
            var point = key.Value.ExportParameters(false).Q;
            return Base64Url.EncodeToString([4, .. point.X!, .. point.Y!]);
        }
    }

    /// <summary>ES256: SHA-256 and the two numbers of the signature one after the other (RFC 7518 §3.4). Thread-safe.</summary>
    public byte[] Sign(byte[] data)
    {
        lock (key)
        {
            return key.Value.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }

    public void Dispose()
    {
        if (key.IsValueCreated)
        {
            key.Value.Dispose();
        }
    }

    private static ECDsa LoadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Write(path, made.ExportPkcs8PrivateKeyPem());
        }

        var loaded = ECDsa.Create();
        loaded.ImportFromPem(File.ReadAllText(path));
        return loaded;
    }

    /// <summary>Under another name first: a key that is half written, or written by two processes at once, is never read.</summary>
    private static void Write(string path, string pem)
    {
        var unfinished = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.Write(pem);
        }

        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first; its key is the one.
            File.Delete(unfinished);
        }
    }
}
