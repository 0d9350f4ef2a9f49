using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio.Native;

/// <summary>The GPIO chip that the kernel's driver mcp23s08 has made of an MCP23017. Its edges come through the chip's interrupt pin, which the device tree must name.</summary>
internal static class I2cChipDevice
{
    /// <returns><c>/dev/gpiochip2</c></returns>
    /// <exception cref="GpioException">The kernel does not know the chip, or has no driver for it.</exception>
    public static string Find(I2cAddress address, string sysfs)
    {
        var device = Path.Combine(sysfs, "bus/i2c/devices", address.ToString());
        return !Directory.Exists(device)
            ? throw new GpioException($"The kernel knows no {address}; name the MCP23017 in the device tree, with its interrupt pin (overlay mcp23017).")
            : Directory.GetDirectories(device, "gpiochip*").Select(d => $"/dev/{Path.GetFileName(d)}").FirstOrDefault()
              ?? throw new GpioException($"The kernel knows {address} and no driver has taken it; is it wired, and is the module mcp23s08_i2c there?");
    }
}
