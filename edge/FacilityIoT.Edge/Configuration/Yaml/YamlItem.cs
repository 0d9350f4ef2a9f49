namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>A YAML document as a tree that remembers where each part stands. Immutable: merging and overriding build new trees.</summary>
internal abstract record YamlItem(Position At);

internal sealed record YamlScalar(Position At, string Text, bool Quoted) : YamlItem(At)
{
    /// <summary>An empty value or <c>~</c>: as if the key were not there; over a profile it takes the profile's value away.</summary>
    public bool IsNull => !Quoted && Text is "" or "~" or "null";
}

internal sealed record YamlList(Position At, IReadOnlyList<YamlItem> Items) : YamlItem(At);

internal sealed record YamlMap(Position At, IReadOnlyList<YamlEntry> Entries) : YamlItem(At)
{
    public static YamlMap Empty(Position at) => new(at, []);

    public YamlItem? this[string key] => Entries.FirstOrDefault(e => e.Key == key)?.Value;

    /// <summary>The same map with this value for the key, in its old place or at the end; null takes the key out.</summary>
    public YamlMap With(string key, YamlItem? value)
    {
        var index = Entries.ToList().FindIndex(e => e.Key == key);
        var entries = Entries.ToList();
        if (value is null)
        {
            entries.RemoveAll(e => e.Key == key);
        }
        else if (index < 0)
        {
            entries.Add(new YamlEntry(key, value.At, value));
        }
        else
        {
            entries[index] = entries[index] with { Value = value };
        }

        return this with { Entries = entries };
    }
}

internal sealed record YamlEntry(string Key, Position KeyAt, YamlItem Value);
