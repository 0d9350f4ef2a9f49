using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Figures;
using FacilityIoT.Cloud.Reports.Positions;
using FacilityIoT.Cloud.Reports.Repairs;

namespace FacilityIoT.Cloud.Api;

/// <summary>The reports' answers for the OpenAPI document.</summary>
internal static class ReportExamples
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly ReportScope Scope = new(Monday, Monday.AddDays(7), ReportPeriod.Day, "hengtai", null, null, null, new DateTimeOffset(2026, 3, 9, 0, 5, 0, TimeSpan.Zero));
    private static readonly Spread Spread = new(12, 5400, 4800, 9000);
    private static readonly Figure Closed = Figure.Share("closedIn48Hours", 46, 50, RepairGoals.Closed);
    private static readonly Volume Elevator = new("elevator", 12, 0.24);

    public static RepairReportView Repairs { get; } = RepairReportView.Of(Scope, new RepairReport(
        50, [Closed], [new Volume("1", 2, 0.04)], [new Volume("sensor", 30, 0.6)], [Elevator], [new StageTime(RepairStage.Work, null, Spread)],
        [new OnTime(Tickets.TicketClockKind.Arrive, 1, Figure.Share("onTime", 2, 2, RepairGoals.OnTime))], [new Volume("Leak_Alarm", 9, 0.18)],
        [new AreaDensity("hengtai", "tower-a", 20, 0.4, 7)], [new PartUsage("door contact", "piece", 3, 2)], [new RepairStep(Monday, 8, [1, 1, 2, 3, 1], 7, 0.9, 0)]));

    public static AlarmReportView Alarms { get; } = AlarmReportView.Of(Scope, [new PositionReport(
        "hengtai", 900, [new Figure("alarmsPerHour", 5.4, FigureUnit.Count, 900, PositionGoals.PerHour)], [new FrequentAlarm("hengtai/box-1/pump-1/level high", 20, 0.022)], [new PositionStep(Monday, 130, 9)])]);

    public static PeopleReportView People { get; } = new(Scope, [PersonLoadView.Of(
        new PersonLoad(3, 12, 1, 64800, Spread, Closed with { Name = "onTime" }, Closed with { Name = "repeats" }, new Figure("satisfaction", 92, FigureUnit.Points, 5, RepairGoals.Satisfaction)), "engineer-1")]);
}
