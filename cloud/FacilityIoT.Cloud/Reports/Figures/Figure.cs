namespace FacilityIoT.Cloud.Reports.Figures;

/// <summary>What a figure counts in.</summary>
public enum FigureUnit
{
    Count,

    /// <summary>0–1.</summary>
    Share,
    Seconds,

    /// <summary>0–100.</summary>
    Points,
}

/// <summary>One figure with what it should be.</summary>
/// <param name="Name">Its key: <c>closedIn48Hours</c>.</param>
/// <param name="Value">Null when there was nothing to count.</param>
/// <param name="Of">How many things it was counted from.</param>
public sealed record Figure(string Name, double? Value, FigureUnit Unit, int Of, FigureGoal? Goal)
{
    public Verdict Verdict => Goal?.Judge(Value) ?? Verdict.None;

    /// <summary>The share of those that meet a condition; null of none.</summary>
    public static Figure Share(string name, int part, int of, FigureGoal? goal) => new(name, of == 0 ? null : (double)part / of, FigureUnit.Share, of, goal);
}
