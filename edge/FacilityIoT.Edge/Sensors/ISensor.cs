using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors;

/// <summary>The sensor port: one sensor, used by one thread at a time. Blocking: a measurement takes up to a second.</summary>
public interface ISensor : IDisposable
{
    /// <summary>Measures now: a value for each of <see cref="Sensor.Channels"/>, in their order.</summary>
    /// <exception cref="SensorException">The sensor is gone or answers with nonsense.</exception>
    IReadOnlyList<SensorValue> Read();
}

/// <summary>Opens sensors.</summary>
public interface ISensors
{
    /// <exception cref="SensorException">There is no such sensor, or something else has it; the message says what to do.</exception>
    ISensor Open(Sensor sensor);
}

/// <param name="Value">In the unit of the <see cref="SensorChannel"/>; NaN when there is none.</param>
/// <param name="Fault">Why there is none, in words; null when there is one.</param>
public readonly record struct SensorValue(double Value, string? Fault = null)
{
    public static SensorValue None(string fault) => new(double.NaN, fault);
}

public sealed class SensorException(string message, Exception? inner = null) : IOException(message, inner);
