using System.Security.Cryptography;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports.Sheets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Reports.Schedules;

/// <summary>Makes the reports that were asked for, as files in <c>Storage:Directory/reports</c>. A crash in between leaves a file that no row names, and the report is made again.</summary>
public sealed partial class ReportMaker(
    Store store, IDbContextFactory<FacilityDb> databases, ReportBook book, IEnumerable<IReportReceiver> receivers, IOptions<StorageOptions> storage, ILogger<ReportMaker> logger)
{
    /// <summary>Then somebody has to look; asking for the schedule again tries again.</summary>
    public const int MostFailures = 5;
    private static readonly Actor Reports = Actor.System("reports");
    private readonly string directory = Path.Combine(storage.Value.Directory, "reports");

    /// <summary>The path of a report's file.</summary>
    public string PathOf(ReportFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Path.Combine(directory, Path.GetFileName(file.File ?? throw new InvalidOperationException("The report is not made yet.")));
    }

    /// <summary>Makes all that wait, one after the other.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        foreach (var (file, schedule) in await WaitingAsync(cancellationToken))
        {
            try
            {
                await MakeAsync(file, schedule, cancellationToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                NotMade(e, file.Name, file.Range.From, file.Failures + 1);
                await store.RunAsync(transaction => FailedAsync(transaction, file.Id, e.Message, cancellationToken), cancellationToken);
            }
        }
    }

    private async Task<List<(ReportFile File, ReportSchedule Schedule)>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var waiting = await (
            from file in db.Set<ReportFile>().AsNoTracking()
            join schedule in db.Set<ReportSchedule>().AsNoTracking() on file.ScheduleId equals schedule.Id
            where file.MadeAt == null && file.Failures < MostFailures
            orderby file.Id
            select new { file, schedule }).ToListAsync(cancellationToken);
        return [.. waiting.Select(each => (each.file, each.schedule))];
    }

    private async Task MakeAsync(ReportFile asked, ReportSchedule schedule, CancellationToken cancellationToken)
    {
        // Figures of persons are not sent around: a workbook with them is asked for by somebody who may see them.
        var tables = await book.TablesAsync(new ReportFilter(asked.Range, ReportPeriod.Day, schedule.SiteId), schedule.Chinese, null, cancellationToken);
        Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        // A name of its own: two processes may make the same, and one of them is late.
        var name = $"{asked.Id}-{asked.Range.From:yyyyMMdd}-{Guid.NewGuid().ToString("N")[..8]}.xlsx";
        var path = Path.Combine(directory, name);
        var (bytes, hash) = Write(path, tables, schedule.Chinese);
        if (!await store.RunAsync(transaction => MadeAsync(transaction, asked.Id, schedule, name, bytes, hash, cancellationToken), cancellationToken))
        {
            File.Delete(path);
        }
    }

    private static (long Bytes, string Hash) Write(string path, IReadOnlyList<ReportTable> tables, bool chinese)
    {
        using var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        ReportWorkbook.Write(file, tables, chinese);
        file.Flush(flushToDisk: true);
        file.Position = 0;
        return (file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    /// <returns>False when another process was earlier.</returns>
    private async Task<bool> MadeAsync(StoreTransaction transaction, long id, ReportSchedule schedule, string name, long bytes, string hash, CancellationToken cancellationToken)
    {
        if (await transaction.Db.Set<ReportFile>().FindAsync([id], cancellationToken) is not { MadeAt: null } row)
        {
            return false;
        }

        (row.MadeAt, row.File, row.Bytes, row.Sha256, row.Trouble) = (transaction.Now, name, bytes, hash, null);
        await AuditTrail.RecordAsync(transaction, Reports, "reports.make", $"report/{id}", new { row.Name, from = row.Range.From, until = row.Range.Until, sha256 = hash }, cancellationToken);
        foreach (var receiver in receivers)
        {
            await receiver.OnMadeAsync(transaction, schedule, row, cancellationToken);
        }

        return true;
    }

    private static async Task FailedAsync(StoreTransaction transaction, long id, string trouble, CancellationToken cancellationToken)
    {
        if (await transaction.Db.Set<ReportFile>().FindAsync([id], cancellationToken) is { MadeAt: null } row)
        {
            (row.Failures, row.Trouble) = (row.Failures + 1, trouble);
        }
    }

    [LoggerMessage(3711, LogLevel.Error, "The report {Name} from {From} could not be made (failure {Failures})")]
    private partial void NotMade(Exception reason, string name, DateOnly from, int failures);
}
