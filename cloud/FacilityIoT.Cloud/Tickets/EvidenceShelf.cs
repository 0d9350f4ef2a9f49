using System.Buffers;
using System.Security.Cryptography;
using FacilityIoT.Cloud.Persistence;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>
/// The evidence's files, outside the database: <c>Storage:Directory/evidence/ab/abcd…</c>, named after their SHA-256. A file is written beside its
/// place, flushed and moved there: what lies in its place is whole, and nothing lies there half.
/// </summary>
public sealed class EvidenceShelf(IOptions<StorageOptions> storage, IOptions<EvidenceOptions> options)
{
    private const string Unfinished = ".part";
    private const int BufferBytes = 128 * 1024;
    private const UnixFileMode ForUsAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Root => Path.Combine(storage.Value.Directory, "evidence");

    private string Incoming => Path.Combine(Root, "incoming");

    public string PathOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Path.Combine(Root, sha256[..2], sha256);
    }

    /// <summary>Writes a file down while it arrives; stops at the limit of its kind, and after the first bytes when it is of another kind.</summary>
    /// <param name="announced">The length that the sender announces; null when he does not.</param>
    public async Task<ShelvedFile> KeepAsync(Stream content, EvidenceKind kind, long? announced, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var limit = options.Value.Limit(kind);
        if (announced > limit)
        {
            return new ShelvedFile.TooLarge(limit);
        }

        Directory.CreateDirectory(Incoming);
        if (new DriveInfo(Root).AvailableFreeSpace < (announced ?? 0) + options.Value.ReserveBytes)
        {
            return new ShelvedFile.NoRoom();
        }

        var path = Path.Combine(Incoming, Guid.NewGuid().ToString("N") + Unfinished);
        try
        {
            var file = await WriteAsync(content, path, kind, limit, cancellationToken);
            if (file is ShelvedFile.Kept kept)
            {
                Place(path, kept.Sha256);
            }

            return file;
        }
        catch (IOException e) when (DiskFull.Is(e))
        {
            return new ShelvedFile.NoRoom();
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The hash of what lies in the place; null when nothing does.</summary>
    public async Task<string?> HashAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.Asynchronous | FileOptions.SequentialScan);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Every file that has been here longer than since this instant, with its hash, or null for one that never was finished.</summary>
    public IEnumerable<(string Path, string? Sha256)> FilesBefore(DateTimeOffset instant) => !Directory.Exists(Root) ? [] :
        from path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        where File.GetLastWriteTimeUtc(path) < instant.UtcDateTime
        let name = Path.GetFileName(path)
        select (path, name.EndsWith(Unfinished, StringComparison.Ordinal) ? null : name);

    private static async Task<ShelvedFile> WriteAsync(Stream content, string path, EvidenceKind kind, long limit, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0, UnixCreateMode = ForUsAlone,
        });
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            var read = await content.ReadAtLeastAsync(buffer, MediaKind.HeadBytes, throwOnEndOfStream: false, cancellationToken);
            var mediaType = MediaKind.Of(buffer.AsSpan(0, Math.Min(read, MediaKind.HeadBytes)));
            if (mediaType is null || !MediaKind.Allowed(kind).Contains(mediaType))
            {
                return new ShelvedFile.NotOfItsKind(mediaType);
            }

            long length = 0;
            for (; read > 0; read = await content.ReadAsync(buffer, cancellationToken))
            {
                length += read;
                if (length > limit)
                {
                    return new ShelvedFile.TooLarge(limit);
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
            return new ShelvedFile.Kept(Convert.ToHexStringLower(hash.GetHashAndReset()), length, mediaType);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Place(string path, string sha256)
    {
        var place = PathOf(sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);

        // The same content again is the same file; it is put down anew, so that the tidying sees it as new.
        File.Move(path, place, overwrite: true);

        // On the journalling file systems this makes the new name durable too.
        using var moved = new FileStream(place, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        moved.Flush(flushToDisk: true);
    }
}
