using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Points;

/// <summary>A device with its engine, its buffer and what was said of it.</summary>
internal sealed class DeviceTrack(Device device, Func<string, bool> wasActive, Moment now)
{
    public Device Device { get; } = device;

    public DeviceEngine Engine { get; } = new(device, wasActive, now);

    public TelemetryBuffer Buffer { get; } = new(device.Id);

    public TimeSpan? NextDue { get; set; }

    /// <summary>Until every contact has been debounced.</summary>
    public TimeSpan Settling { get; } = device.Points.Max(p => p.Contact?.Debounce) ?? TimeSpan.Zero;

    /// <summary>When the present link and fault are shown; null when they are.</summary>
    public TimeSpan? TellDue { get; set; }

    public string? ToldFault { get; set; }

    public int Changes { get; set; }
}
