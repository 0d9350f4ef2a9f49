using System.Device.I2c;
using FacilityIoT.Edge.Configuration;
using Iot.Device.Bmxx80;
using Iot.Device.Bmxx80.ReadResult;

namespace FacilityIoT.Edge.Sensors.Managed;

/// <summary>A BME280 through its binding.</summary>
internal sealed class Bme280Sensor(Sensor sensor, I2cDevice device) : ISensor
{
    private readonly Bme280 bme280 = new(device);

    public IReadOnlyList<SensorValue> Read() => SensorDevices.OnBus(sensor, Measure);

    public void Dispose() => bme280.Dispose();

    private IReadOnlyList<SensorValue> Measure()
    {
        // Set for every reading: a sensor that lost its supply for a moment would measure nothing, and say some 25 °C.
        bme280.TemperatureSampling = Sampling.UltraLowPower;
        bme280.PressureSampling = Sampling.UltraLowPower;
        bme280.HumiditySampling = Sampling.UltraLowPower;
        var result = bme280.Read();
        return [.. sensor.Channels.Select(channel => Value(result, channel) is { } value ? new SensorValue(value) : SensorValue.None("the sensor did not measure it"))];
    }

    private static double? Value(Bme280ReadResult result, SensorChannel channel) => channel switch
    {
        SensorChannel.Temperature => result.Temperature?.DegreesCelsius,
        SensorChannel.Humidity => result.Humidity?.Percent,
        _ => result.Pressure?.Hectopascals,
    };
}
