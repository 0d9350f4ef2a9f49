using System.Text.Json;
using System.Threading.Channels;

namespace FacilityIoT.Testing;

/// <summary>The plant simulator as a process: an estate of Modbus devices and contacts.</summary>
public sealed class SimulatedPlant : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly string _eventLog;
    private readonly Channel<string> _replies = Channel.CreateUnbounded<string>();

    private SimulatedPlant(ChildProcess child, string eventLog, PlantPorts ports, Channel<string> replies)
    {
        (Child, _eventLog, Ports, _replies) = (child, eventLog, ports, replies);
    }

    /// <summary>The process.</summary>
    public ChildProcess Child { get; }

    /// <summary>Where its devices are.</summary>
    public PlantPorts Ports { get; }

    /// <summary>Everything done to the plant so far, in order.</summary>
    public IReadOnlyList<PlantEvent> Events => [.. File.ReadLines(_eventLog).Select(PlantEvent.Parse)];

    /// <summary>Starts the simulator and waits until every device listens; its scenario waits for <see cref="BeginAsync"/>.</summary>
    /// <param name="settings">Which estate and which scenario.</param>
    /// <param name="directory">For its files.</param>
    public static async Task<SimulatedPlant> StartAsync(ScenarioSettings settings, StateDirectory directory)
    {
        var (events, ports) = (directory["events.jsonl"], directory["ports.json"]);
        string[] counter = settings.CounterPoint is { } point ? ["--counter-device", point] : [];
        var start = ProgramPaths.Start(
            "plant-simulator",
            ProgramPaths.PlantSimulator,
            ["run", "--sites", settings.Sites, "--profiles", settings.Profiles, "--scenario", settings.Scenario, "--hold",
                "--ports", ports, "--events", events, .. counter]);
        var replies = Channel.CreateUnbounded<string>();
        var child = await ChildProcess.StartAsync(
            start with { LogFile = directory["plant-simulator.log"] },
            line =>
            {
                if (line.StartsWith("ok", StringComparison.Ordinal) || line.StartsWith("error", StringComparison.Ordinal))
                {
                    replies.Writer.TryWrite(line);
                }
            });
        await child.WaitForLineAsync("ready", Deadline);
        var found = JsonSerializer.Deserialize<PlantPorts>(await File.ReadAllTextAsync(ports), JsonSerializerOptions.Web)!;
        return new SimulatedPlant(child, events, found, replies);
    }

    /// <summary>Starts the scenario's clock.</summary>
    public Task BeginAsync() => DoAsync("begin");

    /// <summary>Does something to the plant, e.g. <c>set site/box/device/point true</c> or <c>dead site/box/device</c>.</summary>
    /// <exception cref="InvalidOperationException">The simulator did not understand; the message is its own.</exception>
    public async Task DoAsync(string command)
    {
        await Child.SendLineAsync(command);
        var reply = await _replies.Reader.ReadAsync().AsTask().WaitAsync(Deadline);
        if (!reply.StartsWith("ok", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{command}: {reply}");
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Child.DisposeAsync();
}
