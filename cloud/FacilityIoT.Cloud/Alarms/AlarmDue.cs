namespace FacilityIoT.Cloud.Alarms;

/// <summary>What of an alarm becomes due with time alone, and when: pure.</summary>
public static class AlarmDue
{
    /// <summary>The earliest instant at which the engine must be asked; null when nothing waits.</summary>
    public static DateTimeOffset? Next(AlarmSituation state, AlarmRule rule)
    {
        ArgumentNullException.ThrowIfNull(state);
        DateTimeOffset?[] all = [ShelvingEnds(state), AcknowledgementEnds(state), ChatterEnds(state), ResetFails(state, rule), Realarm(state, rule)];
        return all.Min();
    }

    internal static DateTimeOffset? ShelvingEnds(AlarmSituation state) => state.Shelf?.PendingUntil ?? state.Shelf?.Until;

    internal static DateTimeOffset? AcknowledgementEnds(AlarmSituation state) => state is { State: AlarmState.Acknowledged, Active: true } ? state.Acknowledged?.Until : null;

    internal static DateTimeOffset? ChatterEnds(AlarmSituation state) => state.Chatter.EndsAt;

    internal static DateTimeOffset? ResetFails(AlarmSituation state, AlarmRule rule) => state.ResetRequest is { } asked ? asked.At + rule.ResetAnswer : null;

    /// <summary>While it is held or chatters it is silent; it is annunciated when that ends, and the time runs from there.</summary>
    internal static DateTimeOffset? Realarm(AlarmSituation state, AlarmRule rule)
    {
        if (!state.IsOpen || !state.Active || state.IsHeld || state.Chatter.IsOn || rule.RealarmAfter is not { } after || state.AnnunciatedAt is not { } last)
        {
            return null;
        }

        return (state.Acknowledged is { } seen && seen.At > last ? seen.At : last) + after;
    }
}
