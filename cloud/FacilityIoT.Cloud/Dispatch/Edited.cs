namespace FacilityIoT.Cloud.Dispatch;

/// <summary>What became of a change to the dispatch's own data.</summary>
public abstract record Edited<T>
{
    /// <summary>It is as asked.</summary>
    public sealed record Done(T Value) : Edited<T>;

    /// <summary>There is no such thing to change.</summary>
    public sealed record Missing(string Sentence) : Edited<T>;

    /// <summary>The request cannot be: which field, and what is allowed.</summary>
    public sealed record Refused(string Field, string Sentence) : Edited<T>;

    /// <summary>The request is well formed but would do harm: a gap, a circle, somebody who cannot be reached.</summary>
    public sealed record Harmful(string Sentence, IReadOnlyList<string> Details) : Edited<T>;

    /// <summary>Somebody changed it since the asker saw it.</summary>
    public sealed record Changed(int Version) : Edited<T>;
}
