using System.Globalization;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors.Native;

/// <summary>
/// A sensor on I²C through the kernel's industrial I/O: bmp280 for a BME280, ti-ads1015 for an ADS1115. Units as in the kernel's
/// Documentation/ABI/testing/sysfs-bus-iio: m°C, m%, kPa, and mV once scaled.
/// </summary>
internal sealed class IioSensor : ISensor
{
    private const double HectopascalsInKilopascal = 10;

    private readonly Sensor sensor;
    private readonly string directory;

    /// <exception cref="SensorException">The kernel does not know the device, or has no driver for it.</exception>
    public IioSensor(Sensor sensor, string sysfs)
    {
        this.sensor = sensor;
        var device = Path.Combine(sysfs, "bus/i2c/devices", sensor.Address);
        directory = !Directory.Exists(device) ? throw new SensorException(Unknown(sensor))
            : Directory.GetDirectories(device, "iio:device*").FirstOrDefault() ?? throw new SensorException(WithoutDriver(sensor));
    }

    public IReadOnlyList<SensorValue> Read() => [.. sensor.Channels.Select(Measure)];

    public void Dispose()
    {
    }

    private static string Unknown(Sensor sensor)
    {
        var (bus, address) = I2cAddress.Parse(sensor.Address)!.Value;
        return $"The kernel knows no {sensor.Address}; name the sensor in the device tree, or try: echo {Name(sensor.Kind)} 0x{address:x2} > /sys/bus/i2c/devices/i2c-{bus}/new_device";
    }

    private static string WithoutDriver(Sensor sensor) =>
        $"The kernel knows {sensor.Address} and no driver has taken it; is it a {Name(sensor.Kind)}, is it wired, and is the module {Module(sensor.Kind)} there?";

    private static string Name(SensorKind kind) => kind == SensorKind.Bme280 ? "bme280" : "ads1115";

    private static string Module(SensorKind kind) => kind == SensorKind.Bme280 ? "bmp280-i2c" : "ti-ads1015";

    private SensorValue Measure(SensorChannel channel) => channel switch
    {
        SensorChannel.Temperature => Scaled("in_temp_input", 0.001),
        SensorChannel.Humidity => Scaled("in_humidityrelative_input", 0.001),
        SensorChannel.Pressure => Scaled("in_pressure_input", HectopascalsInKilopascal),
        _ => Voltage(channel - SensorChannel.Voltage0),
    };

    private SensorValue Scaled(string file, double scale) =>
        Number(file) is { } number ? new SensorValue(number * scale) : SensorValue.None($"{file} holds no number");

    private SensorValue Voltage(int input)
    {
        var (raw, millivolts) = (Number($"in_voltage{input}_raw"), Number($"in_voltage{input}_scale"));
        return raw is null || millivolts is null ? SensorValue.None($"in_voltage{input}_raw or its scale holds no number")
            : raw is >= short.MaxValue or <= short.MinValue ? SensorValue.None("the voltage is beyond the range that the device tree sets (ti,gain)")
            : new SensorValue(raw.Value * millivolts.Value / 1000);
    }

    private double? Number(string file) =>
        double.TryParse(Sysfs.Read(Path.Combine(directory, file), sensor).Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
