using System.Text.Json;

namespace FacilityIoT.Testing;

/// <summary>One row of an InfluxQL answer.</summary>
/// <param name="Series">The measurement.</param>
/// <param name="Tags">The tags of the group, empty without GROUP BY.</param>
/// <param name="Values">Column name to value; times are nanoseconds since 1970-01-01 UTC.</param>
public sealed record InfluxRow(string Series, IReadOnlyDictionary<string, string> Tags, IReadOnlyDictionary<string, JsonElement> Values)
{
    /// <summary>The value of a column.</summary>
    public JsonElement this[string column] => Values[column];
}
