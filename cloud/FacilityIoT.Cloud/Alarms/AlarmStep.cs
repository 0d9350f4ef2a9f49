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

    /// <summary>An old raise from a backlog, of a condition that the box's birth says is normal again: opened, and nobody is called.</summary>
    RaisedInBacklog,

    /// <summary>The box watches the condition no more: it was taken out of its file.</summary>
    RemovedFromBox,

    /// <summary>Acknowledged too long ago, and still active: nobody may forget it.</summary>
    AcknowledgementExpired,

    /// <summary>Active for the rule's re-alarm time since people were last called.</summary>
    Realarmed,

    /// <summary>The box was asked to reset its latch; the alarm ends when the box says so.</summary>
    ResetRequested,

    /// <summary>The box did not reset its latch in time: the trigger still holds, or the box did not hear.</summary>
    ResetNotTaken,

    /// <summary>Came and went so often that it is one alarm with a count now.</summary>
    ChatterBegan,

    /// <summary>Active once more while it chatters: counted, and nobody is called.</summary>
    ActivatedInChatter,

    /// <summary>Returned to normal while it chatters: it will be back.</summary>
    ReturnedInChatter,

    /// <summary>Quiet for long enough.</summary>
    ChatterEnded,

    /// <summary>A person asked to shelve it; a second one has to agree.</summary>
    ShelvingAsked,
    Shelved,

    /// <summary>Nobody agreed in time.</summary>
    ShelvingNotConfirmed,
    Unshelved,

    /// <summary>The shelving's time is over.</summary>
    ShelvingEnded,

    /// <summary>Something known explains it.</summary>
    Suppressed,
    Unsuppressed,
    OutOfService,
    ReturnedToService,
    NobodyTrappedConfirmed,

    /// <summary>Refused: only a person may, no program.</summary>
    NeedsPerson,

    /// <summary>Refused: the second person must be another one.</summary>
    NeedsAnotherPerson,

    /// <summary>Refused: a reason is missing.</summary>
    NeedsReason,

    /// <summary>Refused: maintenance needs the open ticket of its repair.</summary>
    NeedsOpenTicket,

    /// <summary>Refused: the end is not ahead.</summary>
    EndsTooEarly,

    /// <summary>Refused: longer than the level allows.</summary>
    EndsTooLate,

    /// <summary>Refused: nobody on site has confirmed that nobody is trapped.</summary>
    NobodyTrappedNotConfirmed,

    /// <summary>Refused: it is not latched; it ends when it returns to normal and is acknowledged.</summary>
    NotLatched,
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

    /// <summary>A line in the history of the latest alarm, if there ever was one; what holds the condition may change.</summary>
    History,
}

/// <summary>The engine's answer: what is known afterwards, why, and what to write.</summary>
public readonly record struct AlarmStep(AlarmSituation Next, AlarmReason Reason, AlarmEffect Effect)
{
    /// <summary>
    /// People are to be called to it now, for this <see cref="Reason"/>: it opened, became active again, or nobody may forget it any longer.
    /// Never while it is shelved, suppressed by design or out of service, and not for each activation of a chattering one.
    /// </summary>
    public bool Annunciate { get; init; }
}
