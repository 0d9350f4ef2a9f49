using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Health;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Points;

/// <summary>Stores a frame; completes after the commit, with the frame's number. Calls are stored in the order in which they are made.</summary>
internal delegate ValueTask<long> AppendFrame(FrameDraft draft, CancellationToken cancellationToken);

/// <summary>
/// From scans to stored frames: steps the engines, sends alarms to the outbox at once and telemetry in batches, shows the board what is known.
/// One loop; it wakes for a scan, and for the earliest delay that ends.
/// </summary>
/// <remarks>
/// What a SIGKILL can take: samples read within the last second and the commit under way. Alarms are not among them: a condition is judged
/// again from its level after the start, against what the outbox remembers.
/// </remarks>
internal sealed class PointPipeline
{
    // With nothing to do it still turns, to show that it lives.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, DeviceTrack> _devices;
    private readonly TelemetryBuffers _buffers;
    private readonly DeviceFindings _found = new();
    private readonly PendingAppends _pending;
    private readonly Channel<string> _resets = Channel.CreateBounded<string>(64);
    private readonly LiveBoard _board;
    private readonly TimeProvider _time;
    private readonly EdgeMetrics _metrics;
    private readonly ILogger<PointPipeline> _logger;
    private long _alarmFrames;
    private long _lastTurn;

    public PointPipeline(
        Box box,
        LiveBoard board,
        IReadOnlyList<ConditionState> restored,
        AppendFrame append,
        TimeProvider time,
        EdgeMetrics metrics,
        ILogger<PointPipeline> logger)
    {
        _board = board;
        _time = time;
        _metrics = metrics;
        _logger = logger;
        _pending = new PendingAppends(append, metrics, time);
        var open = restored.Where(c => c.Active).ToDictionary(c => c.Key, StringComparer.Ordinal);
        _lastTurn = time.GetTimestamp();
        var now = Now();
        _devices = box.Devices.ToDictionary(d => d.Id, d => new DeviceTrack(d, open.ContainsKey, now), StringComparer.Ordinal);
        _buffers = new TelemetryBuffers(_devices.Values.Select(d => d.Buffer), _pending);
        foreach (var device in box.Devices)
        {
            board.Restore(device, open);
        }

        Removed = [.. open.Keys.Except(_devices.Values.SelectMany(d => d.Engine.ConditionKeys)).Select(RemovedCondition.OfKey)];
    }

    /// <summary>Conditions that were active when the box stopped and are not configured any more; they are ended when the pipeline runs.</summary>
    public IReadOnlyList<RemovedCondition> Removed { get; }

    /// <summary>How long ago the loop last took something up or looked at the clock: seconds, unless it hangs.</summary>
    public TimeSpan SinceLastTurn => _time.GetElapsedTime(Interlocked.Read(ref _lastTurn));

    /// <summary>Takes a command of the host: the reset of latched conditions. Returns at once; beyond 64 waiting ones, commands are dropped.</summary>
    public void OnCommand(Wire.Sparkplug.SparkplugPayload command)
    {
        foreach (var key in Publishing.AlarmReset.Read(command))
        {
            if (!_resets.Writer.TryWrite(key))
            {
                PointPipelineLog.TooManyResets(_logger, key);
            }
        }
    }

    /// <summary>Runs until the channel is completed and everything in it is stored.</summary>
    /// <param name="abandon">Gives up waiting for the outbox: what is not stored by then is lost.</param>
    public async Task RunAsync(ChannelReader<DeviceScan> scans, CancellationToken abandon)
    {
        EndRemoved(abandon);
        var readable = scans.WaitToReadAsync(abandon).AsTask();
        while (true)
        {
            Interlocked.Exchange(ref _lastTurn, _time.GetTimestamp());
            while (scans.TryRead(out var scan))
            {
                await TakeAsync(scan, abandon);
            }

            while (_resets.Reader.TryRead(out var key))
            {
                Reset(key, abandon);
            }

            AdvanceAll(Now(), abandon);
            await _pending.MakeRoomAsync();
            if (readable.IsCompleted)
            {
                if (!await readable)
                {
                    break;
                }

                readable = scans.WaitToReadAsync(abandon).AsTask();
                continue;
            }

            await WaitAsync(readable, abandon);
        }

        _buffers.CloseDue(TimeSpan.Zero, Now().Mono, abandon);
        await _pending.AllAsync();
    }

    private void EndRemoved(CancellationToken abandon)
    {
        var now = Now();
        foreach (var condition in Removed)
        {
            PointPipelineLog.Removed(_logger, ConditionNames.Key(condition.Device, condition.Metric));
            _pending.Start(condition.ToFrame(now.WallMs), now.Mono, null, abandon);
        }
    }

