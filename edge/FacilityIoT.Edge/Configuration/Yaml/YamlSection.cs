namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>A section of a file: its properties are the section's keys, in camelCase.</summary>
public abstract class YamlSection
{
    /// <summary>What it was bound from; an empty map at file, line and column of its place when the section is not in the file.</summary>
    internal YamlMap Source { get; set; } = YamlMap.Empty(default);

    /// <summary>Where the value of a key stands, or the section when the key is not there.</summary>
    internal Position PositionOf(string property) => Source[KeyName.Of(property)]?.At ?? Source.At;

    internal bool Has(string property) => Source[KeyName.Of(property)] is not (null or YamlScalar { IsNull: true });
}
