namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>A stretch of time, half open: it holds its start and not its end, so two that touch share no instant.</summary>
public readonly record struct Interval(DateTimeOffset Start, DateTimeOffset End)
{
    public TimeSpan Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Holds(DateTimeOffset at) => Start <= at && at < End;

    public bool Overlaps(Interval other) => Start < other.End && other.Start < End && !IsEmpty && !other.IsEmpty;

    /// <summary>What both have; empty when nothing.</summary>
    public Interval And(Interval other) => new(Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);

    /// <summary>What is left of this without the other: none, one or two pieces, in order.</summary>
    public IEnumerable<Interval> Without(Interval other)
    {
        if (!Overlaps(other))
        {
            return IsEmpty ? [] : [this];
        }

        Interval[] pieces = [new(Start, other.Start), new(other.End, End)];
        return pieces.Where(piece => !piece.IsEmpty);
    }
}
