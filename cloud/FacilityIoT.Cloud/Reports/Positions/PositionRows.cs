namespace FacilityIoT.Cloud.Reports.Positions;

/// <summary>People were called to an alarm.</summary>
/// <param name="At">When, by the service's clock: that is when the operator has to look.</param>
/// <param name="Key">Which alarm: point and condition.</param>
/// <param name="Level">1–5.</param>
public readonly record struct Annunciation(DateTimeOffset At, string Key, int Level);

/// <summary>How long a condition stood.</summary>
/// <param name="Until">When it returned to normal; null while it stands.</param>
public readonly record struct Standing(DateTimeOffset From, DateTimeOffset? Until);

/// <summary>Everything of a period at one operator position.</summary>
/// <param name="Annunciations">In order of time.</param>
/// <param name="ChatterBegan">Alarms that the engine found to chatter.</param>
/// <param name="UnauthorisedSuppressions">Shelved or taken out of service without a person who answers for it.</param>
public sealed record PositionRows(
    IReadOnlyList<Annunciation> Annunciations, IReadOnlyList<Standing> Standing, IReadOnlyCollection<string> ChatterBegan, int UnauthorisedSuppressions);
