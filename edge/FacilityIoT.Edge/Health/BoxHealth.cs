using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Service;

namespace FacilityIoT.Edge.Health;

/// <summary>The box's parts by name, as health shows them: asked anew each time.</summary>
internal sealed class BoxHealth
{
    private readonly List<Func<HealthPart>> _parts = [];
    private readonly Lock _lock = new();

    /// <param name="trouble">What is wrong now, in words; null when nothing is.</param>
    public void Add(string name, Func<string?> trouble)
    {
        lock (_lock)
        {
            _parts.Add(() => HealthPart.Of(name, trouble()));
        }
    }

    public HealthReport Report()
    {
        lock (_lock)
        {
            return HealthReport.Of(_parts.Select(p => p()));
        }
    }

    /// <summary>A bus or a chip is well while its driver runs and one of its devices answers: what a single device does is an alarm, not the box's health.</summary>
    public static string? DriverTrouble(Supervised driver, IReadOnlyList<Device> devices, LiveBoard board) =>
        driver.Trouble is { } trouble ? trouble
        : devices.Count == 0 || devices.Any(d => board.IsOnline(d.Id) == true) ? null
        : devices.All(d => board.IsOnline(d.Id) is null) ? "not read yet"
        : "no device answers: " + string.Join("; ", devices.Select(d => $"{d.Id}: {board.Fault(d.Id) ?? "no answer"}"));
}
