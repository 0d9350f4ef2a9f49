namespace FacilityIoT.Testing;

/// <summary>Waits on conditions instead of guessing times.</summary>
public static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Returns when the condition is true.</summary>
    /// <param name="condition">Asked every 20 ms.</param>
    /// <param name="deadline">The longest wait, in real time.</param>
    /// <param name="what">What is waited for, for the message: "waited 5 s in vain for …".</param>
    /// <param name="details">Adds to the message what helps to find the cause.</param>
    /// <exception cref="TimeoutException">The condition was not true before the deadline.</exception>
    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan deadline, string what, Func<string>? details = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            if (TimeProvider.System.GetElapsedTime(started) > deadline)
            {
                throw new TimeoutException($"Waited {deadline.TotalSeconds:0.#} s in vain for {what}.{details?.Invoke()}");
            }

            await Task.Delay(Pause, TimeProvider.System);
        }
    }

    /// <inheritdoc cref="TrueAsync(Func{Task{bool}}, TimeSpan, string, Func{string})"/>
    public static Task TrueAsync(Func<bool> condition, TimeSpan deadline, string what, Func<string>? details = null) =>
        TrueAsync(() => Task.FromResult(condition()), deadline, what, details);
}
