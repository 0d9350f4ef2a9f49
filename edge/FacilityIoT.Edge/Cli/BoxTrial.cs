using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Points;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Cli;

/// <summary>Asks every device, line and sensor of a box once, each bus by itself as the running box does.</summary>
internal static class BoxTrial
{
    /// <summary>In the file's order.</summary>
    public static async Task<IReadOnlyList<DeviceAttempt>> RunAsync(Box box, TimeProvider time, CancellationToken cancellationToken)
    {
        var buses = box.Buses.Select(b => Apart(() => Try(b, time, cancellationToken), cancellationToken));
        var chips = box.Chips.Select(c => Apart<IReadOnlyList<DeviceAttempt>>(() => [GpioProbe.Read(c, DriverPorts.DigitalInputs(time), time)], cancellationToken));
        var sensors = box.Sensors.Select(s => Apart<IReadOnlyList<DeviceAttempt>>(
            () => [SensorProbe.Read(s, DriverPorts.Sensors(), time, cancellationToken)], cancellationToken));
        var attempts = await Task.WhenAll([.. buses, .. chips, .. sensors]);
        return [.. attempts.SelectMany(a => a)];
    }

    // A bus blocks its thread for as long as its devices take.
    private static Task<T> Apart<T>(Func<T> work, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(work, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static IReadOnlyList<DeviceAttempt> Try(ModbusBus bus, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            using var master = DriverPorts.Modbus(bus, time, cancellationToken);
            return [.. ModbusProbe.Read(bus, master, time, cancellationToken)];
        }
        catch (DllNotFoundException missing)
        {
            return [.. bus.Devices.Select(d => NotTried(d, bus, missing.Message))];
        }
    }

    private static DeviceAttempt NotTried(ModbusDevice device, ModbusBus bus, string why) => new(
        device.Device, $"{bus.Host}:{bus.Port} unit {device.Unit}", DeviceLink.Lost, TimeSpan.Zero,
        [.. device.Device.Points.Select(p => new PointAttempt(p, MetricValue.Null, Quality.Bad, why))], why);
}
