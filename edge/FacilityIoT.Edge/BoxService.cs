using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Health;
using FacilityIoT.Edge.Machine;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Points;
using FacilityIoT.Edge.Publishing;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Service;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge;

/// <summary>The running box: the way of a reading, from the drivers to the wire, as one list.</summary>
public static partial class BoxService
{
    // Some seconds of a busy plant room; behind a full channel the drivers wait.
    private const int ScansWaiting = 1024;

    // Together less than the 5 s in which a stop is promised.
    private static readonly TimeSpan DriversStop = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan StoringStop = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan PublishingStop = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ServingStop = TimeSpan.FromSeconds(0.5);

    /// <summary>Runs until cancelled, then stops within 5 s: drivers, pipeline, death certificate, outbox.</summary>
    /// <returns>The process's exit code: 0 after a stop that was asked for, 1 when the box cannot go on.</returns>
    public static async Task<int> RunAsync(Box box, TimeProvider time, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(box);
        ArgumentNullException.ThrowIfNull(loggers);
        var logger = loggers.CreateLogger(typeof(BoxService).FullName!);
        LogStarting(logger, SoftwareVersion.Text, box.Node, box.Devices.Count(), box.Broker);

        var notify = ServiceNotify.FromEnvironment();
        var health = new BoxHealth();
        using var metrics = new EdgeMetrics();
        using var serving = new PartGroup(time, logger);
        using var collector = new MetricsCollector([EdgeMetrics.MeterName, "System.Runtime"]);
        serving.Start("health", new HealthServer(box.HealthListen, health.Report, collector, time, loggers.CreateLogger<HealthServer>()).RunAsync);
        try
        {
            await using var outbox = await FrameOutbox.OpenAsync(
                box.Outbox, box.AcknowledgingHosts, time, loggers.CreateLogger<FrameOutbox>(), cancellationToken);
            return await RunAsync(box, outbox, health, metrics, notify, time, loggers, logger, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped while the disk still refused the outbox: nothing was read.
            return 0;
        }
        finally
        {
            await serving.StopAsync(ServingStop);
            LogStopped(logger);
        }
    }

    private static async Task<int> RunAsync(
        Box box, FrameOutbox outbox, BoxHealth health, EdgeMetrics metrics, ServiceNotify notify, TimeProvider time, ILoggerFactory loggers,
        ILogger logger, CancellationToken cancellationToken)
    {
        // The way of a reading: drivers → scans → pipeline → outbox → sender → session → broker.
        using var drivers = new PartGroup(time, logger);
        using var publishing = new PartGroup(time, logger);
        using var giveUp = new CancellationTokenSource();
        var scans = Channel.CreateBounded<DeviceScan>(new BoundedChannelOptions(ScansWaiting) { SingleReader = true });
        var board = new LiveBoard(box, time);
        var pipeline = new PointPipeline(
            box, board, outbox.LoadConditions(), outbox.AppendAsync, time, metrics, loggers.CreateLogger<PointPipeline>());
        using var dispatch = new FrameDispatch(outbox, box.AcknowledgingHosts, time, loggers.CreateLogger<FrameDispatch>());
        var node = new EdgeNode(box, board, () => outbox.Status, () => MachineReader.Read(box), outbox.NextBdSeq, pipeline.Removed, [dispatch.OnCommand, pipeline.OnCommand], time);
        using var session = new EdgeSession(MqttPort.Client(loggers), OptionsOf(box), node, time, loggers.CreateLogger<EdgeSession>());
        var lent = new LentBirths(node.DeviceBirth, device => board.IsOnline(device) == true);
        var sender = new FrameSender(outbox, dispatch, session, lent, () => MachineReader.Read(box), time, loggers.CreateLogger<FrameSender>());
        var life = new DeviceLife(board, session, node, time);

        health.Add("outbox", () => outbox.Trouble);
        health.Add("broker", () => session.Trouble ?? (session.IsBorn ? null : "connected, not born yet"));
        metrics.Observe(outbox, session, board, box);

        var storing = pipeline.RunAsync(scans.Reader, giveUp.Token);
        publishing.Start("session", session.RunAsync);
        publishing.Start("sender", sender.RunAsync);
        publishing.Start("device births", life.RunAsync);
        publishing.Start("watchdog", stop => Watchdog.RunAsync(notify, () => pipeline.SinceLastTurn, () => outbox.Trouble is not null, time, stop));
        foreach (var bus in box.Buses)
        {
            List<Device> devices = [.. bus.Devices.Select(d => d.Device)];
            var driver = drivers.Start(
                $"bus {bus.Id}",
                stop => ModbusBusLoop.Start(bus, b => DriverPorts.Modbus(b, time, stop), scans.Writer, time, loggers.CreateLogger<ModbusBusLoop>(), stop),
                reason => Lose(devices, reason, scans.Writer, time));
            health.Add(driver.Name, () => BoxHealth.DriverTrouble(driver, devices, board));
        }

        foreach (var chip in box.Chips)
        {
            List<Device> devices = [chip.Device];
            var driver = drivers.Start(
                $"chip {chip.Device.Id}",
                stop => GpioLoop.Start(chip, DriverPorts.DigitalInputs(time), scans.Writer, time, loggers.CreateLogger<GpioLoop>(), stop),
                reason => Lose(devices, reason, scans.Writer, time));
            health.Add(driver.Name, () => BoxHealth.DriverTrouble(driver, devices, board));
        }

        foreach (var sensor in box.Sensors)
        {
            List<Device> devices = [sensor.Device];
            var driver = drivers.Start(
                $"sensor {sensor.Device.Id}",
                stop => SensorLoop.Start(sensor, DriverPorts.Sensors(), scans.Writer, time, loggers.CreateLogger<SensorLoop>(), stop),
                reason => Lose(devices, reason, scans.Writer, time));
            health.Add(driver.Name, () => BoxHealth.DriverTrouble(driver, devices, board));
        }

        notify.Ready($"{box.Devices.Count()} devices");
        await Task.WhenAny(storing, Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken));

        notify.Stopping();
        LogStopping(logger, cancellationToken.IsCancellationRequested ? "asked to" : "the pipeline failed");
        await drivers.StopAsync(DriversStop);
        scans.Writer.TryComplete();
        giveUp.CancelAfter(StoringStop);
        var stored = await IsStoredAsync(storing, logger);
        await publishing.StopAsync(PublishingStop);
        return stored ? 0 : 1;
    }

