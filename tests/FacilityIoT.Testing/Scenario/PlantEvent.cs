using System.Text.Json;

namespace FacilityIoT.Testing;

/// <summary>A line of the plant simulator's event log: what was done to the plant, seen from outside the product.</summary>
/// <param name="At">Right before the change.</param>
/// <param name="Device"><c>site/box/device</c>.</param>
/// <param name="Point">Null when it concerns the device as a whole.</param>
/// <param name="Value">In the point's unit; 0 and 1 for contacts.</param>
/// <param name="What">In words.</param>
public sealed record PlantEvent(DateTimeOffset At, string Device, string? Point, double? Value, string What)
{
    /// <summary>Reads one line.</summary>
    public static PlantEvent Parse(string line) => JsonSerializer.Deserialize<PlantEvent>(line, JsonSerializerOptions.Web)
        ?? throw new JsonException($"The event log holds null instead of an event: {line}");
}
