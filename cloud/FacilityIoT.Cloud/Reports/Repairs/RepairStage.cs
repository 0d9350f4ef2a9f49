namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>What the time of a repair goes into, in its order.</summary>
public enum RepairStage
{
    /// <summary>From the record to the first dispatch.</summary>
    Dispatch,

    /// <summary>From the dispatch to the yes.</summary>
    Accept,

    /// <summary>From the yes to the arrival.</summary>
    Travel,

    /// <summary>From the arrival to the end of the work, holds included.</summary>
    Work,

    /// <summary>From the end of the work to its acceptance by somebody else.</summary>
    Verify,

    /// <summary>From the acceptance to the close.</summary>
    Close,

    /// <summary>All holds together; shown apart.</summary>
    Held,

    /// <summary>From the record to the close.</summary>
    Total,
}

/// <summary>How long each stage took: a pure function of a ticket's times.</summary>
public static class RepairStages
{
    /// <returns>The stages that were passed. One whose end lies before its begin is left out: it was gone through again, and its first begin is no longer known.</returns>
    public static IEnumerable<(RepairStage Stage, TimeSpan Took)> Of(RepairTimes times)
    {
        (RepairStage Stage, DateTimeOffset? From, DateTimeOffset? To)[] stages =
        [
            (RepairStage.Dispatch, times.Recorded, times.Dispatched),
            (RepairStage.Accept, times.Dispatched, times.Accepted),
            (RepairStage.Travel, times.Accepted, times.Arrived),
            (RepairStage.Work, times.Arrived, times.Repaired),
            (RepairStage.Verify, times.Repaired, times.Verified),
            (RepairStage.Close, times.Verified, times.Closed),
            (RepairStage.Total, times.Recorded, times.Closed),
        ];
        foreach (var (stage, from, to) in stages)
        {
            if (to - from is { } took && took >= TimeSpan.Zero)
            {
                yield return (stage, took);
            }
        }

        if (times.Held > TimeSpan.Zero)
        {
            yield return (RepairStage.Held, times.Held);
        }
    }
}
