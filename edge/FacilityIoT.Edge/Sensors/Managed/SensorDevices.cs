using System.Device.I2c;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors.Managed;

/// <summary>Sensors through Iot.Device.Bindings.</summary>
/// <param name="sysfs">Where sysfs is; another directory for tests.</param>
/// <param name="i2c">Opens a device on I²C; null for the kernel's <c>/dev/i2c-*</c>.</param>
public sealed class SensorDevices(string sysfs = "/sys", Func<I2cAddress, I2cDevice>? i2c = null) : ISensors
{
    public ISensor Open(Sensor sensor)
    {
        if (sensor.Kind == SensorKind.Ds18b20)
        {
            return new Ds18b20Sensor(sensor, sysfs);
        }

        var device = OnBus(sensor, () => (i2c ?? (address => I2cDevices.Open(address, sysfs)))(I2cAddress.Parse(sensor.Address)!.Value));
        try
        {
            return OnBus<ISensor>(sensor, () => sensor.Kind == SensorKind.Bme280 ? new Bme280Sensor(sensor, device) : new Ads1115Sensor(sensor, device));
        }
        catch
        {
            device.Dispose();
            throw;
        }
    }

    /// <summary>The bindings throw whatever the bus makes them throw; each of it means that there is no value.</summary>
    internal static T OnBus<T>(Sensor sensor, Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception fault) when (fault is not SensorException)
        {
            throw new SensorException($"{sensor.Address} does not answer: {fault.Message}", fault);
        }
    }
}
