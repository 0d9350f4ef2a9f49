namespace FacilityIoT.Testing;

/// <summary>
/// The whole path on real parts in one line: mosquitto with an account and access list for each box, InfluxDB with authentication, the plant
/// simulator, every box of an estate and the cloud, all on free loopback ports. Each part can be killed and started again with its state.
/// </summary>
public sealed class FacilityScenario : IAsyncDisposable
{
    private static readonly TimeSpan OnlineDeadline = TimeSpan.FromSeconds(90);

    private readonly OwnedParts _parts = new();

    private FacilityScenario()
    {
    }

    /// <summary>The broker, with TLS for boxes and cloud and a plain port besides.</summary>
    public IFacilityBroker Broker { get; private set; } = null!;

    /// <summary>An account at the broker that may read everything that boxes and cloud say.</summary>
    public BrokerUser Reader { get; } = BrokerAccounts.Reader();

    /// <summary>The telemetry store.</summary>
    public InfluxServer Influx { get; private set; } = null!;

    /// <summary>The simulated devices and contacts.</summary>
    public SimulatedPlant Plant { get; private set; } = null!;

    /// <summary>The cloud.</summary>
    public FacilityCloud Cloud { get; private set; } = null!;

    /// <summary>The boxes of the estate.</summary>
    public IReadOnlyList<FacilityBox> Boxes { get; private set; } = [];

    /// <summary>Starts everything and waits until every box is online in the cloud. The plant is quiet until <see cref="SimulatedPlant.BeginAsync"/>.</summary>
    /// <param name="settings">Which estate, and what will happen in it.</param>
    /// <param name="say">Told in a sentence what has been started.</param>
    /// <exception cref="TimeoutException">A part does not serve in time; the message carries its last lines.</exception>
    public static async Task<FacilityScenario> StartAsync(ScenarioSettings settings, Action<string>? say = null)
    {
        var scenario = new FacilityScenario();
        try
        {
            await scenario.StartPartsAsync(settings, say ?? (_ => { }));
            return scenario;
        }
        catch
        {
            await scenario.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the cloud says that every box is online.</summary>
    public Task BoxesOnlineAsync() => Eventually.TrueAsync(
        async () => (await Cloud.Api.BoxesAsync()).Count(box => box.Online) == Boxes.Count,
        OnlineDeadline,
        $"{Boxes.Count} boxes to be online in the cloud",
        () => $"\n{Cloud.Process.Child.TailText()}\n{string.Join('\n', Boxes.Select(box => $"{box.Node}:{box.Process.Child.TailText()}"))}");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();

    private async Task StartPartsAsync(ScenarioSettings settings, Action<string> say)
    {
        var root = _parts.Own(settings.Directory is { } path ? StateDirectory.Lasting(path) : StateDirectory.Temporary());
        StateDirectory Folder(string name) => StateDirectory.Lasting(root[name]);

        var certificates = _parts.Own(BrokerCertificates.Create("unused", root["certificates"]));
        var files = FacilityBox.Files(settings.Sites);
        var accounts = files.ToDictionary(file => file, file => BrokerAccounts.Box(FacilityBox.NodeOf(file, settings.Profiles)));
        var cloudAccount = BrokerAccounts.Cloud();

        Broker = _parts.Own(await settings.StartBroker(new MosquittoSettings
        {
            Users = [cloudAccount, Reader, .. accounts.Values],
            AccessList = settings.AccessList is { } list ? await File.ReadAllTextAsync(list) : null,
            Certificates = certificates,
            RequireClientCertificate = false,
            MoreConfiguration = settings.BrokerConfiguration,
            Directory = root["mosquitto"],
        }));
        say($"{Broker.Name} listens on 127.0.0.1:{Broker.Port} (plain) and :{Broker.TlsPort} (TLS) with {accounts.Count + 2} accounts");
        Influx = _parts.Own(await InfluxServer.StartAsync("facility", root["influxdb"]));
        say($"InfluxDB serves at {Influx.Url}");
        Plant = _parts.Own(await SimulatedPlant.StartAsync(settings, Folder("plant")));
        say($"the plant simulator plays {Plant.Ports.Buses.Count} Modbus buses and {Plant.Ports.Gpio.Count} GPIO chips");

        Cloud = _parts.Own(await FacilityCloud.PrepareAsync(cloudAccount, Broker.TlsPort, certificates.Authority, Influx, Folder("cloud")));
        Boxes =
        [
            .. files.Select(file => _parts.Own(FacilityBox.Prepare(
                file, settings.Profiles, accounts[file], Broker.TlsPort, certificates.Authority, Plant.Ports, Folder(accounts[file].Name)))),
        ];
        await Task.WhenAll([Cloud.Process.StartAsync(), .. Boxes.Select(box => box.Process.StartAsync())]);
        say($"the cloud serves at {Cloud.Url}");
        await BoxesOnlineAsync();
        say($"{Boxes.Count} boxes are online: {string.Join(", ", Boxes.Select(box => box.Node))}");
    }
}
