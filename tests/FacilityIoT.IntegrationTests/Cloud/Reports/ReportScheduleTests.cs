using System.Security.Cryptography;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Schedules;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Reports;

public sealed class ReportScheduleTests
{
    // A Sunday, 20:00 in Shanghai.
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Reports by day")]
    public async Task A_daily_report_is_made_after_each_day_of_the_site_with_its_hash(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, services => services.AddSingleton<IReportReceiver, Postman>(), Start);
        await CreateAsync(timeline, ReportPeriod.Day);
        await timeline.AdvanceAsync(TimeSpan.FromHours(9.9));
        Assert.Empty(await timeline.AllAsync<ReportFile>());

        // 6:00 in Shanghai.
        await timeline.AdvanceAsync(TimeSpan.FromHours(0.2));
        await Maker(timeline).MakeAsync(default);
        await Maker(timeline).MakeAsync(default);
        var made = Assert.Single(await timeline.AllAsync<ReportFile>());
        Assert.Equal((new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 2)), (made.Range.From, made.Range.Until));
        var bytes = await File.ReadAllBytesAsync(Maker(timeline).PathOf(made));
        Assert.Equal((made.Sha256, made.Bytes), (Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length));
        Assert.Equal(["reports.schedule", "reports.make", "test.posted"], (await timeline.AllAsync<AuditEntry>()).OrderBy(entry => entry.Number).Select(entry => entry.Action));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_an_outage_missed_is_made_once_per_period_and_not_without_bound(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: Start);
        await CreateAsync(timeline, ReportPeriod.Day);
        timeline.Time.Advance(TimeSpan.FromDays(3));
        await timeline.RestartAsync();
        await timeline.RestartAsync();
        Assert.Equal([1, 2, 3], (await timeline.AllAsync<ReportFile>()).Select(file => file.Range.From.Day).Order());

        timeline.Time.Advance(TimeSpan.FromDays(100));
        await timeline.RestartAsync();
        Assert.Equal(3 + ReportTimer.MostMissed, (await timeline.AllAsync<ReportFile>()).Count);
        Assert.Contains("\"skipped\":69", (await timeline.AllAsync<AuditEntry>()).Single(entry => entry.Action == "reports.skip").Detail, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Weeks_end_on_Sunday_months_on_their_last_day_and_an_ended_schedule_is_silent(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: Start);
        await CreateAsync(timeline, ReportPeriod.Week);
        await CreateAsync(timeline, ReportPeriod.Month);
        var ended = await CreateAsync(timeline, ReportPeriod.Day);
        Assert.True(await timeline.Services.GetRequiredService<ReportSchedules>().EndAsync(ended.Id, Actor.System("test"), default));
        await timeline.AdvanceAsync(TimeSpan.FromDays(31));
        var made = (await timeline.AllAsync<ReportFile>()).OrderBy(file => file.UntilDay).ThenBy(file => file.FromDay).Select(file => $"{file.Range.From:MMdd}-{file.Range.Until:MMdd}");
        Assert.Equal(["0223-0302", "0302-0309", "0309-0316", "0316-0323", "0323-0330", "0301-0401"], made);
    }

    private static async Task<ReportSchedule> CreateAsync(CloudTimeline timeline, ReportPeriod period)
    {
        var order = new ReportOrder("office", period, new TimeOnly(6, 0), null, "hengtai", true, ["office@example.com"]);
        var (schedule, refusal) = await timeline.Services.GetRequiredService<ReportSchedules>().CreateAsync(order, Actor.System("test"), default);
        Assert.Null(refusal);
        return schedule!;
    }

    private static ReportMaker Maker(CloudTimeline timeline) => timeline.Services.GetRequiredService<ReportMaker>();

    private sealed class Postman : IReportReceiver
    {
        public Task OnMadeAsync(StoreTransaction transaction, ReportSchedule schedule, ReportFile file, CancellationToken cancellationToken) =>
            AuditTrail.RecordAsync(transaction, Actor.System("test"), "test.posted", schedule.Recipients, null, cancellationToken);
    }
}
