using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Sensors;

/// <summary>Reads a sensor within a time limit. After a failure the sensor is opened anew; while a reading hangs, no second one is begun.</summary>
internal sealed class SensorReader(Sensor sensor, ISensors sensors, TimeProvider time) : IDisposable
{
    private readonly DataSheet dataSheet = DataSheet.Of(sensor.Kind);
    private ISensor? opened;
    private Task<IReadOnlyList<SensorValue>>? running;

    public SensorReading Read(CancellationToken stopping)
    {
        if (running is { } late && !Ends(late, stopping))
        {
            return Hangs();
        }

        // What a late reading brought is as old as nobody knows: it is not taken.
        running = Task.Factory.StartNew(Measure, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!Ends(running, stopping))
        {
            return Hangs();
        }

        try
        {
            return Judge(running.GetAwaiter().GetResult());
        }
        catch (SensorException fault)
        {
            return SensorReading.Failed(fault.Message);
        }
        finally
        {
            running = null;
        }
    }

    /// <remarks>A sensor whose reading hangs is left to it: closing it would hang as well.</remarks>
    public void Dispose()
    {
        if (running is not { IsCompleted: false })
        {
            opened?.Dispose();
        }
    }

    private IReadOnlyList<SensorValue> Measure()
    {
        try
        {
            opened ??= sensors.Open(sensor);
            return opened.Read();
        }
        catch
        {
            opened?.Dispose();
            opened = null;
            throw;
        }
    }

    private SensorReading Hangs() => SensorReading.Failed(FormattableString.Invariant($"no reading within {sensor.Timeout.TotalSeconds:0.#} s; the bus may hang"));

    private bool Ends(Task reading, CancellationToken stopping)
    {
        using var late = new CancellationTokenSource(sensor.Timeout, time);
        WaitHandle.WaitAny([((IAsyncResult)reading).AsyncWaitHandle, late.Token.WaitHandle, stopping.WaitHandle]);
        return reading.IsCompleted;
    }

    private SensorReading Judge(IReadOnlyList<SensorValue> values)
    {
        var judged = values.Select((v, point) => v.Fault is null ? dataSheet.Judge(sensor.Channels[point], v.Value) : v).ToArray();
        var readings = judged.Select((v, point) => v.Fault is null
            ? new Reading(point, MetricValue.Of(v.Value), Quality.Good)
            : new Reading(point, MetricValue.Null, Quality.Bad)).ToArray();
        return new SensorReading(readings, null, [.. judged.Select(v => v.Fault)]);
    }
}

/// <summary>What one reading gave.</summary>
/// <param name="Readings">One for each point; none when the sensor failed.</param>
/// <param name="Fault">Why the sensor failed; null when it answered.</param>
/// <param name="Faults">Of each point; null for the good ones.</param>
internal sealed record SensorReading(IReadOnlyList<Reading> Readings, string? Fault, IReadOnlyList<string?> Faults)
{
    /// <summary>Of the first point that is not good.</summary>
    public string? PointFault => Faults.FirstOrDefault(f => f is not null);

    public static SensorReading Failed(string fault) => new([], fault, []);
}
