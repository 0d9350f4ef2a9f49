namespace FacilityIoT.Cloud.Alarms;

/// <summary>What is demanded of one alarm: what its birth says, and what its level asks for. Zero and null leave a demand out.</summary>
/// <remarks>On-delay, off-delay and deadband are the box's: what it reports is already delayed, and no cloud needs to be asked for it.</remarks>
/// <param name="Latch">Returning to normal does not end it; a person resets it.</param>
public readonly record struct AlarmRule(bool Latch)
{
    /// <summary>The box holds the latch and must be asked to reset it.</summary>
    public bool LatchedOnBox { get; init; }

    /// <summary>An entrapment: shelved by two people only, reset only when a named person on site has confirmed that nobody is trapped.</summary>
    public bool Entrapment { get; init; }

    /// <summary>How long an acknowledgement counts while the condition stays active.</summary>
    public TimeSpan? AcknowledgementLasts { get; init; }

    /// <summary>How long after the last annunciation or acknowledgement an active alarm is annunciated again.</summary>
    public TimeSpan? RealarmAfter { get; init; }

    public TimeSpan LongestShelving { get; init; }

    /// <summary>How long a second person may take to agree.</summary>
    public TimeSpan SecondPersonWithin { get; init; }

    /// <summary>So many activations within <see cref="ChatterWindow"/> are chatter.</summary>
    public int ChatterActivations { get; init; }

    public TimeSpan ChatterWindow { get; init; }

    /// <summary>Chatter ends after so long without an activation.</summary>
    public TimeSpan ChatterQuiet { get; init; }

    /// <summary>How long a box may take to reset a latch.</summary>
    public TimeSpan ResetAnswer { get; init; }
}
