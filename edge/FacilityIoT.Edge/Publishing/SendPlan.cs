namespace FacilityIoT.Edge.Publishing;

/// <summary>Which frame goes next. Pure.</summary>
internal static class SendPlan
{
    /// <summary>Older than this, a value is not current.</summary>
    public static readonly TimeSpan LiveAge = TimeSpan.FromSeconds(10);

    /// <summary>New alarms, then other alarms, then live, then backlog; each within what its window leaves.</summary>
    /// <param name="now">Monotonic.</param>
    public static SendChoice Next(SendState state, TimeSpan now)
    {
        var waiting = false;
        if (state.LowestNewAlarm is { } news)
        {
            // Not held by a limit that the silence about others has lowered.
            if (state.AlarmsInFlight < state.AlarmWindow.Ceiling)
            {
                return new SendChoice(SendReason.Alarm, news, !state.IsFresh(news, now));
            }

            waiting = true;
        }

        if (state.LowestAlarm is { } alarm)
        {
            if (state.AlarmsInFlight < MostAlarmsAgain(state.AlarmWindow))
            {
                return new SendChoice(SendReason.Alarm, alarm, !state.IsFresh(alarm, now));
            }

            waiting = true;
        }

        var window = state.TelemetryWindow.Limit;
        if (state.OldestLive(now) is { } live)
        {
            if (state.TelemetryInFlight < window)
            {
                return new SendChoice(SendReason.Live, live);
            }

            waiting = true;
        }

        if (state.LowestBacklog(now) is { } old)
        {
            if (state.TelemetryInFlight < window - ReservedForLive(window))
            {
                return new SendChoice(SendReason.Backlog, old, Historical: true);
            }

            waiting = true;
        }

        return new SendChoice(waiting ? SendReason.WindowFull : SendReason.Nothing);
    }

    /// <summary>Alarm frames that were sent before leave a quarter of the window to new ones.</summary>
    public static int MostAlarmsAgain(DeliveryWindow window) => Math.Min(window.Limit, window.Ceiling - ReservedForLive(window.Ceiling));

    /// <summary>A quarter, rounded up; nothing of a window of 1, or the backlog would never move.</summary>
    public static int ReservedForLive(int window) => window <= 1 ? 0 : (window + 3) / 4;
}
