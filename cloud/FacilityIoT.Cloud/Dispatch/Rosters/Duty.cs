namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>A person on duty for a stretch of time: a shift, or what an absence has left of it.</summary>
/// <param name="Date">The day on which the shift begins, in the site's zone.</param>
/// <param name="InsteadOf">The person whom a swap or an absence has replaced.</param>
public sealed record Duty(int PersonId, int RosterId, DateOnly Date, ShiftKind Shift, Interval Time, int? InsteadOf = null);
