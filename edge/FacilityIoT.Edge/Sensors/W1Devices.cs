namespace FacilityIoT.Edge.Sensors;

/// <summary>The sensors on 1-Wire that the kernel has found.</summary>
internal static class W1Devices
{
    /// <summary>The file whose reading is a measurement.</summary>
    /// <exception cref="SensorException">The kernel has not found the sensor, or has no 1-Wire.</exception>
    public static string File(string address, string sysfs)
    {
        var devices = Path.Combine(sysfs, "bus/w1/devices");
        if (!Directory.Exists(devices))
        {
            throw new SensorException("This machine has no 1-Wire: add the device-tree overlay w1-gpio, or the driver of the bus master.");
        }

        var file = Path.Combine(devices, address, "w1_slave");
        return System.IO.File.Exists(file) ? file : throw new SensorException($"There is no {address} on 1-Wire; the kernel has found {Found(devices)}.");
    }

    private static string Found(string devices)
    {
        var found = Directory.GetDirectories(devices, "28-*").Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal).ToArray();
        return found.Length == 0 ? "no DS18B20" : string.Join(", ", found);
    }
}
