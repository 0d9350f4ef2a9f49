using System.Collections.Concurrent;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Whether the files are still what was put down.</summary>
public sealed class EvidenceCheck(IDbContextFactory<FacilityDb> databases, EvidenceShelf shelf)
{
    /// <summary>Files found good since the start, as they were then: a file that has not changed is not read again for every part of it that is asked for.</summary>
    private readonly ConcurrentDictionary<string, (long Bytes, DateTime WrittenAt)> good = new();

    /// <returns>What is wrong with a file; null when it is whole.</returns>
    public async Task<string?> FaultAsync(string sha256, CancellationToken cancellationToken)
    {
        var file = new FileInfo(shelf.PathOf(sha256));
        if (file.Exists && good.TryGetValue(sha256, out var seen) && seen == (file.Length, file.LastWriteTimeUtc))
        {
            return null;
        }

        if (await shelf.HashAsync(sha256, cancellationToken) is not { } hash)
        {
            return $"The file {sha256} is missing; restore it from the backup.";
        }

        if (hash != sha256)
        {
            return $"The file {sha256} is not what was put down (its hash is {hash}); restore it from the backup.";
        }

        good[sha256] = (file.Length, file.LastWriteTimeUtc);
        return null;
    }

    /// <summary>Reads every file.</summary>
    /// <returns>How many pieces there are, and what is wrong with which.</returns>
    public async Task<(int Pieces, IReadOnlyList<string> Faults)> AllAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var pieces = await db.Set<Evidence>().AsNoTracking().Join(db.Set<Ticket>(), piece => piece.TicketId, ticket => ticket.Id, (piece, ticket) => new { piece.Id, piece.Sha256, ticket.Number })
            .OrderBy(piece => piece.Id).ToListAsync(cancellationToken);
        List<string> faults = [];
        foreach (var piece in pieces)
        {
            if (await FaultAsync(piece.Sha256, cancellationToken) is { } fault)
            {
                faults.Add($"Evidence {piece.Id} of ticket {piece.Number}: {fault}");
            }
        }

        return (pieces.Count, faults);
    }
}
