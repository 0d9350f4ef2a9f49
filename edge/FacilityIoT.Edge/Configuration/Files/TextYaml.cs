using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>A text for people in Chinese and English. Written as one text it serves both; one language alone stands in for the other.</summary>
[Shorthand(nameof(Both))]
public sealed class TextYaml : YamlSection
{
    /// <summary>Chinese.</summary>
    public string? Zh { get; set; }

    /// <summary>English.</summary>
    public string? En { get; set; }

    /// <summary>One text for both languages.</summary>
    public string? Both { get; set; }

    internal LocalizedText? Resolve() =>
        (Zh ?? En ?? Both) is { } any ? new LocalizedText(Zh ?? Both ?? any, En ?? Both ?? any) : null;
}
