namespace FacilityIoT.Cloud.Intake;

/// <summary>Why a report has its level.</summary>
public enum GradeReason
{
    /// <summary>The demand matrix.</summary>
    Matrix,

    /// <summary>The category has a level of its own.</summary>
    Category,

    /// <summary>A person has set it, with a reason.</summary>
    Operator,
}

/// <summary>A report's level with its reason.</summary>
/// <param name="Level">1–5.</param>
/// <param name="Sentence">For the trail.</param>
public sealed record Grade(int Level, GradeReason Reason, Demand Demand, string Sentence);

/// <summary>
/// Grades a report: a pure function of the category, the demand and the matrix. The description is not asked: words like "danger" are used by the
/// calm and left out by the frightened. Who knows better sets the level by hand.
/// </summary>
public static class Grading
{
    /// <param name="chosen">The level that a person has set, with the reason; null when nobody has.</param>
    public static Grade Of(DemandCategory category, Demand demand, DemandMatrix matrix, (int Level, string Reason)? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(category);
        ArgumentNullException.ThrowIfNull(matrix);
        return (chosen, category.Level) switch
        {
            ({ } set, _) => new Grade(set.Level, GradeReason.Operator, demand, $"level {set.Level} set by hand: {set.Reason}"),
            (null, { } own) => new Grade(own, GradeReason.Category, demand, $"level {own}: always so for {category.Code}"),
            _ => new Grade(matrix[demand], GradeReason.Matrix, demand, $"level {matrix[demand]}: {category.Code} is {demand}"),
        };
    }
}
