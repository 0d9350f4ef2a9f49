namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>Counts the calls that are under way, so that an orderly end can wait for them. Thread-safe.</summary>
internal sealed class CallsInFlight
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;
    private bool ending;

    /// <summary>False when no call may begin any more; after true, <see cref="Leave"/> must follow.</summary>
    public bool TryEnter()
    {
        lock (gate)
        {
            if (ending)
            {
                return false;
            }

            count++;
            return true;
        }
    }

    public void Leave()
    {
        lock (gate)
        {
            count--;
            if (!ending || count > 0)
            {
                return;
            }
        }

        done.TrySetResult();
    }

    /// <summary>Lets no further call begin and completes when the last one has left.</summary>
    public Task EndAsync()
    {
        lock (gate)
        {
            ending = true;
            if (count > 0)
            {
                return done.Task;
            }
        }

        done.TrySetResult();
        return done.Task;
    }
}
