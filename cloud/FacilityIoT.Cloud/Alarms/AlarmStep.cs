namespace FacilityIoT.Cloud.Alarms;

/// <summary>Why the engine did what it did: the word in the history, the log and the tests.</summary>
public enum AlarmReason
{
    /// <summary>The condition became active.</summary>
    Raised,

    /// <summary>News of an activation that is over by now: opened as returned, so that nobody misses it.</summary>
    RaisedLate,

    /// <summary>Active again before the alarm was closed.</summary>
    RaisedAgain,
    ReturnedToNormal,

    /// <summary>Returned to normal after it was acknowledged: closed.</summary>
    ReturnedAndClosed,

    /// <summary>Returned to normal, but latched: stays until reset.</summary>
    ReturnedButLatched,

    /// <summary>A birth shows it active, and no frame said so.</summary>
    FoundActive,

    /// <summary>A birth shows it normal, and no frame is on its way that says so.</summary>
    FoundNormal,
    Acknowledged,

    /// <summary>Acknowledged after it had returned to normal: closed.</summary>
    AcknowledgedAndClosed,
    Reset,

    /// <summary>Known, or no longer known: neither raises nor clears.</summary>
    QualityChanged,

    /// <summary>Behind what is known already: written into the history, no state changes.</summary>
    OlderThanKnown,
    AlreadyActive,
    AlreadyNormal,

    /// <summary>Frames on their way will tell.</summary>
    NotSettled,

    /// <summary>There is no open alarm to acknowledge or reset, or it was done before.</summary>
    NothingToDo,

    /// <summary>Refused: a latched alarm is reset only when its condition has returned to normal.</summary>
    StillActive,
}

/// <summary>What becomes of the alarm's row.</summary>
public enum AlarmEffect
{
    /// <summary>Nothing to write but the condition's orders.</summary>
    None,

    /// <summary>A new alarm.</summary>
    Open,

    /// <summary>The open alarm changes.</summary>
    Change,

    /// <summary>The open alarm changes and is closed.</summary>
    Close,

    /// <summary>A line in the history of the latest alarm.</summary>
    History,
}

/// <summary>The engine's answer: what is known afterwards, why, and what to write.</summary>
public readonly record struct AlarmStep(AlarmSituation Next, AlarmReason Reason, AlarmEffect Effect);
