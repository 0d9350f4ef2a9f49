namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Lays one tree over another: maps are joined key by key, everything else is replaced, an empty value takes the lower one away.</summary>
internal static class YamlMerge
{
    public static YamlMap Over(YamlMap upper, YamlMap lower)
    {
        var result = lower with { At = upper.At };
        foreach (var entry in upper.Entries)
        {
            result = (entry.Value, lower[entry.Key]) switch
            {
                (YamlMap above, YamlMap below) => result.With(entry.Key, Over(above, below)),
                (YamlScalar { IsNull: true }, not null) => result.With(entry.Key, null),
                var (above, below) => below is null ? result with { Entries = [.. result.Entries, entry] } : result.With(entry.Key, above),
            };
        }

        return result;
    }
}
