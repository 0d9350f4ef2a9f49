using System.Text.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.WholePath;

/// <summary>The demo as a person starts it: its last line, its exit code, and that nothing of it stays.</summary>
[Collection(WholePathGroup.Name)]
public sealed class DemoTests : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(180);

    private readonly StateDirectory _state = StateDirectory.Temporary();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task The_entrapments_ticket_is_the_last_line_and_everything_has_ended()
    {
        await using var demo = await StartAsync("--scenario", "entrapment", "--until-ticket");
        var processes = await ProcessesAsync(demo);
        Assert.Equal(0, await demo.WaitForExitAsync(Deadline));
        var ticket = JsonSerializer.Deserialize<JsonElement>(demo.Output[^1]);
        Assert.Equal(1, ticket.GetProperty("level").GetInt32());
        Assert.Equal("elevator-a1", ticket.GetProperty("asset").GetString());
        Assert.NotEmpty(ticket.GetProperty("ticket").GetString()!);
        Assert.Contains("entrapment", ticket.GetProperty("title").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.InRange(ticket.GetProperty("contactToTicketMs").GetDouble(), 1, 60_000);
        await EverythingEndsAsync(processes);
    }

    [Fact]
    public async Task A_killed_demo_takes_all_it_started_with_it()
    {
        await using var demo = await StartAsync("--scenario", "quiet");
        var processes = await ProcessesAsync(demo);
        demo.Kill();
        await EverythingEndsAsync(processes);
    }

    [Fact]
    public async Task An_unknown_scenario_is_refused_with_the_names_of_the_known_ones()
    {
        await using var demo = await StartAsync("--scenario", "flood-of-frogs", "--until-ticket");
        Assert.Equal(1, await demo.WaitForExitAsync(Deadline));
        Assert.Contains(demo.Output, line => line.Contains("flood-of-frogs", StringComparison.Ordinal));
        Assert.Contains(demo.Output, line => line.Contains("entrapment", StringComparison.Ordinal));
    }

    private Task<ChildProcess> StartAsync(params string[] arguments) =>
        ChildProcess.StartAsync(ProgramPaths.Start("facility-demo", ProgramPaths.Demo, ["--state", _state.Path, .. arguments]));

    /// <summary>The process ids that the demo publishes.</summary>
    private async Task<List<int>> ProcessesAsync(ChildProcess demo)
    {
        var file = _state["demo.json"];
        await Eventually.TrueAsync(() => File.Exists(file) || demo.HasExited, Deadline, "demo.json", demo.TailText);
        Assert.False(demo.HasExited, demo.TailText());
        var description = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(file));
        var processes = description.GetProperty("processes").EnumerateObject().Select(process => process.Value.GetInt32()).ToList();
        Assert.All(processes, process => Assert.True(Runs(process)));
        return processes;
    }

    private static Task EverythingEndsAsync(List<int> processes) =>
        Eventually.TrueAsync(() => !processes.Exists(Runs), TimeSpan.FromSeconds(20), "all processes of the demo to end");

    private static bool Runs(int process) => Directory.Exists($"/proc/{process}");
}
