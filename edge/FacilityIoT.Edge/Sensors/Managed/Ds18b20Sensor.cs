using FacilityIoT.Edge.Configuration;
using Iot.Device.OneWire;

namespace FacilityIoT.Edge.Sensors.Managed;

/// <summary>A DS18B20 through its binding, which reads it through the kernel's driver. Every reading is a measurement of up to 750 ms.</summary>
internal sealed class Ds18b20Sensor : ISensor
{
    /// <summary>What a shorted cable and a sensor that has just started give; the binding does not look at the bytes.</summary>
    private const double Shorted = 0;
    private const double JustStarted = 85;

    private readonly Sensor sensor;
    private readonly string file;
    private readonly OneWireThermometerDevice device;

    public Ds18b20Sensor(Sensor sensor, string sysfs)
    {
        this.sensor = sensor;
        file = W1Devices.File(sensor.Address, sysfs);
        // A rooted path goes before the binding's own, so the bus that the sensor hangs on need not be known.
        device = new OneWireThermometerDevice("", Path.GetDirectoryName(file)!);
    }

    public IReadOnlyList<SensorValue> Read()
    {
        var value = SensorDevices.OnBus(sensor, Measure);
        return [.. sensor.Channels.Select(_ => value)];
    }

    public void Dispose()
    {
    }

    private SensorValue Measure()
    {
        try
        {
            var celsius = Math.Round(device.ReadTemperature().DegreesCelsius, 3);
            return celsius is Shorted or JustStarted ? Parsed() : new SensorValue(celsius);
        }
        catch (InvalidOperationException)
        {
            // A wrong checksum or half an answer: the text says which.
            return Parsed();
        }
    }

    private SensorValue Parsed() => W1Slave.Parse(Sysfs.Read(file, sensor));
}
