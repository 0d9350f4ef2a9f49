using FacilityIoT.Cloud.Persistence;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Audit;

/// <summary>The file <c>audit-head</c> in <c>Storage:Directory</c>: the last line's number and hash, outside the database that somebody may tamper with.</summary>
public sealed class AuditHeadFile(IOptions<StorageOptions> storage)
{
    private readonly string path = System.IO.Path.Combine(storage.Value.Directory, "audit-head");

    /// <returns>Null when there is no such file: nothing was ever written.</returns>
    /// <exception cref="InvalidDataException">It is there and does not hold a number and a hash.</exception>
    public async Task<AuditHead?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        return AuditHead.Parse(await File.ReadAllTextAsync(path, cancellationToken))
            ?? throw new InvalidDataException($"{path} does not hold the number and the hash of the audit trail's last line. Put it back from a backup, or give the head with --head.");
    }

    /// <summary>In one step: a reader finds the old head or the new one, also after a power cut.</summary>
    public async Task WriteAsync(AuditHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(head);
        var next = path + ".new";
        await using (var stream = new FileStream(next, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(head + "\n"), cancellationToken);
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }
}
