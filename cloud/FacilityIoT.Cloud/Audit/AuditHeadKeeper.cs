using System.Data.Common;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Audit;

/// <summary>
/// Carries the chain's head over into <see cref="AuditHeadFile"/> every few seconds. It never goes on from a head that is no longer in the chain: then the
/// file stays as it is, as evidence, and the log and <c>audit verify</c> say so.
/// </summary>
public sealed partial class AuditHeadKeeper(
    IDbContextFactory<FacilityDb> databases, AuditHeadFile file, DatabaseStartup startup, TimeProvider time, ILogger<AuditHeadKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private bool told;

    /// <summary>Looks once.</summary>
    /// <returns>False when the head kept before is no longer in the chain.</returns>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public async Task<bool> KeepAsync(CancellationToken cancellationToken)
    {
        var kept = await file.ReadAsync(cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (kept is not null && await entries.Where(entry => entry.Number == kept.Number).Select(entry => entry.Hash).FirstOrDefaultAsync(cancellationToken) != kept.Hash)
        {
            return false;
        }

        var head = await entries.OrderByDescending(entry => entry.Number).Select(entry => new AuditHead(entry.Number, entry.Hash)).FirstOrDefaultAsync(cancellationToken);
        if (head is not null && head != kept)
        {
            await file.WriteAsync(head, cancellationToken);
        }

        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        while (true)
        {
            await TryAsync(stoppingToken);
            await Task.Delay(Every, time, stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!await KeepAsync(cancellationToken) && !told)
            {
                told = true;
                Broken();
            }
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            NotKept(e.Message);
        }
    }

    [LoggerMessage(3701, LogLevel.Critical, "The audit trail no longer holds the line that its head file names. Run 'facility-cloud audit verify'; the file stays as it is")]
    private partial void Broken();

    [LoggerMessage(3702, LogLevel.Warning, "The audit trail's head could not be kept outside the database, and will be tried again: {Trouble}")]
    private partial void NotKept(string trouble);
}
