namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Who is on duty at an instant. Pure.</summary>
public static class OnDuty
{
    /// <summary>The duties that hold the instant: a shift's end belongs to the next one.</summary>
    public static IReadOnlyList<Duty> At(IEnumerable<Duty> duties, DateTimeOffset at) => [.. duties.Where(duty => duty.Time.Holds(at))];

    /// <summary>When the person is next on duty after this instant; null when these duties do not say.</summary>
    public static DateTimeOffset? NextAfter(IEnumerable<Duty> duties, int personId, DateTimeOffset at) =>
        duties.Where(duty => duty.PersonId == personId && duty.Time.Start > at).Min(duty => (DateTimeOffset?)duty.Time.Start);
}
