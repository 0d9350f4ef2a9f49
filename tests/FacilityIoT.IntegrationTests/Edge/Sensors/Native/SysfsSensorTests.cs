using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.Edge.Sensors.Native;

namespace FacilityIoT.IntegrationTests.Edge.Sensors;

/// <summary>The contract on files as the kernel's drivers bmp280, ti-ads1015 and w1_therm show them.</summary>
public sealed class SysfsSensorTests : SensorContract
{
    private const double MillivoltsInStep = 0.1875;
    private const string AirFiles = $"bus/i2c/devices/{Air}/iio:device0/";

    protected override ISensors Sensors => new SensorDevices(Sysfs.Path);

    protected override void PlaceBme280()
    {
        Write(AirFiles + "name", "bme280\n");
        Write(AirFiles + "in_temp_input", "25080\n");
        Write(AirFiles + "in_pressure_input", "100.653265625\n");
        Write(AirFiles + "in_humidityrelative_input", "40000\n");
    }

    protected override void RemoveBme280() => Directory.Delete(Sysfs[$"bus/i2c/devices/{Air}"], recursive: true);

    protected override void PlaceAds1115(params double[] volts)
    {
        for (var i = 0; i < volts.Length; i++)
        {
            var raw = Math.Min(short.MaxValue, (int)Math.Round(volts[i] * 1000 / MillivoltsInStep));
            Write($"bus/i2c/devices/{Voltages}/iio:device1/in_voltage{i}_raw", FormattableString.Invariant($"{raw}\n"));
            Write($"bus/i2c/devices/{Voltages}/iio:device1/in_voltage{i}_scale", "0.187500000\n");
        }
    }

    [Fact]
    public void A_device_that_the_kernel_knows_and_has_no_driver_for_says_so()
    {
        Directory.CreateDirectory(Sysfs[$"bus/i2c/devices/{Air}"]);
        var attempt = SensorProbe.Read(Sensor(SensorKind.Bme280, Air, SensorChannel.Temperature), Sensors, TimeProvider.System);
        Assert.Contains("is the module bmp280-i2c there?", attempt.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_that_holds_no_number_is_bad_alone()
    {
        PlaceBme280();
        Write(AirFiles + "in_pressure_input", "\n");
        var attempt = SensorProbe.Read(Sensor(SensorKind.Bme280, Air, SensorChannel.Pressure, SensorChannel.Temperature), Sensors, TimeProvider.System);
        Assert.Equal(["in_pressure_input holds no number", null], attempt.Points.Select(p => p.Fault));
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Sysfs[file])!);
        File.WriteAllText(Sysfs[file], text);
    }
}
