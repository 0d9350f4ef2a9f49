using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>
/// A <c>--set path=value</c>: keys and ids joined by dots. It may set any key that its section knows, in a section that is there; it
/// cannot name a bus, device or point that is not. An empty value takes the key out of the file.
/// </summary>
internal sealed record Override(IReadOnlyList<string> Path, YamlItem Value)
{
    public bool NamesProfile => Path[^1] == "profile";

    public static IReadOnlyList<Override> ParseAll(IReadOnlyList<string> settings, FaultList faults)
    {
        var parsed = new List<Override>();
        foreach (var setting in settings)
        {
            var sign = setting.IndexOf('=', StringComparison.Ordinal);
            var path = sign < 0 ? setting : setting[..sign];
            var at = new Position($"--set {path}", 1, 1);
            if (sign <= 0)
            {
                faults.Add(at, "write path=value, such as buses.plantroom.modbusTcp.port=1502");
            }
            else if (YamlReader.Read(at.File, setting[(sign + 1)..], faults) is { } value)
            {
                parsed.Add(new Override(path.Split('.'), value is YamlMap { Entries.Count: 0 } ? new YamlScalar(at, "", false) : value));
            }
        }

        return parsed;
    }

    public static YamlMap Apply(IEnumerable<Override> settings, YamlMap tree, FaultList faults)
    {
        foreach (var setting in settings)
        {
            tree = setting.Set(typeof(BoxYaml), tree, 0, faults) as YamlMap ?? tree;
        }

        return tree;
    }

    private YamlItem Set(Type type, YamlItem? current, int depth, FaultList faults)
    {
        if (depth == Path.Count)
        {
            return Value;
        }

        var key = Path[depth];
        var map = current as YamlMap ?? YamlMap.Empty(Value.At);
        if (Next(type, map, key) is not { } next)
        {
            var sentence = typeof(YamlSection).IsAssignableFrom(type) ? SectionKeys.Unknown(type, key)
                : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>)
                    ? $"there is no '{key}' in '{Path[depth - 1]}'; {DidYouMean.Hint(key, [.. map.Entries.Select(e => e.Key)])}"
                    : $"'{Path[depth - 1]}' has no keys; set it as a whole";
            faults.Add(Value.At, sentence);
            return current ?? new YamlScalar(Value.At, "", Quoted: false);
        }

        var value = Set(next, map[key], depth + 1, faults);
        return map.With(key, value is YamlScalar { IsNull: true } ? null : value);
    }

    private static Type? Next(Type type, YamlMap map, string key)
    {
        if (typeof(YamlSection).IsAssignableFrom(type))
        {
            return SectionKeys.Of(type).GetValueOrDefault(key)?.PropertyType;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>) && map[key] is not null
            ? type.GetGenericArguments()[1]
            : null;
    }
}
