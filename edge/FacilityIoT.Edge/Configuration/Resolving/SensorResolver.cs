using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FacilityIoT.Edge.Sensors;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Checks what a sensor's section says against what such a sensor is.</summary>
internal sealed class SensorResolver(FaultList faults)
{
    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    public Sensor Resolve(string id, SensorYaml file, Device device, IReadOnlyList<SensorPointYaml> points)
    {
        // Without a kind nothing can be said of the rest.
        if (file.Kind is { } kind)
        {
            CheckAddress(id, file, kind);
            CheckChannels(points, kind);
        }

        return new Sensor
        {
            Device = device,
            Kind = file.Kind ?? default,
            Address = file.Address,
            Poll = file.Poll,
            Timeout = file.Timeout,
            LostAfter = file.LostAfter,
            Channels = [.. points.Select(p => p.Channel ?? default)],
        };
    }

    private void CheckAddress(string id, SensorYaml file, SensorKind kind)
    {
        if (!file.Has(nameof(SensorYaml.Address)))
        {
            return;
        }

        var (at, dataSheet) = (file.PositionOf(nameof(SensorYaml.Address)), DataSheet.Of(kind));
        if (!dataSheet.Address.IsMatch(file.Address))
        {
            faults.Add(at, $"'{file.Address}' is no address of {Word(kind)}; allowed: {dataSheet.AddressWords}");
        }
        else if (!taken.TryAdd(file.Address, id))
        {
            faults.Add(at, $"'{file.Address}' is already sensor '{taken[file.Address]}'; give all its points there");
        }
    }

    private void CheckChannels(IReadOnlyList<SensorPointYaml> points, SensorKind kind)
    {
        var channels = DataSheet.Of(kind).Ranges.Keys.ToList();
        foreach (var point in points)
        {
            if (point.Channel is { } channel && !channels.Contains(channel))
            {
                faults.Add(
                    point.PositionOf(nameof(SensorPointYaml.Channel)),
                    $"{Word(kind)} does not measure '{Word(channel)}'; allowed: {string.Join(", ", channels.Select(c => Word(c)))}");
            }
        }
    }

    private static string Word(Enum value) => KeyName.Of(value.ToString());
}
