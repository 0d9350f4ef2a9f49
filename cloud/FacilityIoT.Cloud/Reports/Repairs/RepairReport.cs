using FacilityIoT.Cloud.Reports.Figures;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>How many there are of one kind.</summary>
/// <param name="Key">A level, a source, a trade, a fault class, a site and area.</param>
/// <param name="Share">Of all, 0–1.</param>
public sealed record Volume(string Key, int Count, double Share);

/// <summary>How long one stage took at one level.</summary>
/// <param name="Level">1–5; null for all together.</param>
public sealed record StageTime(RepairStage Stage, int? Level, Spread Spread);

/// <summary>How many clocks of a kind and level were met.</summary>
/// <param name="Level">1–5; null for all together.</param>
public sealed record OnTime(TicketClockKind Clock, int? Level, Figure Figure);

/// <summary>One step of a report's series.</summary>
/// <param name="From">The first day of the step.</param>
/// <param name="Raised">Tickets recorded in it.</param>
/// <param name="ByLevel">Of those, at levels 1 to 5.</param>
/// <param name="Closed">Of those, how many are closed by now.</param>
/// <param name="ClosedIn48Hours">0–1; null when there is nothing to judge yet.</param>
/// <param name="Repeats">0–1; null of none.</param>
public sealed record RepairStep(DateOnly From, int Raised, IReadOnlyList<int> ByLevel, int Closed, double? ClosedIn48Hours, double? Repeats);

/// <summary>Faults of an area.</summary>
/// <param name="Assets">How many different assets had them.</param>
public sealed record AreaDensity(string SiteId, string? Area, int Count, double Share, int Assets);

/// <summary>Parts of one model that were used.</summary>
public sealed record PartUsage(string Model, string Unit, decimal Quantity, int Repairs);

/// <summary>Repairs of a period.</summary>
public sealed record RepairReport(
    int Raised,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Volume> ByLevel,
    IReadOnlyList<Volume> BySource,
    IReadOnlyList<Volume> ByTrade,
    IReadOnlyList<StageTime> Stages,
    IReadOnlyList<OnTime> OnTime,
    IReadOnlyList<Volume> Faults,
    IReadOnlyList<AreaDensity> Areas,
    IReadOnlyList<PartUsage> Parts,
    IReadOnlyList<RepairStep> Series);
