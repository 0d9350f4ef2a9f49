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
        var dataSheet = DataSheet.Of(file.Kind);
        // Without a kind nothing can be said of the rest.
        if (file.Has(nameof(SensorYaml.Kind)))
        {
            CheckAddress(id, file, dataSheet);
            foreach (var point in points.Where(p => p.Has(nameof(SensorPointYaml.Channel)) && !dataSheet.Ranges.ContainsKey(p.Channel)))
            {
                faults.Add(point.PositionOf(nameof(SensorPointYaml.Channel)),
                    $"a {Word(file.Kind)} does not measure '{Word(point.Channel)}'; allowed: {string.Join(", ", dataSheet.Ranges.Keys.Select(c => Word(c)))}");
            }
        }

        return new Sensor
        {
            Device = device,
            Kind = file.Kind,
            Address = file.Address,
            Poll = file.Poll,
            Timeout = file.Timeout,
            LostAfter = file.LostAfter,
            Channels = [.. points.Select(p => p.Channel)],
        };
    }

    private void CheckAddress(string id, SensorYaml file, DataSheet dataSheet)
    {
        if (!file.Has(nameof(SensorYaml.Address)))
        {
            return;
        }

        var at = file.PositionOf(nameof(SensorYaml.Address));
        if (!dataSheet.Address.IsMatch(file.Address))
        {
            faults.Add(at, $"'{file.Address}' is no address of a {Word(file.Kind)}; allowed: {dataSheet.AddressWords}");
        }
        else if (!taken.TryAdd(file.Address, id))
        {
            faults.Add(at, $"'{file.Address}' is already sensor '{taken[file.Address]}'; give all its points there");
        }
    }

    private static string Word(Enum value) => KeyName.Of(value.ToString());
}
