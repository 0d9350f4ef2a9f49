using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors.Native;

/// <summary>A DS18B20 through the kernel's driver w1_therm. Every reading is a measurement of up to 750 ms.</summary>
internal sealed class W1Sensor : ISensor
{
    private readonly Sensor sensor;
    private readonly string file;

    public W1Sensor(Sensor sensor, string sysfs)
    {
        this.sensor = sensor;
        file = W1Devices.File(sensor.Address, sysfs);
    }

    public IReadOnlyList<SensorValue> Read()
    {
        var value = W1Slave.Parse(Sysfs.Read(file, sensor));
        return [.. sensor.Channels.Select(_ => value)];
    }

    public void Dispose()
    {
    }
}
