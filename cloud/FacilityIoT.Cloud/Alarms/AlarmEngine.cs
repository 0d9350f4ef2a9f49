namespace FacilityIoT.Cloud.Alarms;

/// <summary>The life of an alarm after ISA-18.2: a pure function.</summary>
/// <remarks>
/// Reports may come repeated, late and in any order. Whatever the order, the same reports lead to the same open alarms in the same states:
/// the newest state in the box's own numbering counts, and an activation with none newer is never lost, even when its end is known first.
/// </remarks>
public static class AlarmEngine
{
    /// <param name="now">When the cloud decides: what people may do and what time alone does is measured against it.</param>
    public static AlarmStep Step(AlarmSituation state, AlarmEvent happened, AlarmRule rule, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var step = happened switch
        {
            AlarmEvent.Reported report => AlarmReports.Report(state, report, rule, now),
            AlarmEvent.Observed seen => AlarmReports.Observe(state, seen, rule, now),
            AlarmEvent.Acknowledge seen => AlarmAnswers.Acknowledge(state, seen, rule),
            AlarmEvent.Reset reset => AlarmAnswers.Reset(state, reset, rule),
            AlarmEvent.ConfirmNobodyTrapped confirmed => AlarmAnswers.ConfirmNobodyTrapped(state, confirmed, rule),
            AlarmEvent.Shelve shelve => AlarmShelving.Shelve(state, shelve, rule, now),
            AlarmEvent.ConfirmShelving confirm => AlarmShelving.Confirm(state, confirm),
            AlarmEvent.Unshelve => AlarmShelving.Unshelve(state),
            AlarmEvent.Suppress suppress => AlarmHolding.Suppress(state, suppress),
            AlarmEvent.Unsuppress unsuppress => AlarmHolding.Unsuppress(state, unsuppress),
            AlarmEvent.TakeOutOfService take => AlarmHolding.TakeOutOfService(state, take),
            AlarmEvent.ReturnToService => AlarmHolding.ReturnToService(state),
            AlarmEvent.TimePassed => AlarmExpiry.Pass(state, rule, now),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, $"Unknown event at {now:O}."),
        };
        return AlarmAnnunciation.Judge(state, step, now);
    }
}
