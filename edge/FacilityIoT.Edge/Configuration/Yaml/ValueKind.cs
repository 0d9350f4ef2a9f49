using System.Globalization;
using System.Text.Json.Nodes;
using FacilityIoT.Edge.Configuration.Files;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>How the text of a scalar becomes a value of one type.</summary>
/// <param name="Expected">What is allowed, for a fault's sentence.</param>
/// <param name="Parse">Null when the text is none.</param>
/// <param name="Schema">The same rule for a JSON schema.</param>
internal sealed record ValueKind(string Expected, Func<string, object?> Parse, Func<JsonObject> Schema)
{
    private static readonly Dictionary<Type, ValueKind> Known = new()
    {
        [typeof(string)] = new("a text", text => text, () => new JsonObject { ["type"] = "string" }),
        [typeof(bool)] = new("true or false", text => text switch { "true" => true, "false" => false, _ => null }, () => new JsonObject { ["type"] = "boolean" }),
        [typeof(int)] = new("a whole number", text => WholeNumber(text) is { } n and >= int.MinValue and <= int.MaxValue ? (int)n : null, () => new JsonObject { ["type"] = "integer" }),
        [typeof(double)] = new("a number", text => ParseNumber(text), () => new JsonObject { ["type"] = "number" }),
        [typeof(TimeSpan)] = new(
            "a duration such as 20ms, 5s, 10min or 1h",
            text => Duration.TryParse(text, out var duration) ? duration : null,
            () => new JsonObject { ["type"] = "string", ["pattern"] = Duration.Pattern }),
        [typeof(ByteSize)] = new(
            "a size such as 64KiB, 512MiB or 2GiB",
            text => ByteSize.TryParse(text, out var size) ? size : null,
            () => new JsonObject { ["type"] = "string", ["pattern"] = ByteSize.Pattern }),
        [typeof(AlarmWhen)] = new(
            "true, false, a code (whole number), bad or stale",
            AlarmWhen.Parse,
            () => new JsonObject { ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "boolean" },
                new JsonObject { ["type"] = "integer" },
                new JsonObject { ["enum"] = new JsonArray("bad", "stale") }) }),
    };

    /// <summary>Null for a section, a list or a map.</summary>
    public static ValueKind? Of(Type type) => Known.GetValueOrDefault(type) ?? (type.IsEnum ? OfEnum(type) : null);

    /// <summary>Decimal, or hexadecimal with 0x as vendors' register maps often are.</summary>
    public static long? WholeNumber(string text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? ParseNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static ValueKind OfEnum(Type type)
    {
        var words = Enum.GetNames(type).ToDictionary(KeyName.Of, name => Enum.Parse(type, name));
        return new ValueKind(
            $"one of {string.Join(", ", words.Keys)}",
            text => words.GetValueOrDefault(text),
            () => new JsonObject { ["enum"] = new JsonArray([.. words.Keys.Select(w => JsonValue.Create(w))]) });
    }
}
