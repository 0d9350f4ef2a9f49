using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;

namespace FacilityIoT.Edge.Points;

/// <summary>
/// What every point, condition and device of the box is now: written by the pipeline, read by births and health. Thread-safe; conditions
/// show what is committed, so that no birth announces what a power cut could take back.
/// </summary>
public sealed class LiveBoard
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DeviceBoard> _devices;

    public LiveBoard(Box box, TimeProvider time)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        _devices = box.Devices.ToDictionary(d => d.Id, d => new DeviceBoard(d, now), StringComparer.Ordinal);
    }

    /// <summary>A device began or ceased to answer; raised on any thread, after the scan's frame was committed. Handlers return at once.</summary>
    public event Action<string, bool>? OnlineChanged;

    /// <summary>Whether the device answers; null until the first scan that tells, and for a device that is not configured.</summary>
    public bool? IsOnline(string device)
    {
        lock (_lock)
        {
            return _devices.GetValueOrDefault(device)?.Online;
        }
    }

    /// <summary>Why the device does not answer, or what it last failed at, in words; null when all is well.</summary>
    public string? Fault(string device)
    {
        lock (_lock)
        {
            return _devices[device].Fault;
        }
    }

    /// <summary>A copy of everything known of a device, at one moment.</summary>
    public DeviceSnapshot Snapshot(string device)
    {
        lock (_lock)
        {
            return _devices[device].Copy();
        }
    }

    /// <summary>Shows the conditions that were open before the restart; what they are now is not known yet.</summary>
    internal void Restore(Device device, IReadOnlyDictionary<string, ConditionState> open)
    {
        lock (_lock)
        {
            _devices[device.Id].Restore(device, open);
        }
    }

    internal void Show(string device, DeviceEngine engine)
    {
        lock (_lock)
        {
            _devices[device].Show(engine);
        }
    }

    /// <summary>Shows what a committed frame says of conditions.</summary>
    /// <param name="order">Rises with every frame: the newer one wins, whichever commit is reported first.</param>
    internal void Commit(string device, IReadOnlyList<AlarmFinding> alarms, long order)
    {
        lock (_lock)
        {
            foreach (var alarm in alarms)
            {
                _devices[device].Commit(alarm.Key, alarm.State.Active, alarm.State.SinceMs, order);
            }
        }
    }

    /// <param name="change">Rises with every change of the device, because commits may be reported out of order.</param>
    internal void SetOnline(string device, bool? online, string? fault, int change)
    {
        bool changed;
        lock (_lock)
        {
            changed = _devices[device].SetOnline(online, fault, change);
        }

        if (changed && online is { } now)
        {
            OnlineChanged?.Invoke(device, now);
        }
    }
}
