using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Finds profiles and lays them under the devices that name them.</summary>
internal sealed class ProfileLibrary(string boxFile, string? profilesDirectory, FaultList faults)
{
    private static readonly string[] OfTheProfileAlone = ["model", "sources"];
    private readonly Dictionary<string, YamlMap?> _read = [];

    public YamlMap LayUnder(YamlMap box)
    {
        if (box["buses"] is not YamlMap buses)
        {
            return box;
        }

        foreach (var (busId, bus) in buses.Entries.Select(e => (e.Key, e.Value as YamlMap)))
        {
            if (bus?["devices"] is not YamlMap devices)
            {
                continue;
            }

            foreach (var (deviceId, device) in devices.Entries.Select(e => (e.Key, e.Value as YamlMap)))
            {
                if (device?["profile"] is YamlScalar { IsNull: false } name && Find(name) is { } profile)
                {
                    devices = devices.With(deviceId, YamlMerge.Over(device, profile));
                }
            }

            buses = buses.With(busId, bus.With("devices", devices));
        }

        return box.With("buses", buses);
    }

    private YamlMap? Find(YamlScalar name)
    {
        if (!_read.TryGetValue(name.Text, out var profile))
        {
            profile = Path.GetFileName(name.Text) == name.Text ? Read(name) : NotAName(name);
            _read[name.Text] = profile;
        }

        return profile;
    }

    private YamlMap? Read(YamlScalar name)
    {
        var directories = Directories().Where(Directory.Exists).ToList();
        if (directories.Select(d => Path.Combine(d, name.Text + ".yaml")).FirstOrDefault(File.Exists) is not { } path)
        {
            var known = directories.SelectMany(d => Directory.EnumerateFiles(d, "*.yaml")).Select(f => Path.GetFileNameWithoutExtension(f)!)
                .Distinct().Order(StringComparer.Ordinal).ToList();
            faults.Add(name.At, $"no profile '{name.Text}'; {DidYouMean.Hint(name.Text, known)}; " +
                "profiles are NAME.yaml in a directory profiles/ beside or above the box file, or in --profiles");
            return null;
        }

        var shown = Path.IsPathRooted(boxFile) ? path : Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        faults.Begin(shown);
        return YamlFile.Read(shown, name.At, faults) is { } tree ? DevicePart(tree) : null;
    }

    private YamlMap? NotAName(YamlScalar name)
    {
        faults.Add(name.At, $"'{name.Text}' is not a profile's name; write the file's name without directory and '.yaml'");
        return null;
    }

    private YamlMap DevicePart(YamlMap profile)
    {
        var allowed = SectionKeys.Of(typeof(ProfileYaml));
        foreach (var entry in profile.Entries.Where(e => !allowed.ContainsKey(e.Key)))
        {
            faults.Add(entry.KeyAt, SectionKeys.Unknown(typeof(ProfileYaml), entry.Key));
        }

        return profile with { Entries = [.. profile.Entries.Where(e => allowed.ContainsKey(e.Key) && !OfTheProfileAlone.Contains(e.Key))] };
    }

    private IEnumerable<string> Directories()
    {
        for (var above = Path.GetDirectoryName(Path.GetFullPath(boxFile)); above is not null; above = Path.GetDirectoryName(above))
        {
            yield return Path.Combine(above, "profiles");
        }

        if (profilesDirectory is not null)
        {
            yield return Path.GetFullPath(profilesDirectory);
        }
    }
}
