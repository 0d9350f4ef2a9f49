using FacilityIoT.Cloud.Reports.Figures;
using FacilityIoT.Cloud.Reports.Repairs;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>What keys are called on paper.</summary>
public static class ReportWords
{
    private static readonly Dictionary<string, Words> Figures = new(StringComparer.Ordinal)
    {
        ["closedIn48Hours"] = new("48 小时内办结率", "Closed within 48 hours"),
        ["complexSolvedIn72Hours"] = new("复杂维修 72 小时内解决率", "Complex repairs solved within 72 hours"),
        ["level1ArrivedIn30Minutes"] = new("一级工单 30 分钟到场率", "Level 1: on site within 30 minutes"),
        ["onTime"] = new("按时率", "On time"),
        ["repeats"] = new("返修率", "Repeat repairs"),
        ["satisfaction"] = new("满意度", "Satisfaction"),
        ["dispatchAccuracy"] = new("派单准确率", "Dispatch accuracy"),
        ["falseAlarms"] = new("误报率", "False alarms"),
        ["open"] = new("未结工单", "Open"),
        ["alarmsPerHour"] = new("每小时报警数", "Alarms per hour"),
        ["alarmsPerTenMinutes"] = new("每 10 分钟报警数", "Alarms per 10 minutes"),
        ["windowsAboveTen"] = new("超过 10 条报警的 10 分钟时段占比", "10-minute windows above 10 alarms"),
        ["timeInFlood"] = new("报警泛滥时间占比", "Time in flood"),
        ["tenWorst"] = new("最频繁 10 个报警占比", "Share of the ten worst alarms"),
        ["chattering"] = new("抖动报警", "Chattering alarms"),
        ["standingOver24Hours"] = new("持续超过 24 小时的报警", "Standing longer than 24 hours"),
        ["lowPriority"] = new("低优先级占比（四、五级）", "Low priority (levels 4 and 5)"),
        ["mediumPriority"] = new("中优先级占比（三级）", "Medium priority (level 3)"),
        ["highPriority"] = new("高优先级占比（一、二级）", "High priority (levels 1 and 2)"),
        ["unauthorisedSuppression"] = new("未经授权的抑制", "Unauthorised suppression"),
    };

    private static readonly Dictionary<RepairStage, Words> Stages = new()
    {
        [RepairStage.Dispatch] = new("派单", "Dispatch"),
        [RepairStage.Accept] = new("接单", "Accept"),
        [RepairStage.Travel] = new("到场", "Travel"),
        [RepairStage.Work] = new("维修", "Work"),
        [RepairStage.Verify] = new("验收", "Verification"),
        [RepairStage.Close] = new("办结", "Close"),
        [RepairStage.Held] = new("挂起", "Held"),
        [RepairStage.Total] = new("全程", "In all"),
    };

    private static readonly Dictionary<TicketClockKind, Words> Clocks = new()
    {
        [TicketClockKind.Respond] = new("响应", "Respond"),
        [TicketClockKind.Accept] = new("接单", "Accept"),
        [TicketClockKind.Arrive] = new("到场", "Arrive"),
        [TicketClockKind.Handle] = new("处理", "Handle"),
        [TicketClockKind.Verify] = new("验收", "Verify"),
        [TicketClockKind.FollowUp] = new("回访", "Follow up"),
        [TicketClockKind.Solution] = new("解决方案", "Solution"),
        [TicketClockKind.Report] = new("书面报告", "Written report"),
    };

    private static readonly Dictionary<Verdict, Words> Verdicts = new()
    {
        [Verdict.None] = new("–", "–"),
        [Verdict.Good] = new("达标", "good"),
        [Verdict.Warning] = new("超目标", "beyond the target"),
        [Verdict.Bad] = new("不达标", "bad"),
    };

    /// <summary>The figure's name; its key when nobody has named it.</summary>
    public static Words Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Figures.GetValueOrDefault(figure.Name) ?? new Words(figure.Name, figure.Name);
    }

    public static Words Of(RepairStage stage) => Stages[stage];

    public static Words Of(TicketClockKind clock) => Clocks.GetValueOrDefault(clock) ?? new Words($"{clock}", $"{clock}");

    public static Words Of(Verdict verdict) => Verdicts[verdict];

    /// <summary><c>≤ 6 (12)</c>: target, and limit in brackets.</summary>
    public static string Goal(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Goal is not { } goal)
        {
            return "";
        }

        var sign = goal.Side switch { GoalSide.AtMost => "≤", GoalSide.Below => "<", GoalSide.AtLeast => "≥", _ => ">" };
        return $"{sign} {Number(goal.Target)}{(goal.Limit is { } limit ? $" ({Number(limit)})" : "")}";

        string Number(double value) => (figure.Unit == FigureUnit.Share ? value * 100 : value).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) + (figure.Unit == FigureUnit.Share ? " %" : "");
    }
}
