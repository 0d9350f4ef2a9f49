using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>A box file's tree laid over the trees of the files it includes.</summary>
internal static class BoxTree
{
    /// <summary>Null when the box file itself cannot be read as a map.</summary>
    public static YamlMap? Read(string path, FaultList faults) => Read(path, new Position(path, 1, 1), [], faults);

    private static YamlMap? Read(string path, Position from, IReadOnlyList<string> above, FaultList faults)
    {
        faults.Begin(path);
        if (YamlFile.Read(path, from, faults) is not { } map)
        {
            return null;
        }

        IReadOnlyList<string> trail = [.. above, Path.GetFullPath(path)];
        if (above.Count > 0)
        {
            map = OnlyWhatASiteSays(map, faults);
        }

        var lower = YamlMap.Empty(map.At);
        foreach (var include in Includes(map))
        {
            var included = Path.Combine(Path.GetDirectoryName(path) ?? "", include.Text);
            if (trail.Contains(Path.GetFullPath(included)))
            {
                faults.Add(include.At, $"'{include.Text}' includes this file again; take one of the two includes out");
            }
            else if (Read(included, include.At, trail, faults) is { } tree)
            {
                lower = YamlMerge.Over(lower, tree);
            }
        }

        return YamlMerge.Over(map, lower);
    }

    private static IEnumerable<YamlScalar> Includes(YamlMap map) => map["include"] switch
    {
        YamlList list => list.Items.OfType<YamlScalar>(),
        YamlScalar { IsNull: false } one => [one],
        _ => [],
    };

    // A box's id or devices in a shared file would be every box's.
    private static YamlMap OnlyWhatASiteSays(YamlMap map, FaultList faults)
    {
        var allowed = SectionKeys.Of(typeof(SiteFileYaml));
        foreach (var entry in map.Entries.Where(e => !allowed.ContainsKey(e.Key)))
        {
            faults.Add(entry.KeyAt, SectionKeys.Of(typeof(BoxYaml)).ContainsKey(entry.Key)
                ? $"'{entry.Key}' belongs into a box file; an included file may hold: {string.Join(", ", allowed.Keys)}"
                : SectionKeys.Unknown(typeof(SiteFileYaml), entry.Key));
        }

        return map with { Entries = [.. map.Entries.Where(e => allowed.ContainsKey(e.Key))] };
    }
}
