namespace FacilityIoT.Cloud.Alarms;

/// <summary>When people are called to an alarm: the one place that decides it. Pure.</summary>
internal static class AlarmAnnunciation
{
    public static AlarmStep Judge(AlarmSituation before, AlarmStep step, DateTimeOffset now) =>
        step is { Effect: AlarmEffect.Open or AlarmEffect.Change, Next: { IsOpen: true, IsHeld: false } } && Calls(before, step)
            ? step with { Annunciate = true, Next = step.Next with { AnnunciatedAt = now } }
            : step;

    private static bool Calls(AlarmSituation before, AlarmStep step) => step.Reason switch
    {
        AlarmReason.Raised or AlarmReason.RaisedAgain or AlarmReason.FoundActive => true,
        AlarmReason.AcknowledgementExpired or AlarmReason.Realarmed => true,

        // It is over, and only a latch keeps it open: then somebody has to look.
        AlarmReason.RaisedLate => step.Next.State == AlarmState.Unacknowledged,

        // The last thing that held it is gone. What came and went meanwhile calls nobody.
        AlarmReason.Unshelved or AlarmReason.ShelvingEnded or AlarmReason.Unsuppressed or AlarmReason.ReturnedToService =>
            before.IsHeld && step.Next.State == AlarmState.Unacknowledged,
        _ => false,
    };
}
