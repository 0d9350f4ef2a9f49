using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports.Schedules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Reports on schedule and their files.</summary>
internal sealed partial class ReportRetention(IOptions<RetentionOptions> options, ReportMaker maker, ILogger<ReportRetention> logger) : IRetentionRule
{
    public string Name => "reports";

    public async Task<int> PruneAsync(StoreTransaction transaction, int most, CancellationToken cancellationToken)
    {
        var before = transaction.Now.AddYears(-options.Value.ReportYears);
        var old = await transaction.Db.Set<ReportFile>().Where(file => file.RequestedAt < before).OrderBy(file => file.Id).Take(most).ToListAsync(cancellationToken);
        transaction.Db.RemoveRange(old);
        var paths = old.Where(file => file.File is not null).Select(maker.PathOf).ToList();
        transaction.AfterCommit(() => paths.ForEach(Delete));
        return old.Count;
    }

    private void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            NotDeleted(path, e.Message);
        }
    }

    [LoggerMessage(3721, LogLevel.Warning, "The file of a report whose time is over could not be deleted; delete {Path} by hand: {Trouble}")]
    private partial void NotDeleted(string path, string trouble);
}
