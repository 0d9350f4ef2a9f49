using System.Device.I2c;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors.Managed;

/// <summary>Devices on the kernel's I²C buses, opened by this process itself.</summary>
internal static class I2cDevices
{
    /// <exception cref="SensorException">A driver of the kernel has the device: two masters of one device would disturb each other, and nothing would say so.</exception>
    /// <exception cref="IOException">There is no such bus, or no right to use it.</exception>
    public static I2cDevice Open(I2cAddress address, string sysfs = "/sys")
    {
        if (Directory.Exists(Path.Combine(sysfs, "bus/i2c/devices", address.ToString(), "driver")))
        {
            throw new SensorException($"A driver of the kernel has {address}; take it out of the device tree, or build the native stack, which reads it through that driver.");
        }

        return I2cDevice.Create(new I2cConnectionSettings(address.Bus, address.Address));
    }
}
