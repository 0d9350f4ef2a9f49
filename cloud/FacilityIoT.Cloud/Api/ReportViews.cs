using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Figures;
using FacilityIoT.Cloud.Reports.Positions;
using FacilityIoT.Cloud.Reports.Repairs;
using FacilityIoT.Cloud.Reports.Sheets;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>What a report was made of.</summary>
/// <param name="Until">The first day that is no longer part of it.</param>
public sealed record ReportScope(DateOnly From, DateOnly Until, ReportPeriod Period, string? Site, string? Area, string? Trade, int? Person, DateTimeOffset MadeAt)
{
    internal static ReportScope Of(ReportFilter filter, DateTimeOffset now) =>
        new(filter.Range.From, filter.Range.Until, filter.Period, filter.Site, filter.Area, filter.Trade, filter.PersonId, now);
}

/// <summary>A figure with what it should be.</summary>
/// <param name="Value">A share is 0–1; null when there was nothing to count.</param>
/// <param name="Of">How many things it was counted from.</param>
/// <param name="Side">Which side of the target is good.</param>
/// <param name="Limit">Beyond the target and within the limit is a warning.</param>
public sealed record FigureView(string Name, LocalText Label, double? Value, FigureUnit Unit, int Of, GoalSide? Side, double? Target, double? Limit, Verdict Verdict)
{
    internal static FigureView From(Figure figure)
    {
        var words = ReportWords.Of(figure);
        return new(figure.Name, new LocalText(words.Zh, words.En), figure.Value, figure.Unit, figure.Of, figure.Goal?.Side, figure.Goal?.Target, figure.Goal?.Limit, figure.Verdict);
    }
}

/// <summary>How many clocks of a kind and level were met.</summary>
/// <param name="Level">Null for all levels together.</param>
public sealed record OnTimeView(TicketClockKind Clock, int? Level, FigureView Figure);

/// <summary>Repairs of a period. Durations are in seconds.</summary>
public sealed record RepairReportView(
    ReportScope Scope, int Raised, IReadOnlyList<FigureView> Figures, IReadOnlyList<Volume> ByLevel, IReadOnlyList<Volume> BySource, IReadOnlyList<Volume> ByTrade, IReadOnlyList<StageTime> Stages,
    IReadOnlyList<OnTimeView> OnTime, IReadOnlyList<Volume> Faults, IReadOnlyList<AreaDensity> Areas, IReadOnlyList<PartUsage> Parts, IReadOnlyList<RepairStep> Series)
{
    internal static RepairReportView Of(ReportScope scope, RepairReport report) => new(
        scope, report.Raised, [.. report.Figures.Select(FigureView.From)], report.ByLevel, report.BySource, report.ByTrade, report.Stages,
        [.. report.OnTime.Select(clock => new OnTimeView(clock.Clock, clock.Level, FigureView.From(clock.Figure)))], report.Faults, report.Areas, report.Parts, report.Series);
}

/// <summary>Alarms at one operator position.</summary>
/// <param name="Position">The site that it looks after.</param>
public sealed record PositionReportView(string Position, int Annunciations, IReadOnlyList<FigureView> Figures, IReadOnlyList<FrequentAlarm> Worst, IReadOnlyList<PositionStep> Series);

/// <summary>Alarms of a period, by operator position.</summary>
public sealed record AlarmReportView(ReportScope Scope, IReadOnlyList<PositionReportView> Positions)
{
    internal static AlarmReportView Of(ReportScope scope, IReadOnlyList<PositionReport> reports) => new(
        scope, [.. reports.Select(report => new PositionReportView(report.SiteId, report.Annunciations, [.. report.Figures.Select(FigureView.From)], report.Worst, report.Series))]);
}

/// <summary>What one person had to do.</summary>
/// <param name="Worked">Without holds, in seconds.</param>
public sealed record PersonLoadView(int Person, string? Name, int Repairs, int Open, double Worked, Spread? Work, FigureView OnTime, FigureView Repeats, FigureView Satisfaction)
{
    internal static PersonLoadView Of(PersonLoad load, string? name) => new(
        load.PersonId, name, load.Repairs, load.Open, load.Worked, load.Work, FigureView.From(load.OnTime), FigureView.From(load.Repeats), FigureView.From(load.Satisfaction));
}

/// <summary>Load per person of a period, the busiest first.</summary>
public sealed record PeopleReportView(ReportScope Scope, IReadOnlyList<PersonLoadView> People);
