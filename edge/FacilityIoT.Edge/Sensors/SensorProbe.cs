using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Sensors;

/// <summary>Reads a sensor once, for <c>facility-edge check</c> and <c>facility-edge read</c>.</summary>
public static class SensorProbe
{
    public static DeviceAttempt Read(Sensor sensor, ISensors sensors, TimeProvider time, CancellationToken stopping = default)
    {
        var before = time.GetTimestamp();
        using var reader = new SensorReader(sensor, sensors, time);
        var reading = reader.Read(stopping);
        return new DeviceAttempt(
            sensor.Device, sensor.Address, reading.Fault is null ? DeviceLink.Online : DeviceLink.Lost, time.GetElapsedTime(before),
            [.. sensor.Device.Points.Select((point, i) => reading.Fault is { } fault
                ? new PointAttempt(point, MetricValue.Null, Quality.Bad, fault)
                : new PointAttempt(point, reading.Readings[i].Value, reading.Readings[i].Quality, reading.Faults[i]))],
            reading.Fault);
    }
}
