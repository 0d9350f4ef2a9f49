namespace FacilityIoT.Cloud.Timers;

/// <summary>Work that is done again and again, by one process of all that share the database. It decides from rows, so that once too often does no harm.</summary>
public interface IRecurringWork
{
    /// <summary>Names the job in the schedule.</summary>
    string Name { get; }

    /// <summary>From one beginning to the next; at least a second.</summary>
    TimeSpan Every { get; }

    /// <summary>Does it once. What it throws is logged, and it is done again at the next time.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
