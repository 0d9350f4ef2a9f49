using System.Device.I2c;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.Edge.Sensors.Managed;

namespace FacilityIoT.IntegrationTests.Edge.Sensors;

/// <summary>The contract on the bindings of Iot.Device.Bindings over simulated devices; a DS18B20's binding reads a file.</summary>
public sealed class BindingSensorTests : SensorContract
{
    private readonly Dictionary<string, I2cDevice> devices = [];

    protected override ISensors Sensors => new SensorDevices(Sysfs.Path, address =>
        devices.GetValueOrDefault(address.ToString()) ?? throw new IOException("Error 2. Can not open I2C device file '/dev/i2c-1'."));

    protected override void PlaceBme280() => devices[Air] = new SimulatedBme280(0x76);

    protected override void RemoveBme280()
    {
        ((SimulatedBme280)devices[Air]).Gone = true;
        devices.Remove(Air);
    }

    protected override void PlaceAds1115(params double[] volts) => devices[Voltages] = new SimulatedAds1115(0x48, volts);

    [Fact]
    public void A_sensor_that_lost_its_supply_for_a_moment_does_not_make_values_up()
    {
        PlaceBme280();
        using var sensor = Sensors.Open(Sensor(SensorKind.Bme280, Air, SensorChannel.Temperature, SensorChannel.Pressure));
        var before = sensor.Read();
        ((SimulatedBme280)devices[Air]).LoseSupply();
        Assert.Equal(before, sensor.Read());
    }

    [Fact]
    public void What_is_at_the_address_and_is_no_bme280_is_told()
    {
        devices[Air] = new RegisterFile(1, 0x76);
        var attempt = SensorProbe.Read(Sensor(SensorKind.Bme280, Air, SensorChannel.Temperature), Sensors, TimeProvider.System);
        Assert.StartsWith("1-0076 does not answer: Unable to find a chip with id 96", attempt.Fault, StringComparison.Ordinal);
        Assert.True(((RegisterFile)devices[Air]).Disposed);
    }

    [Fact]
    public void A_converter_that_is_gone_is_closed_without_a_crash()
    {
        var device = new SimulatedAds1115(0x48, [1, 1, 1, 1]);
        devices[Voltages] = device;
        var sensor = Sensors.Open(Sensor(SensorKind.Ads1115, Voltages, SensorChannel.Voltage0));
        device.Gone = true;
        Assert.Throws<SensorException>(() => sensor.Read());
        sensor.Dispose();
        Assert.True(device.Disposed);
    }

    [Fact]
    public void A_device_that_a_driver_of_the_kernel_has_is_left_alone()
    {
        Directory.CreateDirectory(Sysfs[$"bus/i2c/devices/{Air}/driver"]);
        var attempt = SensorProbe.Read(Sensor(SensorKind.Bme280, Air, SensorChannel.Temperature), new SensorDevices(Sysfs.Path), TimeProvider.System);
        Assert.StartsWith($"A driver of the kernel has {Air}", attempt.Fault, StringComparison.Ordinal);
    }
}
