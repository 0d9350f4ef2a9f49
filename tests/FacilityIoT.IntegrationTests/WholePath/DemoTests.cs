using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.WholePath;

/// <summary>The demo as a person starts it: its last line, its exit code, and that nothing of it stays.</summary>
[Collection(WholePathGroup.Scenarios)]
public sealed class DemoTests : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(300);

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
    public async Task Its_people_log_in_and_one_of_them_is_called_when_a_command_closes_a_contact()
    {
        await using var demo = await StartAsync("--scenario", "quiet", "--commands");
        await ProcessesAsync(demo);
        var file = _state["demo.json"];
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        var description = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(file));
        await demo.WaitForLineAsync("scenario quiet begins", Deadline);

        await demo.SendLineAsync("set nowhere/x/y/z true");
        await demo.WaitForLineAsync("No point is called nowhere/x/y/z", Deadline);
        await demo.SendLineAsync("set jade-garden/roof/elevator-a1/alarm-button true");
        await demo.WaitForLineAsync("level 1, dispatched", Deadline);

        var web = new Uri(description.GetProperty("web").GetString()!);
        List<(string, string)> accounts = [];
        foreach (var account in description.GetProperty("accounts").EnumerateArray())
        {
            var (name, role) = (account.GetProperty("name").GetString()!, account.GetProperty("role").GetString()!);
            using var http = LoopbackHttp.Client(web);
            using var login = await http.PostAsJsonAsync("api/v1/session", new { name, password = account.GetProperty("password").GetString() });
            var roles = (await login.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("roles");
            Assert.Equal(role, Assert.Single(roles.EnumerateArray()).GetString());
            accounts.Add((name, role));
            if (name == "engineer-1")
            {
                var ticket = Assert.Single((await http.GetFromJsonAsync<JsonElement>("api/v1/tickets")).GetProperty("items").EnumerateArray());
                Assert.Equal(name, ticket.GetProperty("assignee").GetProperty("name").GetString());
            }
        }

        Assert.Equal(
            [
                ("admin", "administrator"), ("operator-1", "operator"), ("supervisor-1", "supervisor"),
                ("engineer-1", "engineer"), ("engineer-2", "engineer"), ("engineer-3", "engineer"), ("engineer-4", "engineer"),
            ],
            accounts);
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
