namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Why somebody who is on the roster is not there.</summary>
public enum AbsenceKind
{
    /// <summary>Asked for beforehand: refused when it leaves a gap.</summary>
    Leave,

    /// <summary>Cannot be refused: the gap is answered, and somebody must fill it.</summary>
    Sick,
    Training,
}

/// <summary>An exception to the roster.</summary>
public sealed class Absence
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required AbsenceKind Kind { get; init; }

    /// <summary>Half open; a shift that it cuts is on duty for the rest.</summary>
    public required DateTimeOffset From { get; init; }

    /// <inheritdoc cref="From"/>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Who does these hours instead.</summary>
    public int? ReplacementId { get; init; }

    public Interval Interval => new(From, Until);
}
