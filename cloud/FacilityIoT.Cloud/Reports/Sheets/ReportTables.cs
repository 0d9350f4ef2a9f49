using FacilityIoT.Cloud.Reports.Figures;
using FacilityIoT.Cloud.Reports.Positions;
using FacilityIoT.Cloud.Reports.Repairs;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>Reports as tables. Pure; texts in one language.</summary>
public sealed class ReportTables(bool chinese)
{
    private static readonly ReportColumn Count = new("count", new("数量", "Count"), ColumnKind.Whole, 10);
    private static readonly ReportColumn Share = new("share", new("占比", "Share"), ColumnKind.Share, 10);
    private static readonly ReportColumn Site = new("site", new("项目", "Site"), ColumnKind.Text, 16);
    private static readonly ReportColumn Level = new("level", new("级别", "Level"), ColumnKind.Whole, 8);

    /// <summary>One line per figure; shares stand apart from numbers so that each column has one format.</summary>
    public ReportTable Figures(RepairReport report, IReadOnlyList<PositionReport> positions) => new(
        "figures",
        new("指标", "Figures"),
        [
            Site, new("figure", new("指标", "Figure"), ColumnKind.Text, 44), new("value", new("数值", "Value"), ColumnKind.Decimal, 12), Share,
            new("target", new("目标（限值）", "Target (limit)"), ColumnKind.Text, 18), new("verdict", new("结论", "Verdict"), ColumnKind.Text, 18), new("of", new("样本数", "Counted from"), ColumnKind.Whole, 14),
        ],
        report.Figures.Select(figure => Line(null, figure)).Concat(positions.SelectMany(position => position.Figures.Select(figure => Line(position.SiteId, figure)))));

    public static IEnumerable<ReportTable> Of(RepairReport report, bool chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        yield return new ReportTable(
            "series",
            new("趋势", "Series"),
            [
                new("from", new("起始日", "From"), ColumnKind.Day, 12), new("raised", new("工单数", "Tickets"), ColumnKind.Whole, 10),
                .. Enumerable.Range(1, 5).Select(level => new ReportColumn($"level{level}", new($"{level} 级", $"Level {level}"), ColumnKind.Whole, 9)),
                new("closed", new("已办结", "Closed"), ColumnKind.Whole, 10), new("closedIn48Hours", new("48 小时办结率", "Closed within 48 h"), ColumnKind.Share, 16),
                new("repeats", new("返修率", "Repeats"), ColumnKind.Share, 10),
            ],
            report.Series.Select(step => (IReadOnlyList<object?>)[step.From, step.Raised, .. step.ByLevel.Cast<object?>(), step.Closed, step.ClosedIn48Hours, step.Repeats]));
        yield return Volumes("levels", new("按级别", "By level"), new("级别", "Level"), report.ByLevel);
        yield return Volumes("sources", new("按来源", "By source"), new("来源", "Source"), report.BySource);
        yield return Volumes("trades", new("按工种", "By trade"), new("工种", "Trade"), report.ByTrade);
        yield return Volumes("faults", new("故障排行", "Fault ranking"), new("故障类别", "Fault class"), report.Faults);
        yield return new ReportTable(
            "areas",
            new("区域密度", "Density by area"),
            [Site, new("area", new("区域", "Area"), ColumnKind.Text, 24), Count, Share, new("assets", new("涉及设备数", "Assets"), ColumnKind.Whole, 12)],
            report.Areas.Select(area => (IReadOnlyList<object?>)[area.SiteId, area.Area, area.Count, area.Share, area.Assets]));
        yield return new ReportTable(
            "stages",
            new("各阶段用时", "Time per stage"),
            [
                new("stage", new("阶段", "Stage"), ColumnKind.Text, 16), Level, Count, new("mean", new("平均", "Mean"), ColumnKind.Duration, 12),
                new("median", new("中位数", "Median"), ColumnKind.Duration, 12), new("p90", new("90 分位", "90th percentile"), ColumnKind.Duration, 14),
            ],
            report.Stages.Select(stage => (IReadOnlyList<object?>)[ReportWords.Of(stage.Stage).In(chinese), stage.Level, stage.Spread.Count, stage.Spread.Mean, stage.Spread.Median, stage.Spread.P90]));
        yield return new ReportTable(
            "onTime",
            new("按时率", "On time"),
            [new("clock", new("时限", "Clock"), ColumnKind.Text, 16), Level, new("of", new("样本数", "Counted from"), ColumnKind.Whole, 14), Share],
            report.OnTime.Select(clock => (IReadOnlyList<object?>)[ReportWords.Of(clock.Clock).In(chinese), clock.Level, clock.Figure.Of, clock.Figure.Value]));
        yield return new ReportTable(
            "parts",
            new("配件用量", "Parts"),
            [
                new("model", new("型号", "Model"), ColumnKind.Text, 28), new("quantity", new("数量", "Quantity"), ColumnKind.Decimal, 12), new("unit", new("单位", "Unit"), ColumnKind.Text, 10),
                new("repairs", new("工单数", "Repairs"), ColumnKind.Whole, 10),
            ],
            report.Parts.Select(part => (IReadOnlyList<object?>)[part.Model, part.Quantity, part.Unit, part.Repairs]));
    }

