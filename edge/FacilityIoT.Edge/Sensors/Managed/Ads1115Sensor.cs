using System.Device.I2c;
using FacilityIoT.Edge.Configuration;
using Iot.Device.Ads1115;

namespace FacilityIoT.Edge.Sensors.Managed;

/// <summary>An ADS1115 through its binding: single measurements in the widest range, ±6.144 V in steps of 0.1875 mV.</summary>
internal sealed class Ads1115Sensor(Sensor sensor, I2cDevice device) : ISensor
{
    private const MeasuringRange Range = MeasuringRange.FS6144;
    private const DataRate Rate = DataRate.SPS128;

    private readonly Ads1115 ads1115 = new(device, InputMultiplexer.AIN0, Range, Rate, DeviceMode.PowerDown);

    public IReadOnlyList<SensorValue> Read() => SensorDevices.OnBus<IReadOnlyList<SensorValue>>(sensor, () => [.. sensor.Channels.Select(Measure)]);

    public void Dispose()
    {
        try
        {
            ads1115.Dispose();
        }
        catch (Exception gone) when (gone is IOException or TimeoutException)
        {
            // The binding writes to the sensor when it is disposed, and leaves the bus open when that fails.
            device.Dispose();
        }
    }

    private SensorValue Measure(SensorChannel channel)
    {
        var raw = ads1115.ReadRaw(InputMultiplexer.AIN0 + (channel - SensorChannel.Voltage0), Range, Rate);
        return raw is short.MaxValue or short.MinValue
            ? SensorValue.None("the voltage is beyond the range of the converter")
            : new SensorValue(ads1115.RawToVoltage(raw).Volts);
    }
}
