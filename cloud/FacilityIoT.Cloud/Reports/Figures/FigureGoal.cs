namespace FacilityIoT.Cloud.Reports.Figures;

/// <summary>Which side of the target is good.</summary>
public enum GoalSide
{
    AtMost,

    /// <summary>The target itself is too much.</summary>
    Below,
    AtLeast,

    /// <summary>The target itself is too little.</summary>
    Above,
}

/// <summary>How a figure stands.</summary>
public enum Verdict
{
    /// <summary>There was nothing to count, or nothing was asked.</summary>
    None,
    Good,

    /// <summary>Beyond the target and within the limit.</summary>
    Warning,
    Bad,
}

/// <summary>What a figure should be.</summary>
/// <param name="Limit">Beyond it is bad; without one, beyond the target is bad.</param>
public sealed record FigureGoal(GoalSide Side, double Target, double? Limit = null)
{
    /// <param name="value">Null when there was nothing to count.</param>
    public Verdict Judge(double? value) => value switch
    {
        null => Verdict.None,
        { } reached when Meets(reached, Target) => Verdict.Good,
        { } reached when Limit is { } limit && Within(reached, limit) => Verdict.Warning,
        _ => Verdict.Bad,
    };

    private bool Meets(double value, double bound) => Side switch
    {
        GoalSide.AtMost => value <= bound,
        GoalSide.Below => value < bound,
        GoalSide.AtLeast => value >= bound,
        _ => value > bound,
    };

    private bool Within(double value, double limit) => Side is GoalSide.AtMost or GoalSide.Below ? value <= limit : value >= limit;
}