    public static ReportTable Alarms(IReadOnlyList<PositionReport> positions) => new(
        "alarms",
        new("最频繁报警", "Worst alarms"),
        [Site, new("alarm", new("报警", "Alarm"), ColumnKind.Text, 48), Count, Share],
        positions.SelectMany(position => position.Worst.Select(alarm => (IReadOnlyList<object?>)[position.SiteId, alarm.Key, alarm.Count, alarm.Share])));

    /// <param name="names">By person; a number without a name is shown as such.</param>
    public static ReportTable People(IReadOnlyList<PersonLoad> people, IReadOnlyDictionary<int, string> names) => new(
        "people",
        new("人员负荷", "Load per person"),
        [
            new("person", new("人员", "Person"), ColumnKind.Text, 20), new("repairs", new("工单数", "Repairs"), ColumnKind.Whole, 10), new("open", new("未结", "Open"), ColumnKind.Whole, 8),
            new("worked", new("工时", "Worked"), ColumnKind.Duration, 12), new("median", new("单次中位数", "Median repair"), ColumnKind.Duration, 14),
            new("onTime", new("按时率", "On time"), ColumnKind.Share, 10), new("repeats", new("返修率", "Repeats"), ColumnKind.Share, 10),
            new("satisfaction", new("满意度", "Satisfaction"), ColumnKind.Decimal, 12),
        ],
        people.Select(load => (IReadOnlyList<object?>)
        [
            names.GetValueOrDefault(load.PersonId) ?? $"#{load.PersonId}", load.Repairs, load.Open, load.Worked, load.Work?.Median, load.OnTime.Value, load.Repeats.Value, load.Satisfaction.Value,
        ]));

    /// <summary>Every ticket, with times by its site's wall clock.</summary>
    public static ReportTable Tickets(RepairRows rows, IReadOnlyDictionary<string, TimeZoneInfo> zones)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new ReportTable(
            "tickets",
            new("工单", "Tickets"),
            [
                new("number", new("工单号", "Number"), ColumnKind.Text, 14), Level, new("state", new("状态", "State"), ColumnKind.Text, 12), Site,
                new("area", new("区域", "Area"), ColumnKind.Text, 18), new("asset", new("设备", "Asset"), ColumnKind.Text, 18), new("trade", new("工种", "Trade"), ColumnKind.Text, 12),
                new("fault", new("故障类别", "Fault class"), ColumnKind.Text, 24), new("source", new("来源", "Source"), ColumnKind.Text, 12),
                At("recorded", "登记", "Recorded"), At("dispatched", "派单", "Dispatched"), At("accepted", "接单", "Accepted"), At("arrived", "到场", "On site"),
                At("repaired", "修复", "Repaired"), At("verified", "验收", "Verified"), At("closed", "办结", "Closed"),
                new("held", new("挂起时长", "Held"), ColumnKind.Duration, 12), new("repeat", new("返修", "Repeat"), ColumnKind.Whole, 8),
            ],
            rows.Repairs.Select(row => Ticket(row, zones.GetValueOrDefault(row.SiteId) ?? TimeZoneInfo.Utc)));

        static ReportColumn At(string name, string zh, string en) => new(name, new(zh, en), ColumnKind.Instant, 20);
    }

    private static IReadOnlyList<object?> Ticket(RepairRow row, TimeZoneInfo zone)
    {
        var times = row.Times;
        return
        [
            row.Number, row.Level, row.State.ToString(), row.SiteId, row.Area, row.Asset, row.Trade, row.FaultClass, row.Source,
            Local(times.Recorded), Local(times.Dispatched), Local(times.Accepted), Local(times.Arrived), Local(times.Repaired), Local(times.Verified), Local(times.Closed),
            times.Held.TotalSeconds, row.Repeat ? 1 : 0,
        ];

        object? Local(DateTimeOffset? at) => at is { } instant ? TimeZoneInfo.ConvertTime(instant, zone).DateTime : null;
    }

    private static ReportTable Volumes(string name, Words title, Words key, IReadOnlyList<Volume> volumes) => new(
        name, title, [new("key", key, ColumnKind.Text, 30), Count, Share], volumes.Select(volume => (IReadOnlyList<object?>)[volume.Key, volume.Count, volume.Share]));

    private IReadOnlyList<object?> Line(string? site, Figure figure) =>
    [
        site, In(ReportWords.Of(figure)), figure.Unit == FigureUnit.Share ? null : figure.Value, figure.Unit == FigureUnit.Share ? figure.Value : null,
        ReportWords.Goal(figure), In(ReportWords.Of(figure.Verdict)), figure.Of,
    ];

    private string In(Words words) => words.In(chinese);
}
