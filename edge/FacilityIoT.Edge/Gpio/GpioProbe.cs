using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Gpio;

/// <summary>Tries the lines of a chip once, for <c>facility-edge check</c> and <c>facility-edge read</c>.</summary>
public static class GpioProbe
{
    /// <summary>The level of every line, or why there is none.</summary>
    public static DeviceAttempt Read(GpioChip chip, IDigitalInputs inputs, TimeProvider time)
    {
        var before = time.GetTimestamp();
        try
        {
            using var input = inputs.Open(chip);
            var levels = input.ReadAll();
            return Attempt(DeviceLink.Online, null, i => new PointAttempt(chip.Device.Points[i], MetricValue.Of(levels[i]), Quality.Good, null));
        }
        catch (GpioException fault)
        {
            return Attempt(DeviceLink.Lost, fault.Message, i => new PointAttempt(chip.Device.Points[i], MetricValue.Null, Quality.Bad, fault.Message));
        }

        DeviceAttempt Attempt(DeviceLink link, string? fault, Func<int, PointAttempt> point) => new(
            chip.Device, chip.Chip, link, time.GetElapsedTime(before), [.. Enumerable.Range(0, chip.Device.Points.Count).Select(point)], fault);
    }
}