    private async Task TakeAsync(DeviceScan scan, CancellationToken abandon)
    {
        Interlocked.Exchange(ref _lastTurn, _time.GetTimestamp());
        var at = new Moment(_time.GetElapsedTime(0, scan.At), scan.Time);
        var device = _devices[scan.Device];
        var before = device.Engine.Link;
        device.Engine.Take(scan, at, _found);
        _metrics.Scanned(scan);
        Forward(device, at, abandon);
        if (device.Engine.Link != before || device.Engine.Fault != device.ToldFault)
        {
            // A birth says what the contacts are: they get the time to settle first.
            var answersAgain = device.Engine.Link == DeviceLink.Online && before != DeviceLink.Online;
            device.TellDue = at.Mono + (answersAgain ? device.Settling : TimeSpan.Zero);
        }

        // Other devices' delays are worked off up to this scan, not up to the clock: their own scans may still wait in the channel.
        AdvanceAll(at, abandon);
        await _pending.MakeRoomAsync();
    }

    private void Reset(string key, CancellationToken abandon)
    {
        var now = Now();
        foreach (var device in _devices.Values)
        {
            var id = device.Device.Id + "/";
            var metric = key.StartsWith(id, StringComparison.Ordinal) ? key[id.Length..] : key.TrimStart('/');
            if (device.Engine.Reset(metric, now, _found))
            {
                PointPipelineLog.Reset(_logger, key);
                Forward(device, now, abandon);
                return;
            }
        }

        PointPipelineLog.UnknownReset(_logger, key);
    }

    private void AdvanceAll(Moment now, CancellationToken abandon)
    {
        foreach (var device in _devices.Values)
        {
            if (device.NextDue <= now.Mono)
            {
                device.Engine.Advance(now, _found);
                Forward(device, now, abandon);
            }

            if (device.TellDue <= now.Mono)
            {
                Tell(device, now, abandon);
            }
        }

        _buffers.CloseDue(TelemetryBuffer.LongestWait, now.Mono, abandon);
    }

    /// <summary>Takes what the engine found: alarms to the outbox at once, samples to their buffers, the present to the board.</summary>
    private void Forward(DeviceTrack device, Moment now, CancellationToken abandon)
    {
        device.NextDue = device.Engine.NextDue;
        if (_found.Alarms.Count > 0)
        {
            AppendAlarms(device, ofNode: false, now, abandon);
            AppendAlarms(device, ofNode: true, now, abandon);
        }

        foreach (var sample in _found.Samples)
        {
            _buffers.Add(device.Buffer, sample, now.Mono, abandon);
        }

        foreach (var sample in _found.NodeSamples)
        {
            _buffers.Add(_buffers.Node, sample, now.Mono, abandon);
        }

        _found.Clear();
        _board.Show(device.Device.Id, device.Engine);
    }

    private void AppendAlarms(DeviceTrack device, bool ofNode, Moment now, CancellationToken abandon)
    {
        var alarms = _found.Alarms.Where(a => a.OfNode == ofNode).ToList();
        if (alarms.Count == 0)
        {
            return;
        }

        foreach (var alarm in alarms)
        {
            _metrics.Judged(alarm.State.Active);
            PointPipelineLog.Changed(_logger, alarm.State);
        }

        var draft = new FrameDraft(FrameLane.Alarm, ofNode ? null : device.Device.Id, [.. alarms.Select(a => a.Metric)])
        {
            Conditions = [.. alarms.Select(a => a.State)],
        };
        var order = ++_alarmFrames;
        _pending.Start(draft, now.Mono, () => _board.Commit(device.Device.Id, alarms, order), abandon);
    }

    /// <summary>Shows that the device began or ceased to answer, or fails at something else; that it is lost, after its last samples are stored.</summary>
    private void Tell(DeviceTrack device, Moment at, CancellationToken abandon)
    {
        var (id, link, fault, change) = (device.Device.Id, device.Engine.Link, device.Engine.Fault, ++device.Changes);
        (device.TellDue, device.ToldFault) = (null, fault);
        if (link == DeviceLink.Lost)
        {
            _buffers.Close(device.Buffer, at.Mono, abandon, () => _board.SetOnline(id, false, fault, change));
        }
        else
        {
            _board.SetOnline(id, link is null ? null : true, fault, change);
            _buffers.Close(device.Buffer, at.Mono, abandon);
        }
    }

    private async Task WaitAsync(Task readable, CancellationToken abandon)
    {
        using var wake = CancellationTokenSource.CreateLinkedTokenSource(abandon);
        var reset = _resets.Reader.WaitToReadAsync(wake.Token).AsTask();
        var due = Task.Delay(UntilNextDue(), _time, wake.Token);
        await Task.WhenAny(readable, due, reset);
        await wake.CancelAsync();
    }

    /// <summary>Rounded up to whole milliseconds, as timers are: a moment too early would find nothing to do.</summary>
    private TimeSpan UntilNextDue()
    {
        var next = _buffers.NextDue;
        foreach (var device in _devices.Values)
        {
            next = Earlier(Earlier(next, device.NextDue), device.TellDue);
        }

        var wait = next - Now().Mono;
        return wait is null || wait > LongestTurn ? LongestTurn
            : wait <= TimeSpan.Zero ? TimeSpan.Zero
            : TimeSpan.FromMilliseconds(Math.Ceiling(wait.Value.TotalMilliseconds));
    }

    private static TimeSpan? Earlier(TimeSpan? a, TimeSpan? b) => b is null || a <= b ? a : b;

    private Moment Now() => new(_time.GetElapsedTime(0), _time.GetUtcNow());
}
