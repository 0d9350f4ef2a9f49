using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.PlantSimulator.Values;

/// <summary>One point of the estate: what it shows now, and where that is written.</summary>
/// <param name="writeRaw">Puts a raw value into the register, bit or line.</param>
internal sealed class PlantPoint(PointId id, Point definition, int seed, Action<double> writeRaw)
{
    private readonly Lock gate = new();
    private readonly Random random = new(seed ^ StableHash(id.ToString()));
    private Wave? wave;
    private bool held;

    public PointId Id => id;

    public Point Definition => definition;

    /// <summary>The present value, in the point's unit; 0 and 1 for Booleans.</summary>
    public double Value { get; private set; } = double.NaN;

    private Wave Wave => wave ??= Wave.Of(definition, random);

    /// <summary>Moves on in time, unless a value is forced.</summary>
    public void Advance(double seconds)
    {
        lock (gate)
        {
            var value = Wave.At(seconds, (2 * random.NextDouble()) - 1);
            if (!held && value != Value)
            {
                Write(value);
            }
        }
    }

    /// <summary>Holds a value until <see cref="Release"/>.</summary>
    public void Force(double value)
    {
        lock (gate)
        {
            held = true;
            Write(value);
        }
    }

    /// <summary>Opens the contact's loop: raw 0, whatever that means for it.</summary>
    public void Cut()
    {
        lock (gate)
        {
            held = true;
            Value = definition.Contact is { NormallyClosed: true } ? 1 : 0;
            writeRaw(0);
        }
    }

    /// <summary>Back to the plausible value.</summary>
    public void Release(double seconds)
    {
        lock (gate)
        {
            held = false;
            Write(Wave.At(seconds, 0));
        }
    }

    private void Write(double value)
    {
        Value = value;
        writeRaw(definition.Contact is { } contact ? (value != 0 != contact.NormallyClosed ? 1 : 0)
            : definition.DataType == SparkplugDataType.Boolean ? value
            : (value - definition.Offset) / definition.Scale);
    }

    /// <summary>The same in every run, as string.GetHashCode is not (FNV-1a).</summary>
    private static int StableHash(string text) => (int)text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);
}
