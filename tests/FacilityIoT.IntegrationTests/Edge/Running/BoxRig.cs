using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using FacilityIoT.IntegrationTests.Wire.Sparkplug;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Service;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Edge.Running;

/// <summary>One box as a process, with two simulated elevators and a virtual GPIO chip, on a real broker that is listened to.</summary>
internal sealed class BoxRig : IAsyncDisposable
{
    public const string Lift1 = "test/box/lift-1";
    public const string Lift2 = "test/box/lift-2";
    public const string Mains = "test/box/terminals/mains";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly StateDirectory _directory;
    private readonly HttpClient _health;
    private readonly ConcurrentQueue<Tapped> _seen = [];
    private Task _listening = Task.CompletedTask;

    private BoxRig(StateDirectory directory, SparkplugBench broker, SimulatedPlant plant, int healthPort, IReadOnlyDictionary<string, string> environment)
    {
        (_directory, Broker, Plant) = (directory, broker, plant);
        _health = LoopbackHttp.Client(new Uri($"http://127.0.0.1:{healthPort}"));
        Box = new RestartableProcess(
            ProgramPaths.Start("box", ProgramPaths.Edge, ["run", directory["box.yaml"], .. Settings(healthPort)]) with
            {
                Environment = environment,
                LogFile = directory["facility-edge.log"],
            },
            () => _health.AnswersAsync("health/live"));
    }

    public SparkplugBench Broker { get; }

    public SimulatedPlant Plant { get; }

    public RestartableProcess Box { get; }

    /// <summary>Everything that passed the broker so far.</summary>
    public IReadOnlyList<Tapped> Wire => [.. _seen];

    /// <summary>Starts broker and plant, and the box unless it is started later.</summary>
    public static async Task<BoxRig> StartAsync(bool startBox = true, int? healthPort = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var directory = StateDirectory.Temporary();
        await File.WriteAllTextAsync(directory["box.yaml"], BoxFileText);
        var settings = new ScenarioSettings { Sites = directory.Path };
        var plant = await SimulatedPlant.StartAsync(settings, directory);
        await plant.BeginAsync();
        var rig = new BoxRig(directory, await SparkplugBench.StartAsync(), plant, healthPort ?? FreePort.Next(), environment ?? new Dictionary<string, string>());
        rig._listening = rig.ListenAsync(await rig.Broker.TapAsync("spBv1.0/#"));
        if (startBox)
        {
            await rig.Box.StartAsync();
        }

        return rig;
    }

    public Task UntilAsync(Func<bool> condition, string what) =>
        Eventually.TrueAsync(condition, Patience, what, () => $"{(Box.IsRunning ? Box.Child.TailText() : " The box does not run.")}\nSeen:\n{Story()}");

    /// <summary>Waits until the condition of the device has been sent with this state, in an alarm frame.</summary>
    public Task UntilAlarmAsync(string? device, string condition, bool active) =>
        UntilAsync(() => Changes(device, condition).Count > 0 && Changes(device, condition)[^1].Active == active, $"{device}/{condition} to be {active}");

    /// <summary>What alarm frames said of a condition, by frame number: what was sent twice counts once.</summary>
    public IReadOnlyList<(long Fseq, bool Active, long AtMs)> Changes(string? device, string condition) =>
    [
        .. Wire.Where(m => m.Topic.Device == device && m.Payload.Frame is { Lane: FrameLane.Alarm })
            .SelectMany(m => m.Payload.Metrics.Where(x => x.Name == condition).Select(x => (m.Payload.Frame!.Value.Fseq, x.Value.AsBoolean, x.Timestamp!.Value)))
            .DistinctBy(c => c.Fseq)
            .OrderBy(c => c.Fseq),
    ];

    public IReadOnlyList<Tapped> Of(SparkplugMessageType type, string? device = null) => [.. Wire.Where(m => m.Type == type && m.Topic.Device == device)];

    public async Task<HealthReport> HealthAsync()
    {
        using var answer = await _health.GetAsync(new Uri("health/ready", UriKind.Relative));
        return JsonSerializer.Deserialize<HealthReport>(await answer.Content.ReadAsStringAsync(), JsonSerializerOptions.Web)!;
    }

    /// <summary>A broker that was away has forgotten its listeners.</summary>
    public async Task ListenAgainAsync()
    {
        await _listening;
        _listening = ListenAsync(await Broker.TapAsync("spBv1.0/#"));
    }

    /// <summary>As a host does.</summary>
    public async Task CommandAsync(string metric, string value)
    {
        var host = await Broker.TapAsync();
        var payload = new SparkplugPayload
        {
            Timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds(),
            Metrics = [new Metric { Name = metric, DataType = SparkplugDataType.String, Value = MetricValue.Of(value) }],
        };
        await host.SayAsync("spBv1.0/test/NCMD/box", SparkplugCodec.Encode(payload));
    }

    public Task<string> MetricsAsync() => _health.GetStringAsync(new Uri("metrics", UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        await Box.DisposeAsync();
        _health.Dispose();
        await Broker.DisposeAsync();
        await _listening;
        await Plant.DisposeAsync();
        _directory.Dispose();
    }

    private async Task ListenAsync(WireTap tap)
    {
        await foreach (var message in tap.AllAsync())
        {
            _seen.Enqueue(message);
        }
    }

    private IEnumerable<string> Settings(int healthPort)
    {
        var (broker, place) = (Broker.Broker, "test/box");
        var password = _directory["password"];
        File.WriteAllText(password, broker.Password);
        List<string> settings =
        [
            $"broker.host={broker.Host}",
            string.Create(CultureInfo.InvariantCulture, $"broker.port={broker.Port}"),
            $"broker.user={broker.User}",
            $"broker.passwordFile={password}",
            $"outbox.path={_directory["outbox.db"]}",
            $"health.listen=127.0.0.1:{healthPort}",
            $"gpio.terminals.chip=virtual:{Plant.Ports.Gpio[$"{place}/terminals"]}",
            .. new[] { "one", "two" }.SelectMany(bus => (string[])
            [
                $"buses.{bus}.modbusTcp.host=127.0.0.1",
                string.Create(CultureInfo.InvariantCulture, $"buses.{bus}.modbusTcp.port={Plant.Ports.Buses[$"{place}/{bus}"]}"),
            ]),
        ];
        return ["--profiles", new ScenarioSettings().Profiles, .. settings.SelectMany(s => (string[])["--set", s])];
    }

    private string Story() => string.Join('\n', Wire.TakeLast(30).Select(m => $"  {m.Message.Topic}: {string.Join(", ", m.Payload.Metrics.Take(8).Select(x => $"{x.Name}={x.Value}"))}"));

    private const string BoxFileText = """
        box: box
        site: {id: test, name: {zh: 测试, en: Test}, timeZone: Asia/Shanghai}
        broker: {host: 127.0.0.1}
        buses:
          one:
            modbusTcp: {host: 127.0.0.1}
            devices:
              lift-1: {profile: moxa-e1213-elevator, unit: 1, name: {zh: 一号梯, en: Lift 1}}
          two:
            modbusTcp: {host: 127.0.0.1}
            devices:
              lift-2: {profile: moxa-e1213-elevator, unit: 1, name: {zh: 二号梯, en: Lift 2}}
        gpio:
          terminals:
            name: {zh: 端子, en: Terminals}
            chip: virtual:/nowhere
            trade: electrical
            points:
              mains:
                line: 5
                name: {zh: 市电, en: Mains lost}
                class: Power_Loss_Alarm
                contact: {normally: closed}
                alarms:
                  lost: {when: true, level: 2, text: {zh: 市电失电, en: Power lost}}
        """;
}