    private static EdgeSessionOptions OptionsOf(Box box) => new() { Node = box.Node, Broker = box.Broker, PrimaryHost = box.PrimaryHost };

    /// <summary>A driver that failed reads nothing: its devices are lost, with the reason.</summary>
    private static void Lose(IEnumerable<Device> devices, string reason, ChannelWriter<DeviceScan> scans, TimeProvider time)
    {
        foreach (var device in devices)
        {
            scans.TryWrite(new DeviceScan(device.Id, time.GetTimestamp(), time.GetUtcNow(), [], DeviceLink.Lost, reason));
        }
    }

    private static async Task<bool> IsStoredAsync(Task storing, ILogger logger)
    {
        try
        {
            await storing;
            return true;
        }
        catch (Exception fault)
        {
            LogNotStored(logger, fault);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Software} runs {Node} with {Devices} devices; broker {Broker}.")]
    private static partial void LogStarting(ILogger logger, string software, EdgeNodeId node, int devices, MqttBroker broker);

    [LoggerMessage(2, LogLevel.Information, "Stopping: {Reason}.")]
    private static partial void LogStopping(ILogger logger, string reason);

    [LoggerMessage(3, LogLevel.Information, "Stopped.")]
    private static partial void LogStopped(ILogger logger);

    [LoggerMessage(4, LogLevel.Error, "The last readings were not stored.")]
    private static partial void LogNotStored(ILogger logger, Exception fault);
}
