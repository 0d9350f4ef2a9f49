using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.PlantSimulator;

/// <summary>What was done to the plant, a JSON object a line, for whoever compares it with what arrived.</summary>
internal sealed class EventLog(string path, TimeProvider time) : IDisposable
{
    private readonly Lock gate = new();
    private readonly StreamWriter writer = new(path, append: true) { AutoFlush = true };

    /// <summary>Notes the time, makes the change, and then writes the line: a change is never dated after it shows.</summary>
    public void Record(PointId point, double value, string what, Action change)
    {
        lock (gate)
        {
            var at = time.GetUtcNow();
            change();
            Write(new PlantEvent(Text(at), Device(point), point.Point, value, what));
        }
    }

    /// <summary>The same for something that befalls a whole device.</summary>
    public void Record(string device, string what, Action change)
    {
        lock (gate)
        {
            var at = time.GetUtcNow();
            change();
            Write(new PlantEvent(Text(at), device, null, null, what));
        }
    }

    public void Dispose() => writer.Dispose();

    public static string Device(PointId point) => $"{point.Node.Group}/{point.Node.Node}/{point.Device}";

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private void Write(PlantEvent line) => writer.WriteLine(JsonSerializer.Serialize(line, PlantJson.Default.PlantEvent));
}

/// <param name="At">UTC, right before the change.</param>
/// <param name="Device"><c>site/box/device</c>.</param>
/// <param name="Point">Null when it concerns the device as a whole.</param>
/// <param name="Value">In the point's unit; 0 and 1 for contacts.</param>
internal sealed record PlantEvent(string At, string Device, string? Point, double? Value, string What);

/// <param name="Buses"><c>site/box/bus</c> to the port it listens at.</param>
/// <param name="Gpio"><c>site/box/chip</c> to the directory of the virtual chip.</param>
internal sealed record PlantPorts(SortedDictionary<string, int> Buses, SortedDictionary<string, string> Gpio);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlantEvent))]
[JsonSerializable(typeof(PlantPorts))]
internal sealed partial class PlantJson : JsonSerializerContext;
