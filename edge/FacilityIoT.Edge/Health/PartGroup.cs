using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Health;

/// <summary>Parts of the box that start and stop together.</summary>
internal sealed class PartGroup(TimeProvider time, ILogger logger) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(Supervised Part, Task Running)> _parts = [];

    /// <param name="run">Runs the part until cancelled; when it fails, it is started again.</param>
    /// <param name="failed">Told the reason of each failure.</param>
    public Supervised Start(string name, Func<CancellationToken, Task> run, Action<string>? failed = null)
    {
        var part = new Supervised(name, run, time, logger, failed);
        _parts.Add((part, part.RunAsync(_stop.Token)));
        return part;
    }

    /// <summary>Stops them and waits; one that does not stop in time is left behind, and named.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        await _stop.CancelAsync();
        var all = Task.WhenAll(_parts.Select(p => p.Running));
        await Task.WhenAny(all, Task.Delay(patience, time));
        foreach (var (part, _) in _parts.Where(p => !p.Running.IsCompleted))
        {
            PartLog.LeftBehind(logger, part.Name, patience.TotalSeconds);
        }
    }

    public void Dispose() => _stop.Dispose();
}
