namespace FacilityIoT.Testing;

/// <summary>A program with state that can be killed, stopped and started again with the same arguments.</summary>
/// <param name="start">What to start.</param>
/// <param name="isReady">Whether it serves already; asked until it says yes.</param>
/// <param name="onLine">Called with every line of output, on a pool thread.</param>
public sealed class RestartableProcess(ProgramStart start, Func<Task<bool>> isReady, Action<string>? onLine = null) : IAsyncDisposable
{
    private static readonly TimeSpan EndDeadline = TimeSpan.FromSeconds(20);

    private ChildProcess? _child;

    /// <summary>The time allowed from the start until it serves; long, since a dozen programs may start beside it on two cores.</summary>
    public TimeSpan ReadyDeadline { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The running process.</summary>
    /// <exception cref="InvalidOperationException">It is not running.</exception>
    public ChildProcess Child => _child ?? throw new InvalidOperationException($"{start.Name} is not running.");

    /// <summary>Whether the process runs.</summary>
    public bool IsRunning => _child is { HasExited: false };

    /// <summary>Starts it and waits until it serves.</summary>
    /// <exception cref="TimeoutException">It ended, or does not serve in time; the message carries its last lines.</exception>
    public async Task StartAsync()
    {
        await LaunchAsync();
        var child = Child;
        await Eventually.TrueAsync(
            async () => child.HasExited || await isReady(), ReadyDeadline, $"{start.Name} to serve", child.TailText);
        if (child.HasExited)
        {
            // Its last lines may still be in the pipe: they say why.
            var code = await child.WaitForExitAsync(EndDeadline);
            throw new TimeoutException($"{start.Name} ended at its start with exit code {code}.{child.TailText()}");
        }
    }

    /// <summary>Starts it and does not wait until it serves.</summary>
    public async Task LaunchAsync()
    {
        if (IsRunning)
        {
            throw new InvalidOperationException($"{start.Name} is running already.");
        }

        _child = await ChildProcess.StartAsync(start, onLine);
    }

    /// <summary>SIGKILL, and waits until the process is gone.</summary>
    public async Task KillAsync() => await EndAsync(child => child.Kill());

    /// <summary>SIGTERM, and waits until the process is gone.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="TimeoutException">It did not end within 20 s.</exception>
    public Task<int> StopAsync() => EndAsync(child => child.Terminate());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_child is not null)
        {
            await KillAsync();
        }
    }

    private async Task<int> EndAsync(Action<ChildProcess> end)
    {
        var child = Child;
        end(child);
        var code = await child.WaitForExitAsync(EndDeadline);
        await child.DisposeAsync();
        _child = null;
        return code;
    }
}
