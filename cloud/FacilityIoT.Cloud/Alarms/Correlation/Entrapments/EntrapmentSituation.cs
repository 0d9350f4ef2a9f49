using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>What an elevator tells that matters here.</summary>
public enum EntrapmentInput
{
    Button,
    OutsideZone,
    Occupied,
    DoorsOpen,
    Moving,
    Level,
}

/// <summary>One input as far as it is known.</summary>
/// <param name="Value">Null while it is not known. Contacts are 0 or 1, a level is its number.</param>
/// <param name="Last">The last that was known.</param>
/// <param name="Since">Our time from which on it was <paramref name="Last"/>.</param>
/// <param name="AsOf">The box's time for which it was last told.</param>
/// <param name="Epoch">With <paramref name="Position"/>: the <see cref="EventOrder"/> of the last report.</param>
public sealed record EntrapmentFact(long? Value, long? Last, DateTimeOffset Since, DateTimeOffset AsOf, int Epoch, long Position)
{
    public EventOrder Order => new(Epoch, Position);
}

/// <summary>Everything the rule knows of one elevator.</summary>
/// <param name="Facts">By input; an input that was never told is missing.</param>
/// <param name="Trapped">Whether the rule has said so, until it knows better.</param>
public sealed record EntrapmentSituation(IReadOnlyDictionary<EntrapmentInput, EntrapmentFact> Facts, bool Trapped)
{
    public static EntrapmentSituation Unknown { get; } = new(new Dictionary<EntrapmentInput, EntrapmentFact>(), false);

    internal EntrapmentFact? this[EntrapmentInput input] => Facts.GetValueOrDefault(input);
}

/// <summary>What is observed of an elevator.</summary>
public abstract record EntrapmentObservation
{
    /// <param name="Value">Null when the quality is not good.</param>
    /// <param name="At">When it took the value, by our clock: T must not depend on how the box's clock is set.</param>
    /// <param name="AsOf">The box's time for which this speaks.</param>
    /// <param name="Order">Null for a value in a birth, which is current whatever was numbered before.</param>
    /// <param name="Historical">From a backlog: true for its time, not for now.</param>
    public sealed record Told(EntrapmentInput Input, long? Value, DateTimeOffset At, DateTimeOffset AsOf, EventOrder? Order, bool Historical) : EntrapmentObservation;

    /// <summary>Its box is silent: nothing is known any more.</summary>
    public sealed record Silent : EntrapmentObservation;

    /// <summary>The clock has reached the instant the rule asked for.</summary>
    public sealed record TimePassed : EntrapmentObservation;
}

/// <summary>Why.</summary>
public enum EntrapmentReason
{
    /// <summary>What is known shows that nobody is trapped.</summary>
    Clear,

    /// <summary>Something that would have to be known is not: neither raised nor cleared.</summary>
    NotKnown,

    /// <summary>It looks so; the time is running.</summary>
    Watching,
    ButtonPressed,
    StoppedOutsideZone,
    StoppedWithDoorsClosed,
}

/// <summary>The rule's answer.</summary>
/// <param name="LookAt">When to look again, if nothing is told until then.</param>
public sealed record EntrapmentStep(EntrapmentSituation Next, EntrapmentReason Reason, DateTimeOffset? LookAt);
