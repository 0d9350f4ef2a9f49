using FacilityIoT.Cloud.Reports.Figures;

namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>What the requirement asks of repairs (domain, section 1).</summary>
public static class RepairGoals
{
    public static readonly TimeSpan ClosedWithin = TimeSpan.FromHours(48);
    public static readonly TimeSpan SolvedWithin = TimeSpan.FromHours(72);
    public static readonly TimeSpan ArrivedWithin = TimeSpan.FromMinutes(30);

    /// <summary>At least 90 % are closed within 48 hours.</summary>
    public static FigureGoal Closed { get; } = new(GoalSide.AtLeast, 0.9);

    /// <summary>Complex ones have a clear solution within 72 hours: each.</summary>
    public static FigureGoal Solved { get; } = new(GoalSide.AtLeast, 1);

    /// <summary>Repeat repairs below 5 %.</summary>
    public static FigureGoal Repeats { get; } = new(GoalSide.Below, 0.05);

    /// <summary>At danger to people somebody is there within 30 minutes: each time.</summary>
    public static FigureGoal Arrived { get; } = new(GoalSide.AtLeast, 1);

    /// <summary>Below 80 a follow-up demands rectification.</summary>
    public static FigureGoal Satisfaction { get; } = new(GoalSide.AtLeast, 80);

    /// <summary>Above 92 % of the dispatch's proposals are kept.</summary>
    public static FigureGoal Dispatch { get; } = new(GoalSide.Above, 0.92);

    /// <summary>Every clock is a promise.</summary>
    public static FigureGoal OnTime { get; } = new(GoalSide.AtLeast, 1, 0.9);
}
