using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Gpio;

/// <summary>
/// Watches the lines of one chip on a thread of its own: every level at the start, every edge with the kernel's time, and every level again
/// after missed edges and at least every 10 s.
/// </summary>
public sealed partial class GpioLoop(
    GpioChip chip, IDigitalInputs inputs, ChannelWriter<DeviceScan> scans, TimeProvider time, ILogger logger, CancellationToken stopping)
{
    /// <summary>A level is never older than this, whatever became of its edges.</summary>
    public static readonly TimeSpan LevelPeriod = TimeSpan.FromSeconds(10);

    private int failures;

    /// <summary>Watches the chip on a thread of its own until it is cancelled; the task carries what ends it otherwise.</summary>
    public static Task Start(
        GpioChip chip, IDigitalInputs inputs, ChannelWriter<DeviceScan> scans, TimeProvider time, ILogger logger, CancellationToken stopping) =>
        DriverThread.Start($"gpio {chip.Device.Id}", new GpioLoop(chip, inputs, scans, time, logger, stopping).Run);

    /// <summary>Watches until cancelled; a chip that is gone is opened again, ever more seldom.</summary>
    public void Run()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                using var input = inputs.Open(chip);
                Watch(input);
            }
            catch (GpioException gone)
            {
                Lose(gone.Message);
            }
        }
    }

    private void Watch(IDigitalInput input)
    {
        PutLevels(input);
        Opened(chip.Device.Id, chip.Chip, chip.Lines.Count);
        failures = 0;
        var levelsDue = time.After(time.GetTimestamp(), LevelPeriod);
        while (!stopping.IsCancellationRequested)
        {
            var wait = time.GetElapsedTime(time.GetTimestamp(), levelsDue);
            var edges = wait > TimeSpan.Zero ? input.WaitForEdges(wait, stopping) : LineEdges.None;
            PutEdges(edges.Edges);
            if (edges.Overrun || time.GetTimestamp() >= levelsDue)
            {
                PutLevels(input);
                levelsDue = time.After(time.GetTimestamp(), LevelPeriod);
            }
        }
    }

    /// <summary>Levels, and the edges that were waiting when they were read, in the order of their times.</summary>
    private void PutLevels(IDigitalInput input)
    {
        bool overrun;
        do
        {
            var levels = input.ReadAll();
            var (at, wall) = (time.GetTimestamp(), time.GetUtcNow());
            (var waiting, overrun) = Drain(input);
            PutEdges(waiting.Where(e => KernelTime.Moment(time, e.MonotonicNs).At <= at));
            Put(at, wall, [.. levels.Select((level, line) => new Reading(line, MetricValue.Of(level), Quality.Good))], DeviceLink.Online, null);
            PutEdges(waiting.Where(e => KernelTime.Moment(time, e.MonotonicNs).At > at));
        }
        while (overrun && !stopping.IsCancellationRequested);
    }

    private (List<LineEdge> Edges, bool Overrun) Drain(IDigitalInput input)
    {
        var all = new List<LineEdge>();
        var overrun = false;
        LineEdges batch;
        do
        {
            batch = input.WaitForEdges(TimeSpan.Zero, stopping);
            all.AddRange(batch.Edges);
            overrun |= batch.Overrun;
        }
        while (batch.Edges.Count > 0 && all.Count < LineEdges.Most);

        return (all, overrun);
    }

    private void PutEdges(IEnumerable<LineEdge> edges)
    {
        foreach (var edge in edges)
        {
            var (at, wall) = KernelTime.Moment(time, edge.MonotonicNs);
            Put(at, wall, [new Reading(edge.Line, MetricValue.Of(edge.Active), Quality.Good)], DeviceLink.Online, null);
        }
    }

    private void Lose(string fault)
    {
        failures++;
        if (failures == 1)
        {
            Lost(chip.Device.Id, fault);
        }

        var bad = chip.Lines.Select((_, line) => new Reading(line, MetricValue.Null, Quality.Bad)).ToArray();
        Put(time.GetTimestamp(), time.GetUtcNow(), bad, DeviceLink.Lost, fault);
        time.WaitUntil(time.After(time.GetTimestamp(), Backoff.Lost.After(failures)), stopping);
    }

    private void Put(long at, DateTimeOffset wall, IReadOnlyList<Reading> readings, DeviceLink link, string? fault) =>
        scans.Put(new DeviceScan(chip.Device.Id, at, wall, readings, link, fault), stopping);

    [LoggerMessage(EventId = 2101, Level = LogLevel.Warning, Message = "GPIO device {Device} is lost: {Fault}")]
    private partial void Lost(string device, string fault);

    [LoggerMessage(EventId = 2102, Level = LogLevel.Information, Message = "GPIO device {Device}: {Chip} watched, {Lines} lines")]
    private partial void Opened(string device, string chip, int lines);
}
