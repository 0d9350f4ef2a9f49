using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Edge.Cli;

/// <summary><c>facility-edge check</c> and <c>read</c> of every box of the example estate, against the simulated estate.</summary>
public sealed class CheckOnThePlantTests : IAsyncLifetime
{
    private static readonly string Sites = Path.Combine(ProgramPaths.Repository, "firmware-config/sites");

    private readonly StateDirectory _folder = StateDirectory.Temporary();
    private SimulatedPlant? _plant;

    private SimulatedPlant Plant => _plant!;

    public async ValueTask InitializeAsync() => _plant = await SimulatedPlant.StartAsync(new ScenarioSettings(), _folder);

    public async ValueTask DisposeAsync()
    {
        await (_plant?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_device_of_the_estate_answers_and_every_point_is_good()
    {
        foreach (var file in Directory.GetFiles(Sites, "*.yaml", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "site.yaml"))
        {
            var run = await RunAsync("check", file);
            Assert.True(run.ExitCode == 0, run.Output + run.Error);
        }
    }

    [Fact]
    public async Task A_device_that_does_not_answer_is_told_and_the_others_are_read()
    {
        await Plant.DoAsync("dead jade-garden/basement/booster-pumps");

        var run = await RunAsync("check", Path.Combine(Sites, "jade-garden/basement.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"(?m)^booster-pumps +127\.0\.0\.1:\d+ unit 21 +none +0 of 21 +\S", run.Output);
        Assert.Matches(@"(?m)^sump-pumps .* ms +20 of 20$", run.Output);
    }

    [Fact]
    public async Task A_pressed_alarm_button_reads_as_active()
    {
        await Plant.DoAsync("set jade-garden/roof/elevator-a2/alarm-button true");

        var run = await RunAsync("read", Path.Combine(Sites, "jade-garden/roof.yaml"));

        Assert.Matches(@"(?m)^elevator-a2 +alarm-button .* active +good$", run.Output);
        Assert.Matches(@"(?m)^elevator-a1 +alarm-button .* normal +good$", run.Output);
        Assert.Matches(@"(?m)^elevator-a2 +mains .* normal +good$", run.Output);
    }

    private Task<CommandRun> RunAsync(string command, string file)
    {
        var place = $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}/";
        var buses = Plant.Ports.Buses.Where(b => b.Key.StartsWith(place, StringComparison.Ordinal))
            .SelectMany(b => (string[])[$"buses.{b.Key[place.Length..]}.modbusTcp.host=127.0.0.1", $"buses.{b.Key[place.Length..]}.modbusTcp.port={b.Value}"]);
        var chips = Plant.Ports.Gpio.Where(g => g.Key.StartsWith(place, StringComparison.Ordinal)).Select(g => $"gpio.{g.Key[place.Length..]}.chip=virtual:{g.Value}");
        string[] settings = ["broker.passwordFile=", "broker.tls=", .. buses, .. chips];
        return CommandRun.EdgeAsync([command, file, .. settings.SelectMany(s => (string[])["--set", s])]);
    }
}
