namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>
/// Entrapment is derived: the alarm button, or stopped outside the unlocking zone (or stopped with doors not open) with a passenger in the car and
/// no level reached within T (domain.md section 2). A pure function; inputs are three-valued, and what is not known neither raises nor clears.
/// </summary>
public static class EntrapmentRule
{
    /// <param name="after">T.</param>
    public static EntrapmentStep Step(EntrapmentSituation situation, EntrapmentObservation observation, TimeSpan after, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var next = observation switch
        {
            EntrapmentObservation.Told told => Tell(situation, told),
            EntrapmentObservation.Silent => situation with { Facts = situation.Facts.ToDictionary(pair => pair.Key, pair => pair.Value with { Value = null }) },
            _ => situation,
        };
        var (reason, lookAt) = Judge(next, after, now);
        return new EntrapmentStep(next with { Trapped = TrappedAfter(next.Trapped, reason) }, reason, lookAt);
    }

    private static bool TrappedAfter(bool before, EntrapmentReason reason) => reason switch
    {
        EntrapmentReason.Clear => false,
        EntrapmentReason.NotKnown or EntrapmentReason.Watching => before,
        _ => true,
    };

    private static EntrapmentSituation Tell(EntrapmentSituation situation, EntrapmentObservation.Told told)
    {
        var before = situation[told.Input];
        if (before is not null && IsOld(told, before))
        {
            return situation;
        }

        var same = before is not null && (told.Value is null || told.Value == before.Last);
        var order = told.Order ?? before?.Order ?? default;
        var fact = new EntrapmentFact(
            told.Value, told.Value ?? before?.Last, same ? before!.Since : told.At, before is null || told.AsOf > before.AsOf ? told.AsOf : before.AsOf, order.Epoch, order.Position);
        return situation with { Facts = new Dictionary<EntrapmentInput, EntrapmentFact>(situation.Facts) { [told.Input] = fact } };
    }

    /// <summary>Numbered before what is known, or from a backlog and for a time before it. A birth is always news.</summary>
    private static bool IsOld(EntrapmentObservation.Told told, EntrapmentFact before) =>
        told.Order is { } order && (order <= before.Order || (told.Historical && told.AsOf <= before.AsOf));

    private static (EntrapmentReason Reason, DateTimeOffset? LookAt) Judge(EntrapmentSituation situation, TimeSpan after, DateTimeOffset now)
    {
        var button = IsTrue(situation, EntrapmentInput.Button);
        if (button == true)
        {
            return (EntrapmentReason.ButtonPressed, null);
        }

        var outside = IsTrue(situation, EntrapmentInput.OutsideZone);
        var standing = And(Not(IsTrue(situation, EntrapmentInput.Moving)), Not(IsTrue(situation, EntrapmentInput.DoorsOpen)));
        var stuck = And(IsTrue(situation, EntrapmentInput.Occupied), Or(outside, standing));
        if (stuck is null || (stuck == false && button is null && situation.Facts.ContainsKey(EntrapmentInput.Button)))
        {
            return (EntrapmentReason.NotKnown, null);
        }

        if (stuck == false)
        {
            return (EntrapmentReason.Clear, null);
        }

        var due = StuckSince(situation, outside == true) + after;
        return due > now ? (EntrapmentReason.Watching, due)
            : outside == true ? (EntrapmentReason.StoppedOutsideZone, null)
            : (EntrapmentReason.StoppedWithDoorsClosed, null);
    }

    /// <summary>The last change of what makes it so, and of the level: a level reached starts the time again.</summary>
    private static DateTimeOffset StuckSince(EntrapmentSituation situation, bool outside)
    {
        EntrapmentInput[] made = outside
            ? [EntrapmentInput.Occupied, EntrapmentInput.OutsideZone, EntrapmentInput.Level]
            : [EntrapmentInput.Occupied, EntrapmentInput.Moving, EntrapmentInput.DoorsOpen, EntrapmentInput.Level];
        return made.Select(input => situation[input]?.Since ?? DateTimeOffset.MinValue).Max();
    }

    private static bool? IsTrue(EntrapmentSituation situation, EntrapmentInput input) => situation[input]?.Value is { } value ? value != 0 : null;

    private static bool? Not(bool? value) => value is { } known ? !known : null;

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    private static bool? Or(bool? one, bool? other) => Not(And(Not(one), Not(other)));
}
