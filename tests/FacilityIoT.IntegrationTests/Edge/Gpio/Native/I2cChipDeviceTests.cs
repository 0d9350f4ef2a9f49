using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Native;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>An MCP23017 is found through the kernel, in a folder that stands for sysfs.</summary>
public sealed class I2cChipDeviceTests : IDisposable
{
    private static readonly I2cAddress Address = new(1, 0x20);
    private readonly StateDirectory sysfs = StateDirectory.Temporary();

    public void Dispose() => sysfs.Dispose();

    [Fact]
    public void The_chip_is_the_one_that_the_kernels_driver_made()
    {
        Directory.CreateDirectory(sysfs["bus/i2c/devices/1-0020/gpiochip2"]);
        Assert.Equal("/dev/gpiochip2", I2cChipDevice.Find(Address, sysfs.Path));
    }

    [Fact]
    public void A_device_that_the_kernel_does_not_know_and_one_without_driver_are_told_apart()
    {
        Assert.Contains("The kernel knows no 1-0020", Assert.Throws<GpioException>(() => I2cChipDevice.Find(Address, sysfs.Path)).Message, StringComparison.Ordinal);
        Directory.CreateDirectory(sysfs["bus/i2c/devices/1-0020"]);
        Assert.Contains("no driver has taken it", Assert.Throws<GpioException>(() => I2cChipDevice.Find(Address, sysfs.Path)).Message, StringComparison.Ordinal);
    }
}
