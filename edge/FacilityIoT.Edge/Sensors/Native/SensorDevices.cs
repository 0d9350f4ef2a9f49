using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors.Native;

/// <summary>Sensors through the kernel's own drivers, as sysfs shows them.</summary>
/// <param name="sysfs">Where sysfs is; another directory for tests.</param>
public sealed class SensorDevices(string sysfs = "/sys") : ISensors
{
    public ISensor Open(Sensor sensor) => sensor.Kind == SensorKind.Ds18b20 ? new W1Sensor(sensor, sysfs) : new IioSensor(sensor, sysfs);
}
