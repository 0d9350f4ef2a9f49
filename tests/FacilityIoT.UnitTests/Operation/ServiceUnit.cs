using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Operation;

/// <summary>A systemd unit of firmware-config/systemd: its settings by section and key.</summary>
internal sealed class ServiceUnit
{
    private readonly ILookup<string, string> _settings;

    private ServiceUnit(IEnumerable<(string Key, string Value)> settings) => _settings = settings.ToLookup(s => s.Key, s => s.Value);

    /// <summary>The values of <c>Section.Key</c>.</summary>
    public IEnumerable<string> this[string key] => _settings[key];

    /// <summary>The arguments of the program that the unit starts.</summary>
    public string[] Arguments => this["Service.ExecStart"].Single().Split(' ')[1..];

    public static ServiceUnit Read(string name)
    {
        var section = "";
        var settings = new List<(string, string)>();
        foreach (var line in File.ReadLines(Path.Combine(ProgramPaths.Repository, "firmware-config/systemd", name)).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
            }
            else
            {
                var parts = line.Split('=', 2);
                settings.Add(($"{section}.{parts[0]}", parts[1]));
            }
        }

        return new ServiceUnit(settings);
    }
}
