using System.Globalization;
using System.Net;
using FacilityIoT.Edge.Cli;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.PlantSimulator;

/// <summary>The whole example estate in the simulator, asked by the edge's own drivers.</summary>
public sealed class EstateTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("estate-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    public static TheoryData<string> BoxFiles =>
        [.. Directory.GetFiles(Path.Combine(SimulatedEstate.Root, "firmware-config/sites"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "site.yaml").Select(f => Path.GetRelativePath(SimulatedEstate.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BoxFiles))]
    public async Task Every_point_of_the_example_estate_is_read_good_and_in_its_normal_state(string file)
    {
        await using var estate = await SimulatedEstate.StartAsync(directory);
        foreach (var attempt in await TryAsync(Box(file, estate)))
        {
            Assert.True(attempt.Ok, $"{attempt.Device.Id} at {attempt.Where}: {attempt.Fault} {string.Join("; ", attempt.Points.Where(p => p.Quality != Quality.Good).Select(p => $"{p.Point.Id}: {p.Fault}"))}");
            Assert.All(attempt.Points, p => Assert.False(Scaling.Apply(p.Point, p.Raw).IsNull, $"{attempt.Device.Id}/{p.Point.Id} reads {p.Raw}, which is not valid"));
            Assert.All(attempt.Points.Where(p => p.Point.Contact is not null), p => Assert.Equal(p.Point.Contact!.NormallyClosed, p.Raw.ToNumber() != 0));
        }
    }

    [Fact]
    public async Task A_value_set_by_hand_is_read_and_its_event_is_dated_before_it()
    {
        await using var estate = await SimulatedEstate.StartAsync(directory);
        Assert.Equal("ok 1 points", await estate.DoAsync("set jade-garden/roof/elevator-a1/alarm-button true"));
        Assert.Equal("ok 1 points", await estate.DoAsync("set jade-garden/basement/terminals/mains true"));
        Assert.StartsWith("error No point", await estate.DoAsync("set jade-garden/roof/elevator-a1/no-such-thing true"), StringComparison.Ordinal);

        Assert.True(await ReadAsync(estate, "roof", "elevator-a1", "alarm-button"));
        // Normally closed and active-low: the open loop reads high, and is inactive to the kernel.
        Assert.False(await ReadAsync(estate, "basement", "terminals", "mains"));
        var set = estate.Events[0];
        Assert.Equal(("jade-garden/roof/elevator-a1", "alarm-button", 1), (set["device"]!.GetValue<string>(), set["point"]!.GetValue<string>(), set["value"]!.GetValue<double>()));
        var at = DateTimeOffset.Parse(set["at"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        Assert.InRange(TimeProvider.System.GetUtcNow() - at, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_scenario_runs_its_steps_at_their_times()
    {
        await using var estate = await SimulatedEstate.StartAsync(directory, "--scenario", "entrapment", "--speed", "10");
        await Eventually.TrueAsync(() => estate.Events.Count == 5, TimeSpan.FromSeconds(20), "the last step");
        Assert.Equal(
            ["occupied 1", "safety-circuit 1", "outside-unlocking-zone 1", "alarm-button 1", "alarm-button 0"],
            estate.Events.Select(e => $"{e["point"]!.GetValue<string>()} {e["value"]!.GetValue<double>()}"));
    }

    [Fact]
    public async Task After_a_restart_the_ports_are_the_same()
    {
        IReadOnlyDictionary<string, int> before;
        await using (var first = await SimulatedEstate.StartAsync(directory))
        {
            before = first.Ports;
            Assert.Equal(15, before.Count);
        }

        await using var second = await SimulatedEstate.StartAsync(directory);
        Assert.Equal(before, second.Ports);
    }

    [Fact]
    public async Task A_point_that_counts_its_readings_gives_every_number_once_and_in_order()
    {
        await using var estate = await SimulatedEstate.StartAsync(directory, "--counter-device", "jade-garden/basement/pump-room-leak/cable-length");
        var box = Box("firmware-config/sites/jade-garden/basement.yaml", estate);
        var numbers = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var device = (await TryAsync(box)).Single(a => a.Device.Id == "pump-room-leak");
            var point = device.Points.Single(p => p.Point.Id == "cable-length");
            numbers.Add(Math.Round(Scaling.Apply(point.Point, point.Raw).ToNumber()!.Value, 6));
        }

        Assert.Equal([1, 2, 3, 4, 5], numbers);
        Assert.Equal(numbers, estate.Events.Select(e => e["value"]!.GetValue<double>()));
    }

    private static Task<IReadOnlyList<DeviceAttempt>> TryAsync(Box box) => BoxTrial.RunAsync(box, TimeProvider.System, CancellationToken.None);

    private static async Task<bool> ReadAsync(SimulatedEstate estate, string box, string device, string point)
    {
        var attempt = (await TryAsync(Box($"firmware-config/sites/jade-garden/{box}.yaml", estate))).Single(a => a.Device.Id == device);
        return attempt.Points.Single(p => p.Point.Id == point).Raw.AsBoolean;
    }

    private static Box Box(string file, SimulatedEstate estate)
    {
        var path = Path.Combine(SimulatedEstate.Root, file);
        var result = BoxFile.Load(path, [.. Settings(Path.GetFileNameWithoutExtension(file), estate)]);
        return result.Box ?? throw new InvalidOperationException(string.Join('\n', result.Faults));
    }

    private static IEnumerable<string> Settings(string box, SimulatedEstate estate) =>
    [
        "broker.passwordFile=",
        "broker.tls=",
        .. estate.Ports.Where(p => p.Key.Split('/')[1] == box).SelectMany(p => new[]
        {
            $"buses.{p.Key.Split('/')[2]}.modbusTcp.host={IPAddress.Loopback}",
            $"buses.{p.Key.Split('/')[2]}.modbusTcp.port={p.Value}",
        }),
        .. estate.Chips.Where(c => c.Key.Split('/')[1] == box).Select(c => $"gpio.{c.Key.Split('/')[2]}.chip=virtual:{c.Value}"),
    ];
}
