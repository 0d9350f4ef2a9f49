using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Sensors;

/// <summary>Reads one sensor at its period, on a thread of its own; a scan for every reading.</summary>
/// <remarks>A reading that hangs in the kernel holds up no other sensor, and not even this loop: after the time limit it counts as failed.</remarks>
public sealed partial class SensorLoop(
    Sensor sensor, ISensors sensors, ChannelWriter<DeviceScan> scans, TimeProvider time, ILogger logger, CancellationToken stopping)
{
    private int failures;
    private bool online;

    /// <summary>Reads the sensor until cancelled; the task carries what ends it otherwise.</summary>
    public static Task Start(Sensor sensor, ISensors sensors, ChannelWriter<DeviceScan> scans, TimeProvider time, ILogger logger, CancellationToken stopping) =>
        DriverThread.Start($"sensor {sensor.Device.Id}", new SensorLoop(sensor, sensors, scans, time, logger, stopping).Run);

    /// <summary>Reads until cancelled.</summary>
    public void Run()
    {
        using var reader = new SensorReader(sensor, sensors, time);
        var start = time.GetTimestamp();
        while (!stopping.IsCancellationRequested)
        {
            Tell(reader.Read(stopping));
            time.WaitUntil(Next(start, time.GetTimestamp()), stopping);
        }
    }

    private long Next(long start, long now)
    {
        var onSchedule = PollSchedule.Next(start, time.Ticks(sensor.Poll), now);
        return failures < sensor.LostAfter ? onSchedule : Math.Max(onSchedule, time.After(now, Backoff.Lost.After(failures - sensor.LostAfter + 1)));
    }

    private void Tell(SensorReading reading)
    {
        if (stopping.IsCancellationRequested)
        {
            return;
        }

        failures = reading.Fault is null ? 0 : failures + 1;
        var link = failures == 0 ? DeviceLink.Online : failures >= sensor.LostAfter ? DeviceLink.Lost : DeviceLink.Doubtful;
        Log(link, reading.Fault);
        scans.Put(new DeviceScan(sensor.Device.Id, time.GetTimestamp(), time.GetUtcNow(), reading.Readings, link, reading.Fault ?? reading.PointFault), stopping);
    }

    private void Log(DeviceLink link, string? fault)
    {
        if (link == DeviceLink.Online && !online)
        {
            Answers(sensor.Device.Id, sensor.Address);
            online = true;
        }
        else if (link == DeviceLink.Lost && failures == sensor.LostAfter)
        {
            Lost(sensor.Device.Id, sensor.Address, fault!);
            online = false;
        }
    }

    [LoggerMessage(EventId = 2201, Level = LogLevel.Warning, Message = "Sensor {Device} at {Address} is lost: {Fault}")]
    private partial void Lost(string device, string address, string fault);

    [LoggerMessage(EventId = 2202, Level = LogLevel.Information, Message = "Sensor {Device} at {Address} answers")]
    private partial void Answers(string device, string address);
}
