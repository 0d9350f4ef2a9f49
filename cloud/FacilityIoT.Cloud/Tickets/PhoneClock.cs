namespace FacilityIoT.Cloud.Tickets;

/// <summary>Whether the time that a phone says can be true: a pure function.</summary>
public static class PhoneClock
{
    /// <summary>How far a phone's clock may be off.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    /// <returns>A sentence when the phone's clock stands before its ticket or in the future; null when it can be true.</returns>
    public static string? Refusal(DateTimeOffset saidAt, DateTimeOffset recordedAt, DateTimeOffset now) =>
        saidAt < recordedAt - Tolerance
            ? $"The phone says {saidAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}, which is before the ticket was raised ({recordedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}). Set its clock, or send the command without 'at'."
            : saidAt > now + Tolerance
                ? $"The phone says {saidAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}, which is in the future (now {now.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}). Set its clock, or send the command without 'at'."
                : null;
}
