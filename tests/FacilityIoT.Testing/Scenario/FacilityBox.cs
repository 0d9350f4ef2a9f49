using System.Globalization;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Testing;

/// <summary>One box of an estate: <c>facility-edge</c> as a process, on simulated devices.</summary>
public sealed class FacilityBox : IAsyncDisposable
{
    private readonly HttpClient _health;

    private FacilityBox(Box box, ProgramStart start, Uri health)
    {
        Node = box.Node;
        _health = LoopbackHttp.Client(health);
        Process = new RestartableProcess(start, () => _health.AnswersAsync("health/live"));
    }

    /// <summary>Site and box.</summary>
    public EdgeNodeId Node { get; }

    /// <summary>The process: kill it, stop it, start it again.</summary>
    public RestartableProcess Process { get; }

    /// <summary>The box's own figures, in Prometheus' text format.</summary>
    public Task<string> MetricsAsync() => _health.GetStringAsync(new Uri("metrics", UriKind.Relative));

    /// <summary>Reads a box file and prepares the process with the broker, the devices and the outbox of this environment.</summary>
    internal static FacilityBox Prepare(
        string file, string profiles, BrokerUser account, int brokerPort, string authority, PlantPorts ports, StateDirectory directory)
    {
        var password = directory["broker.password"];
        File.WriteAllText(password, account.Password);
        List<string> settings =
        [
            $"broker.host={MosquittoServer.Host}",
            $"broker.port={brokerPort}",
            $"broker.user={account.Name}",
            $"broker.passwordFile={password}",
            $"broker.tls.ca={authority}",
            $"outbox.path={directory["outbox.db"]}",
        ];
        var box = Load(file, profiles, settings);
        var place = $"{box.Node.Group}/{box.Node.Node}";
        var health = FreePort.Next();
        settings.Add($"health.listen=127.0.0.1:{health}");
        foreach (var bus in box.Buses)
        {
            settings.Add($"buses.{bus.Id}.modbusTcp.host=127.0.0.1");
            settings.Add(string.Create(CultureInfo.InvariantCulture, $"buses.{bus.Id}.modbusTcp.port={ports.Buses[$"{place}/{bus.Id}"]}"));
        }

        settings.AddRange(box.Chips.Select(chip => $"gpio.{chip.Device.Id}.chip=virtual:{ports.Gpio[$"{place}/{chip.Device.Id}"]}"));
        var start = ProgramPaths.Start(
            place, ProgramPaths.Edge, ["run", file, "--profiles", profiles, .. settings.SelectMany(setting => (string[])["--set", setting])]);
        return new FacilityBox(box, start with { LogFile = directory["facility-edge.log"], Environment = UnitEnvironment.Of("facility-edge@.service") }, new Uri($"http://127.0.0.1:{health}"));
    }

    /// <summary>Which box a file describes.</summary>
    internal static EdgeNodeId NodeOf(string file, string profiles) => Load(file, profiles, ["broker.passwordFile=", "broker.tls="]).Node;

    /// <summary>The box files of a folder and below: those that say which box they are.</summary>
    internal static IReadOnlyList<string> Files(string sites) =>
    [
        .. Directory.EnumerateFiles(sites, "*.yaml", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("box:", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a box file.</summary>
    /// <exception cref="InvalidDataException">It has faults; the message says all of them.</exception>
    internal static Box Load(string file, string profiles, IReadOnlyList<string> settings)
    {
        var result = BoxFile.Load(file, settings, profiles);
        return result.Box ?? throw new InvalidDataException(string.Join('\n', result.Faults));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _health.Dispose();
    }
}
