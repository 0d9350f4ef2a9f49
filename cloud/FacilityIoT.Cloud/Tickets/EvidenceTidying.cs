using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>At the start: removes files that belong to nothing, because the service ended between the file and its row, or within the file.</summary>
internal sealed partial class EvidenceTidying(
    IDbContextFactory<FacilityDb> databases, EvidenceShelf shelf, DatabaseStartup database, TimeProvider time, ILogger<EvidenceTidying> logger) : BackgroundService
{
    /// <summary>A younger file may be on its way in another process on the same store.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.Ready.WaitAsync(stoppingToken);
        try
        {
            await TidyAsync(stoppingToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            // It only takes room; the next start tries again.
            NotTidied(e, shelf.Root);
        }
    }

    /// <returns>How many were removed.</returns>
    internal async Task<int> TidyAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var removed = 0;
        foreach (var (path, sha256) in shelf.FilesBefore(time.GetUtcNow() - Age).ToList())
        {
            if (sha256 is null || !await db.Set<Evidence>().AnyAsync(piece => piece.Sha256 == sha256, cancellationToken))
            {
                File.Delete(path);
                removed++;
            }
        }

        if (removed > 0)
        {
            Tidied(removed);
        }

        return removed;
    }

    [LoggerMessage(3411, LogLevel.Information, "Removed {Count} files of uploads that were never finished.")]
    private partial void Tidied(int count);

    [LoggerMessage(3412, LogLevel.Warning, "Files of unfinished uploads below {Root} could not be removed; the next start tries again.")]
    private partial void NotTidied(Exception error, string root);
}
