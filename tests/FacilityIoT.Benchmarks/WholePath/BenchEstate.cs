using System.Globalization;
using System.Text;
using FacilityIoT.Testing;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>The files of an estate made for measuring: one box in a temporary folder.</summary>
internal sealed class BenchEstate : IDisposable
{
    /// <summary>Site and box, as names of points begin.</summary>
    public const string Place = "bench/box";

    private readonly StateDirectory directory = StateDirectory.Temporary();

    /// <param name="wiring">The sections <c>buses:</c> and <c>gpio:</c> of the box file.</param>
    /// <param name="profiles">Name and text of each device profile.</param>
    public BenchEstate(string wiring, params IEnumerable<(string Name, string Text)> profiles)
    {
        var sites = Directory.CreateDirectory(directory["sites"]).FullName;
        var library = Directory.CreateDirectory(directory["profiles"]).FullName;
        File.WriteAllText(Path.Combine(sites, "box.yaml"), Head + wiring);
        foreach (var (name, text) in profiles)
        {
            File.WriteAllText(Path.Combine(library, $"{name}.yaml"), text);
        }

        Settings = new ScenarioSettings { Sites = sites, Profiles = library, AccessList = null, BrokerConfiguration = BrokerTraffic.Configuration };
    }

    /// <summary>For <see cref="FacilityScenario.StartAsync"/>.</summary>
    public ScenarioSettings Settings { get; }

    /// <summary>A profile of numbers that change all the time: single-precision registers of a meter, read without deadband.</summary>
    public static (string Name, string Text) Meter(int points, string poll)
    {
        var text = Profile($"A meter of {points} values", poll);
        for (var at = 0; at < points; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  voltage-{{at:0000}}:
                    class: Voltage_Sensor
                    read: {table: input, address: {{2 * at}}, type: float32}
                    unit: V

                """);
        }

        return ("meter", text.ToString());
    }

    /// <summary>A profile of contacts, each with an alarm without delay.</summary>
    public static (string Name, string Text) Contacts(string name, int contacts, string poll, string debounce)
    {
        var text = Profile("Contacts", poll);
        for (var at = 0; at < contacts; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Contact(at)}:\n    read: {{table: discrete, address: {at}}}\n{Alarm("    ", debounce)}");
        }

        return (name, text.ToString());
    }

    /// <summary>A chip with as many lines, each a contact with an alarm without delay; a child of <c>gpio:</c>.</summary>
    public static string Chip(string id, int lines, string debounce)
    {
        var text = new StringBuilder($"  {id}:\n    chip: /dev/gpiochip0\n    trade: electrical\n    asset: panel\n    points:\n");
        for (var at = 0; at < lines; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $"      {Contact(at)}:\n        line: {at}\n{Alarm("        ", debounce)}");
        }

        return text.ToString();
    }

    /// <summary>The id of a contact by its number.</summary>
    public static string Contact(int at) => string.Create(CultureInfo.InvariantCulture, $"contact-{at:000}");

    public void Dispose() => directory.Dispose();

    private static StringBuilder Profile(string model, string poll) => new($"model: {model}\ntrade: electrical\npoll: {poll}\npoints:\n");

    private static string Alarm(string indent, string debounce) =>
        $"{indent}class: Failure_Alarm\n{indent}contact: {{normally: open, debounce: {debounce}}}\n{indent}alarms:\n{indent}  closed: {{when: true, level: 2}}\n";

    private const string Head = """
        box: box
        site:
          id: bench
          name: {zh: 测试台, en: Bench}
          timeZone: Asia/Shanghai
        broker: {host: 127.0.0.1}
        primaryHost: facility-cloud
        areas:
          hall: {zh: 大厅, en: Hall}
        assets:
          panel: {name: {zh: 试验柜, en: Test panel}, area: hall}

        """;
}
