using FacilityIoT.Cloud.Reports.Figures;

namespace FacilityIoT.Cloud.Reports.Positions;

/// <summary>What an operator position can bear (ISA-18.2-2016 clause 16, EEMUA 191; domain, section 2).</summary>
public static class PositionGoals
{
    public static FigureGoal PerHour { get; } = new(GoalSide.AtMost, 6, 12);
    public static FigureGoal PerTenMinutes { get; } = new(GoalSide.AtMost, 1, 2);

    /// <summary>Of windows above <see cref="MostInWindow"/>, and of time in flood.</summary>
    public static FigureGoal Flood { get; } = new(GoalSide.Below, 0.01);

    /// <summary>1 % is the aim, 5 % the limit.</summary>
    public static FigureGoal TenWorst { get; } = new(GoalSide.AtMost, 0.01, 0.05);
    public static FigureGoal Chattering { get; } = new(GoalSide.AtMost, 0);
    public static FigureGoal Standing { get; } = new(GoalSide.Below, 5);
    public static FigureGoal UnauthorisedSuppression { get; } = new(GoalSide.AtMost, 0);
    public static FigureGoal LowPriority { get; } = new(GoalSide.AtLeast, 0.8);
    public static FigureGoal MediumPriority { get; } = new(GoalSide.AtMost, 0.15);
    public static FigureGoal HighPriority { get; } = new(GoalSide.AtMost, 0.05);

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>More in a window are too many; more begin a flood.</summary>
    public const int MostInWindow = 10;

    /// <summary>A flood ends when fewer are in the last window.</summary>
    public const int FloodEndsBelow = 5;
    public const int ChatterActivations = 3;
    public static readonly TimeSpan ChatterWindow = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan StandingLimit = TimeSpan.FromHours(24);
}
