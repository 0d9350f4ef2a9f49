using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Modbus;

/// <summary>Asks the devices of one bus in turn, each at its own period, on one thread; a scan for every poll.</summary>
/// <remarks>A device that does not answer costs the others one timeout per attempt, and is attempted ever more seldom once it is lost.</remarks>
public sealed class ModbusBusLoop
{
    private readonly ModbusBus bus;
    private readonly BusLine line;
    private readonly ChannelWriter<DeviceScan> scans;
    private readonly TimeProvider time;
    private readonly ModbusBusLog log;
    private readonly CancellationToken stopping;
    private readonly List<PolledDevice> devices;
    private readonly long start;
    private bool wasDown;

    /// <param name="master">Used by the thread that calls <see cref="Run"/> alone; not disposed here.</param>
    public ModbusBusLoop(
        ModbusBus bus, IModbusMaster master, ChannelWriter<DeviceScan> scans, TimeProvider time, ILogger logger, CancellationToken stopping)
    {
        (this.bus, this.scans, this.time, this.stopping) = (bus, scans, time, stopping);
        line = new BusLine(master, bus, time, stopping);
        log = new ModbusBusLog(bus, logger);
        start = time.GetTimestamp();
        devices = [.. bus.Devices.Select(d => new PolledDevice(new DevicePoller(d, line, time), start))];
    }

    /// <summary>Runs the bus on a thread of its own until it is cancelled; the task carries what ends it otherwise.</summary>
    /// <exception cref="DllNotFoundException">In the task: the Modbus library is missing; the message names its package.</exception>
    public static Task Start(
        ModbusBus bus, Func<ModbusBus, IModbusMaster> open, ChannelWriter<DeviceScan> scans, TimeProvider time, ILogger logger,
        CancellationToken stopping) =>
        DriverThread.Start($"modbus {bus.Id}", () =>
        {
            using var master = open(bus);
            new ModbusBusLoop(bus, master, scans, time, logger, stopping).Run();
        });

    /// <summary>Polls until cancelled.</summary>
    public void Run()
    {
        while (!stopping.IsCancellationRequested && devices.Count > 0)
        {
            time.WaitUntil(PollNext(), stopping);
        }
    }

    /// <summary>Polls the device that is due first, if one is.</summary>
    /// <returns>When the next is due.</returns>
    internal long PollNext()
    {
        var next = devices.MinBy(d => d.DueAt)!;
        if (next.DueAt <= time.GetTimestamp())
        {
            Poll(next);
        }

        return devices.Min(d => d.DueAt);
    }

    private void Poll(PolledDevice polled)
    {
        var poll = polled.Poller.Poll();
        // Taken after the last answer: a value is never dated before the change that it shows.
        var now = time.GetTimestamp();
        var device = polled.Poller.Device;
        log.Changes(device, poll, polled.Poller.Refusals);
        scans.Put(new DeviceScan(device.Device.Id, now, time.GetUtcNow(), poll.Readings, poll.Link, poll.Fault), stopping);

        var onSchedule = PollSchedule.Next(start, time.Ticks(device.Poll), now);
        polled.DueAt = poll.Link == DeviceLink.Lost ? Math.Max(onSchedule, poll.RetryAt ?? onSchedule)
            : Math.Min(onSchedule, poll.RetryAt ?? onSchedule);
        FollowLine(now);
    }

    /// <summary>When the gateway is back, the devices that were lost with it are not left waiting for their back-off.</summary>
    private void FollowLine(long now)
    {
        var down = line.Down is not null;
        if (wasDown != down)
        {
            log.Line(line.Down);
            devices.ForEach(d => d.DueAt = down ? d.DueAt : Math.Min(d.DueAt, now));
            wasDown = down;
        }

        if (down)
        {
            // Whoever is due first when the gateway is tried again tries it; a lost device must not sleep beyond that.
            devices.ForEach(d => d.DueAt = Math.Min(d.DueAt, Math.Max(line.RetryAt, now)));
        }
    }

    private sealed class PolledDevice(DevicePoller poller, long dueAt)
    {
        public DevicePoller Poller { get; } = poller;

        public long DueAt { get; set; } = dueAt;
    }
}
