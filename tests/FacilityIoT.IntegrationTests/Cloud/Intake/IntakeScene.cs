using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Intake;

/// <summary>A site with two towers, two lifts and a pump, and who reports there.</summary>
internal static class IntakeScene
{
    public static readonly Actor Operator = new(ActorKind.Person, 7, "operator-1", "10.0.0.8");
    public static readonly Actor Platform = new(ActorKind.Program, null, "city-hotline", "10.0.0.9");
    public static readonly ResidentDetails Caller = new("测试住户甲", "13800001234", "七号楼一二〇四室");

    public static Point Leak => new()
    {
        BoxId = 1, Device = "d", Name = "leak/alarm/leak", DataType = "Boolean", Class = "Leak_Alarm", Area = "tower-a", Asset = "pump-1", AlarmLevel = 3, AlarmTrade = "plumbing",
        AlarmTextZh = "漏水", AlarmTextEn = "Leak",
    };

    public static async Task<CloudTimeline> StartAsync(StoreKind kind)
    {
        var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(new Box { Id = 1, SiteId = "hengtai", Node = "b" });
        await timeline.StoreAsync(Leak, Point("lift-1", "tower-a"), Point("lift-2", "tower-a"), Point("lift-3", "tower-b"));
        return timeline;
    }

    public static ReportEntry Report(string category = "elevator-stopped", string? area = "tower-a", string? asset = null) =>
        new() { Source = ReportSources.Hotline, Category = category, Site = "hengtai", Area = area, Asset = asset, Description = "door stays shut" };

    public static async Task<ReportOutcome.Recorded> RecordAsync(this CloudTimeline timeline, ReportEntry entry, Actor? by = null) =>
        Assert.IsType<ReportOutcome.Recorded>(await timeline.TryAsync(entry, by));

    public static async Task<ReportOutcome.Refused> RefusedAsync(this CloudTimeline timeline, ReportEntry entry, Actor? by = null) =>
        Assert.IsType<ReportOutcome.Refused>(await timeline.TryAsync(entry, by));

    private static Task<ReportOutcome> TryAsync(this CloudTimeline timeline, ReportEntry entry, Actor? by) =>
        timeline.Services.GetRequiredService<IntakeDesk>().RecordAsync(entry, by ?? Operator, default);

    private static Point Point(string asset, string area) => new() { BoxId = 1, Device = asset, Name = "state", DataType = "Boolean", Area = area, Asset = asset };
}
