namespace FacilityIoT.Cloud.Timers;

/// <summary>Tells this process's sweep of a timer that is due before the one it sleeps for. Only a hint: the rows decide, and another process sweeps them too.</summary>
public sealed class DueTimeWake
{
    private readonly Lock gate = new();
    private DateTimeOffset earliest = DateTimeOffset.MaxValue;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A timer was set for this instant.</summary>
    public void At(DateTimeOffset dueAt)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            if (dueAt >= earliest)
            {
                return;
            }

            earliest = dueAt;
            (told, changed) = (changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        told.TrySetResult();
    }

    /// <summary>A sweep begins: timers set from now on may be unknown to it.</summary>
    public void SweepBegins()
    {
        lock (gate)
        {
            earliest = DateTimeOffset.MaxValue;
        }
    }

    /// <summary>The sweep has ended and found this instant to be the next.</summary>
    /// <returns>Ends when a timer is set for an earlier one; at once when that happened during the sweep.</returns>
    public Task EarlierThan(DateTimeOffset next)
    {
        lock (gate)
        {
            if (earliest < next)
            {
                return Task.CompletedTask;
            }

            earliest = next;
            return changed.Task;
        }
    }
}
