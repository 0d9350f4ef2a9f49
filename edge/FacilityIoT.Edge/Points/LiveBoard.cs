using FacilityIoT.Edge.Configuration;

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

    /// <summary>A device began or ceased to answer; raised on the pipeline's thread after the scan's frames went to the outbox. Handlers return at once.</summary>
    public event Action<string, bool>? OnlineChanged;

    /// <summary>Whether the device answers; null until the first scan that tells.</summary>
    public bool? IsOnline(string device)
    {
        lock (_lock)
        {
            return _devices[device].Online;
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

    internal void SetPoint(string device, int point, LiveValue value)
    {
        lock (_lock)
        {
            _devices[device].Points[point] = value;
        }
    }

    /// <summary>Newer frames win, whichever commit is reported first.</summary>
    internal void SetCondition(string device, ConditionKey key, LiveValue value, long fseq)
    {
        lock (_lock)
        {
            _devices[device].SetCondition(key, value, fseq);
        }
    }

    internal void SetOnline(string device, bool? online, LiveValue value, string? fault)
    {
        bool changed;
        lock (_lock)
        {
            var board = _devices[device];
            changed = online is not null && board.Online != online;
            board.Online = online ?? board.Online;
            board.OnlineValue = value;
            board.Fault = fault;
        }

        if (changed)
        {
            OnlineChanged?.Invoke(device, online!.Value);
        }
    }
}
