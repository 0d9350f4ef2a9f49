using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors;

/// <summary>Files in which the kernel shows a sensor.</summary>
internal static class Sysfs
{
    /// <exception cref="SensorException">The sensor does not answer, or may not be read.</exception>
    public static string Read(string file, Sensor sensor)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SensorException($"{sensor.Address} does not answer: {fault.Message}", fault);
        }
    }
}
