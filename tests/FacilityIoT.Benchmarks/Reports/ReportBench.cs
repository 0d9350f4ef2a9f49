using System.Diagnostics;
using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Sheets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FacilityIoT.Benchmarks.Reports;

/// <summary>Reports over a whole year: 100,000 tickets with 500,000 clocks, 250,000 alarms with 1,000,000 transitions, in SQLite.</summary>
internal static class ReportBench
{
    private const int Tickets = 100_000;
    private const int Alarms = 250_000;
    private static readonly ReportFilter Year = new(new ReportRange(new DateOnly(2026, 1, 1), new DateOnly(2027, 1, 1)), ReportPeriod.Month);

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var state = StateDirectory.Temporary();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Storage:Directory", state["state"])]);
        builder.Services.AddSingleton(TimeProvider.System).AddPersistence().AddTimers().AddLive().AddReports();
        using var host = builder.Build();
        await host.Services.GetRequiredService<Migrator>().MigrateAsync(context.Cancellation);
        context.Say("writing a year");
        await using (var db = await host.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync(context.Cancellation))
        {
            var part = context.Short ? 20 : 1;
            await ReportYear.WriteAsync(db, Tickets / part, Alarms / part, context.Cancellation);
        }

        context.Say("reading it");
        var reader = host.Services.GetRequiredService<ReportReader>();
        var repairs = await SecondsAsync(() => reader.RepairsAsync(Year, context.Cancellation));
        var positions = await SecondsAsync(() => reader.PositionsAsync(Year, context.Cancellation));
        var week = await SecondsAsync(() => reader.PositionsAsync(Year with { Range = ReportRange.Holding(new DateOnly(2026, 6, 1), ReportPeriod.Week) }, context.Cancellation));
        var tables = await host.Services.GetRequiredService<ReportBook>().TablesAsync(Year, chinese: true, null, context.Cancellation);
        var before = GC.GetTotalAllocatedBytes();
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.GetTimestamp();
        var file = new FileInfo(state["year.xlsx"]);
        await using (var stream = file.Create())
        {
            ReportWorkbook.Write(stream, tables, chinese: true);
        }

        var took = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        file.Refresh();
        return
        [
            new("repairsYear", "Figures about repairs, a year", repairs, "s", "seconds"),
            new("positionsYear", "Figures of all operator positions, a year", positions, "s", "seconds"),
            new("positionsWeek", "Figures of all operator positions, a week", week, "s", "seconds"),
            new("workbook", "A workbook with every ticket of the year", took, "s"),
            new("workbookSize", "Its size", file.Length / 1e6, "MB"),
            new("workbookKept", "Memory still held after writing it, collected", (GC.GetTotalMemory(forceFullCollection: true) - kept) / 1e6, "MB"),
            new("workbookAllocated", "Memory that went through the collector meanwhile", (GC.GetTotalAllocatedBytes() - before) / 1e6, "MB"),
            new("peak", "The process's highest resident memory", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB"),
        ];
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
