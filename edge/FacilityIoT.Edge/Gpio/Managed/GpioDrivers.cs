using System.Device.Gpio;
using System.Device.Gpio.Drivers;
using System.Globalization;
using System.Runtime.InteropServices;
using FacilityIoT.Edge.Sensors.Managed;

namespace FacilityIoT.Edge.Gpio.Managed;

/// <summary>The driver of System.Device.Gpio for a chip as a box file names it.</summary>
internal static class GpioDrivers
{
    private const string KernelChip = "/dev/gpiochip";

    /// <exception cref="GpioException">No such chip, or no right to use it.</exception>
    /// <exception cref="IOException">As System.Device.Gpio says it.</exception>
    public static GpioDriver Open(string chip) => I2cGpioChip.AddressOf(chip) is { } address
        ? new Mcp23017Chip(I2cDevices.Open(address))
        : OfKernel(Number(chip));

    /// <summary>Through whichever libgpiod is installed: the drivers themselves fail in different ways when theirs is not.</summary>
    private static GpioDriver OfKernel(int number) =>
        NativeLibrary.TryLoad("libgpiod.so.3", out _) ? new LibGpiodV2Driver(number)
        : NativeLibrary.TryLoad("libgpiod.so.2", out _) ? new LibGpiodDriver(number)
        : throw new GpioException("libgpiod cannot be loaded: install the Debian package libgpiod3, or libgpiod2 on Debian 12.");

    private static int Number(string path)
    {
        if (!File.Exists(path))
        {
            throw new GpioException(KernelChips.Missing(path));
        }

        var device = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return device.StartsWith(KernelChip, StringComparison.Ordinal)
            && int.TryParse(device.AsSpan(KernelChip.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new GpioException(KernelChips.NotOne(path));
    }
}
