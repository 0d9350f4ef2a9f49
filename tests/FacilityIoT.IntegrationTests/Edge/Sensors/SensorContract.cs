using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.PlantSimulator;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Edge.Sensors;

/// <summary>What the sensors of either stack must do, through <c>facility-edge read</c>'s own way.</summary>
public abstract class SensorContract : IDisposable
{
    protected const string Air = "1-0076";
    protected const string Voltages = "1-0048";
    private const string Pipe = "28-0316a2794aff";

    protected StateDirectory Sysfs { get; } = StateDirectory.Temporary();

    public void Dispose()
    {
        Sysfs.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_bme280_measures_air()
    {
        PlaceBme280();
        var attempt = Read(SensorKind.Bme280, Air, SensorChannel.Temperature, SensorChannel.Pressure, SensorChannel.Humidity);
        Assert.True(attempt.Ok, attempt.ToString());
        Assert.Equal([25.08, 1006.53, 40.0], attempt.Points.Select(p => p.Raw.AsDouble), new Near(0.01, 0.01, 0.5));
    }

    [Fact]
    public void An_ads1115_measures_voltages()
    {
        PlaceAds1115(1.5, 0, 3.3, 0.02);
        var attempt = Read(SensorKind.Ads1115, Voltages, SensorChannel.Voltage2, SensorChannel.Voltage0, SensorChannel.Voltage3, SensorChannel.Voltage1);
        Assert.True(attempt.Ok, attempt.ToString());
        Assert.Equal([3.3, 1.5, 0.02, 0], attempt.Points.Select(p => p.Raw.AsDouble), new Near(0.0002));
    }

    [Fact]
    public void A_voltage_beyond_the_range_makes_its_own_point_bad_and_no_other()
    {
        PlaceAds1115(1.5, 100, 3.3, 0);
        var attempt = Read(SensorKind.Ads1115, Voltages, SensorChannel.Voltage0, SensorChannel.Voltage1);
        Assert.Equal((DeviceLink.Online, Quality.Good, Quality.Bad), (attempt.Link, attempt.Points[0].Quality, attempt.Points[1].Quality));
        Assert.StartsWith("the voltage is beyond the range", attempt.Points[1].Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SensorKind.Bme280, Air, SensorChannel.Temperature)]
    [InlineData(SensorKind.Ads1115, Voltages, SensorChannel.Voltage0)]
    [InlineData(SensorKind.Ds18b20, Pipe, SensorChannel.Temperature)]
    public void A_sensor_that_is_not_there_is_named(SensorKind kind, string address, SensorChannel channel)
    {
        var attempt = Read(kind, address, channel);
        Assert.Equal(DeviceLink.Lost, attempt.Link);
        Assert.True(attempt.Fault!.Contains(address, StringComparison.Ordinal) || attempt.Fault.Contains("no 1-Wire", StringComparison.Ordinal), attempt.Fault);
        Assert.All(attempt.Points, p => Assert.Equal(Quality.Bad, p.Quality));
    }

    [Fact]
    public void A_sensor_that_is_lost_is_read_again_when_it_is_back()
    {
        PlaceBme280();
        var sensor = Sensor(SensorKind.Bme280, Air, SensorChannel.Temperature);
        using var reader = new SensorReader(sensor, Sensors, TimeProvider.System);
        Assert.Null(reader.Read(CancellationToken.None).Fault);
        RemoveBme280();
        Assert.Contains(Air, reader.Read(CancellationToken.None).Fault, StringComparison.Ordinal);
        Assert.NotNull(reader.Read(CancellationToken.None).Fault);
        PlaceBme280();
        Assert.Null(reader.Read(CancellationToken.None).Fault);
    }

    [Theory]
    [InlineData("7f 01 4b 46 7f ff 01 10 33 : crc=33 YES", 23937, 23.937, null)]
    [InlineData("5e ff 4b 46 7f ff 02 10 3c : crc=3c YES", -10125, -10.125, null)]
    [InlineData("50 05 4b 46 7f ff 10 10 1c : crc=1c YES", 85000, 85.0, null)]
    [InlineData("00 00 4b 46 7f ff 10 10 1c : crc=1c YES", 0, 0.0, null)]
    [InlineData("50 05 4b 46 7f ff 0c 10 1c : crc=1c YES", 85000, null, "not measured yet")]
    [InlineData("00 00 00 00 00 00 00 00 00 : crc=00 YES", 0, null, "shorted")]
    [InlineData("7f 01 4b 46 7f ff 01 10 33 : crc=4e NO", 23937, null, "checksum")]
    [InlineData("e8 07 4b 46 7f ff 01 10 33 : crc=33 YES", 126500, null, "outside what the sensor can measure, -55 to 125")]
    public void A_ds18b20_measures_and_what_only_looks_like_a_value_is_none(string bytes, int millidegrees, double? celsius, string? fault)
    {
        PlaceDs18b20($"{bytes}\n{bytes[..26]} t={millidegrees}\n");
        var point = Read(SensorKind.Ds18b20, Pipe, SensorChannel.Temperature).Points.Single();
        Assert.Equal((celsius, celsius is null ? Quality.Bad : Quality.Good), (point.Quality == Quality.Good ? point.Raw.AsDouble : null, point.Quality));
        Assert.Contains(fault ?? "", point.Fault ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Half_an_answer_of_a_ds18b20_is_none()
    {
        PlaceDs18b20("7f 01 4b 46 : crc=33 YES\n");
        Assert.Equal("the sensor did not answer in full", Read(SensorKind.Ds18b20, Pipe, SensorChannel.Temperature).Points.Single().Fault);
    }

    [Fact]
    public void A_ds18b20_that_is_not_there_is_told_with_those_that_are()
    {
        PlaceDs18b20("");
        Assert.Contains($"the kernel has found {Pipe}", Read(SensorKind.Ds18b20, "28-000000000000", SensorChannel.Temperature).Fault, StringComparison.Ordinal);
    }

    protected abstract ISensors Sensors { get; }

    /// <summary>With the calibration and the raw values of the data sheet's example (BST-BMP280-DS001, 3.12): 25.08 °C, 1006.53 hPa; and 40 %.</summary>
    protected abstract void PlaceBme280();

    protected abstract void RemoveBme280();

    protected abstract void PlaceAds1115(params double[] volts);

    private void PlaceDs18b20(string text)
    {
        Directory.CreateDirectory(Sysfs[$"bus/w1/devices/{Pipe}"]);
        File.WriteAllText(Sysfs[$"bus/w1/devices/{Pipe}/w1_slave"], text);
    }

    private DeviceAttempt Read(SensorKind kind, string address, params SensorChannel[] channels) =>
        SensorProbe.Read(Sensor(kind, address, channels), Sensors, TimeProvider.System);

    protected static Sensor Sensor(SensorKind kind, string address, params SensorChannel[] channels) => new()
    {
        Device = SampleBus.Described("sensor", [.. channels.Select(c => SampleBus.Point(c.ToString(), ModbusType.Float64))]),
        Kind = kind,
        Address = address,
        Channels = channels,
    };

    /// <summary>Equal within a tolerance for each place; the last stands for the rest.</summary>
    private sealed class Near(params double[] tolerances) : IEqualityComparer<IEnumerable<double>>
    {
        public bool Equals(IEnumerable<double>? x, IEnumerable<double>? y) =>
            x!.Count() == y!.Count() && x!.Zip(y!).Select((pair, i) => Math.Abs(pair.First - pair.Second) <= tolerances[Math.Min(i, tolerances.Length - 1)]).All(near => near);

        public int GetHashCode(IEnumerable<double> obj) => 0;
    }
}
