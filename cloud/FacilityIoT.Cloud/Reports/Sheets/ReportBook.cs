using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>All tables of a period, the sheet that says what they are first.</summary>
public sealed class ReportBook(ReportReader reader, IDbContextFactory<FacilityDb> databases, TimeProvider time)
{
    /// <param name="names">Of people, for the sheet of their load; null leaves it out.</param>
    public async Task<IReadOnlyList<ReportTable>> TablesAsync(ReportFilter filter, bool chinese, IReadOnlyDictionary<int, string>? names, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = await reader.RowsAsync(filter, cancellationToken);
        var zones = await reader.ZonesAsync(cancellationToken);
        var repairs = Repairs.RepairFigures.Of(rows, filter, time.GetUtcNow());
        var positions = await reader.PositionsAsync(filter, cancellationToken);
        var tables = new ReportTables(chinese);
        return
        [
            About(filter, await HeadAsync(cancellationToken)), tables.Figures(repairs, positions), .. ReportTables.Of(repairs, chinese), ReportTables.Alarms(positions),
            .. names is null ? (ReportTable[])[] : [ReportTables.People(Repairs.PersonLoad.Of(rows), names)], ReportTables.Tickets(rows, zones),
        ];
    }

    private ReportTable About(ReportFilter filter, AuditHead? head)
    {
        (string Name, Words Words, string? Value)[] lines =
        [
            ("from", new("起始日", "From"), $"{filter.Range.From:yyyy-MM-dd}"),
            ("until", new("截止日（不含）", "Until (not included)"), $"{filter.Range.Until:yyyy-MM-dd}"),
            ("site", new("项目", "Site"), filter.Site),
            ("area", new("区域", "Area"), filter.Area),
            ("trade", new("工种", "Trade"), filter.Trade),
            ("madeAt", new("生成时间 (UTC)", "Made at (UTC)"), $"{time.GetUtcNow().UtcDateTime:yyyy-MM-dd HH:mm:ss}"),

            // Kept outside the database with every report: 'facility-cloud audit verify --head' compares with it.
            ("auditHead", new("审计链末行", "Audit head"), head is null ? null : $"{head.Number}:{head.Hash}"),
        ];
        return new ReportTable(
            "about",
            new("说明", "About"),
            [new("what", new("项", "What"), ColumnKind.Text, 24), new("value", new("值", "Value"), ColumnKind.Text, 72)],
            lines.Select(line => (IReadOnlyList<object?>)[$"{line.Words.Zh} / {line.Words.En}", line.Value]));
    }

    private async Task<AuditHead?> HeadAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Set<AuditEntry>().OrderByDescending(entry => entry.Number).Select(entry => new AuditHead(entry.Number, entry.Hash)).FirstOrDefaultAsync(cancellationToken);
    }
}
