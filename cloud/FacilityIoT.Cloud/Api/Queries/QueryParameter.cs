using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api.Queries;

/// <summary>One query parameter, defined once: read, checked and documented from here.</summary>
/// <param name="Name">As it is written in the address.</param>
/// <param name="Description">For the OpenAPI document.</param>
internal abstract record QueryParameter(string Name, string Description)
{
    /// <summary>What is wrong with this text, naming what is allowed; null when nothing is.</summary>
    public abstract string? Refusal(string text);

    public abstract OpenApiSchema Schema();

    public OpenApiParameter ToOpenApi() => new() { Name = Name, In = ParameterLocation.Query, Description = Description, Schema = Schema() };

    /// <summary>The text, null when the parameter is absent or empty.</summary>
    protected string? Text(HttpRequest request) => request.Query[Name].ToString() is { Length: > 0 } text ? text : null;
}

/// <summary>Any text of at most 200 characters.</summary>
internal sealed record TextParameter(string Name, string Description) : QueryParameter(Name, Description)
{
    private const int Longest = 200;

    public string? In(HttpRequest request) => Text(request);

    public override string? Refusal(string text) => text.Length <= Longest ? null : $"At most {Longest} characters are allowed.";

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, MaxLength = Longest };
}

/// <summary>One of an enumeration's words, in camel case.</summary>
internal sealed record ChoiceParameter<T>(string Name, string Description) : QueryParameter(Name, Description)
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Words = Enum.GetValues<T>().ToDictionary(v => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(v.ToString()));

    public T? In(HttpRequest request) => Text(request) is { } text ? Words[text] : null;

    public override string? Refusal(string text) => Words.ContainsKey(text) ? null : $"'{text}' is not allowed; allowed are {string.Join(", ", Words.Keys)}.";

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Enum = [.. Words.Keys.Select(w => (JsonNode)w)] };
}

/// <summary>A whole number between two others.</summary>
internal sealed record NumberParameter(string Name, string Description, int Least, int Most) : QueryParameter(Name, Description)
{
    public int? In(HttpRequest request) => Text(request) is { } text && Parse(text, out var number) ? number : null;

    public override string? Refusal(string text) =>
        Parse(text, out var number) && number >= Least && number <= Most ? null : $"'{text}' is not allowed; allowed are whole numbers from {Least} to {Most}.";

    public override OpenApiSchema Schema() => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = Least.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Maximum = Most.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static bool Parse(string text, out int number) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
}

/// <summary>true or false.</summary>
internal sealed record FlagParameter(string Name, string Description) : QueryParameter(Name, Description)
{
    public bool? In(HttpRequest request) => Text(request) is { } text ? text == "true" : null;

    public override string? Refusal(string text) => text is "true" or "false" ? null : $"'{text}' is not allowed; allowed are true and false.";

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.Boolean };
}

/// <summary>An instant in RFC 3339 with its offset.</summary>
internal sealed record InstantParameter(string Name, string Description) : QueryParameter(Name, Description)
{
    // An offset is asked for: a local time without one would be read in the server's zone.
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public DateTimeOffset? In(HttpRequest request) => Text(request) is { } text && Parse(text, out var instant) ? instant : null;

    public override string? Refusal(string text) => Parse(text, out _) ? null : $"'{text}' is not an instant; write for example 2026-03-01T08:00:00Z.";

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Format = "date-time" };

    private static bool Parse(string text, out DateTimeOffset instant)
    {
        instant = default;
        var offset = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' or ' ');

        // A plus sign that was not escaped arrives as a space.
        return offset && DateTimeOffset.TryParseExact(text.Replace(' ', '+'), Formats, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out instant);
    }
}

/// <summary>A whole number with a unit: 15s, 5m, 1h, 1d.</summary>
internal sealed record DurationParameter(string Name, string Description) : QueryParameter(Name, Description)
{
    public TimeSpan? In(HttpRequest request) => Text(request) is { } text && Parse(text, out var duration) ? duration : null;

    public override string? Refusal(string text) => Parse(text, out _) ? null : $"'{text}' is not a duration; write a whole number and s, m, h or d, for example 5m.";

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Pattern = "^[1-9][0-9]{0,5}[smhd]$" };

    private static bool Parse(string text, out TimeSpan duration)
    {
        duration = default;
        if (text.Length is < 2 or > 7 || !int.TryParse(text[..^1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) || count == 0)
        {
            return false;
        }

        var unit = text[^1] switch { 's' => 1L, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        duration = TimeSpan.FromSeconds(count * unit);
        return unit != 0;
    }
}
