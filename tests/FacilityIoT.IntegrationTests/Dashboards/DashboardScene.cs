using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Dashboards;

/// <summary>What must have happened in an estate for every panel to have something to show: faults in the plant, and people who work on the tickets.</summary>
internal sealed class DashboardScene : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private static readonly string[] Plant =
    [
        "dead jade-garden/basement/main-meter",
        "set jade-garden/basement/pump-room-leak/leak true",
        "set jade-garden/roof/elevator-a1/alarm-button true",
        "set harbour-tower/core/elevator-1/door true",
        "set harbour-tower/technical/main-meter/energy/import 100",
        "set jade-garden/basement/sump-pumps/pump1/starts 5",
    ];

    private static readonly string[] PlantLater =
    [
        "set jade-garden/roof/elevator-a1/safety-circuit true",
        "set harbour-tower/core/elevator-1/door false",
        "set harbour-tower/technical/main-meter/energy/import 102",
        "set jade-garden/basement/sump-pumps/pump1/starts 6",
    ];

    private readonly FacilityScenario facility;
    private readonly HttpClient engineer;
    private readonly HttpClient supervisor;

    private DashboardScene(FacilityScenario facility)
    {
        this.facility = facility;
        (engineer, supervisor) = (LoopbackHttp.Client(facility.Cloud.Url), LoopbackHttp.Client(facility.Cloud.Url));
    }

    public static async Task PlayAsync(FacilityScenario facility)
    {
        using var scene = new DashboardScene(facility);
        await scene.BreakAsync(Plant);
        await scene.LogInAsync();
        await scene.RepairAsync();

        // Time enough for the meters to be read in between.
        await scene.BreakAsync(PlantLater);
        await scene.RescueAsync();
        await scene.SeeAlarmAsync();
    }

    public void Dispose()
    {
        engineer.Dispose();
        supervisor.Dispose();
    }

    private async Task BreakAsync(IEnumerable<string> commands)
    {
        foreach (var command in commands)
        {
            await facility.Plant.DoAsync(command);
        }
    }

    /// <summary>The administrator plays the engineer; who accepts the work must be somebody else.</summary>
    private async Task LogInAsync()
    {
        await Eventually.TrueAsync(MayComeInAsync, Deadline, "the first administrator to be let in");
        var made = await PostAsync(engineer, "people", new { name = "supervisor-1", roles = (string[])["supervisor"] });
        await PostAsync(supervisor, "session", new { name = "supervisor-1", password = made.GetProperty("password").GetString() });
    }

    /// <remarks>The file is written before the account is committed, and anew when that had to be tried again: what it says now counts.</remarks>
    private async Task<bool> MayComeInAsync()
    {
        if (!File.Exists(facility.Cloud.AdministratorFile) || (await File.ReadAllTextAsync(facility.Cloud.AdministratorFile)).Trim().Split(' ') is not [var name, var password])
        {
            return false;
        }

        using var answer = await engineer.PostAsJsonAsync(new Uri("api/v1/session", UriKind.Relative), new { name, password });
        return answer.IsSuccessStatusCode;
    }

    /// <summary>From the desk to the follow-up, with a hold, a failed acceptance, and the same fault once more.</summary>
    private async Task RepairAsync()
    {
        var ticket = await ReportAsync();
        await WorkAsync(ticket, "accept", "arrive", "hold", "resume", "finish");
        await PostAsync(supervisor, $"tickets/{ticket}/verify", new { passed = false, text = "Still noisy." });
        await WorkAsync(ticket, "finish");
        await PostAsync(supervisor, $"tickets/{ticket}/verify", new { passed = true });
        await WorkAsync(ticket, "close");
        await PostAsync(engineer, $"tickets/{ticket}/follow-ups", new { attitude = 90, skill = 90, timeliness = 80 });
        await ReportAsync();
    }

    private async Task RescueAsync()
    {
        TicketSeen? entrapment = null;
        await Eventually.TrueAsync(
            async () => (entrapment = (await facility.Cloud.Api.TicketsAsync()).FirstOrDefault(ticket => ticket is { Level: 1, Asset: "elevator-a1" })) is not null,
            Deadline,
            "the ticket of the entrapment");
        await WorkAsync(entrapment!.Number, "accept", "arrive");
    }

    private async Task SeeAlarmAsync()
    {
        IReadOnlyList<AlarmSeen> alarms = [];
        await Eventually.TrueAsync(async () => (alarms = await facility.Cloud.Api.AlarmsAsync()).Count > 0, Deadline, "an alarm");
        await PostAsync(engineer, "alarms/acknowledge", new { ids = alarms.Select(alarm => alarm.Id) });
    }

    private async Task<string> ReportAsync()
    {
        var answer = await PostAsync(engineer, "fault-reports", new { source = "desk", category = "elevator-stopped", site = "jade-garden", asset = "elevator-b2", description = "It stands." });
        return answer.GetProperty("ticket").GetProperty("number").GetString()!;
    }

    private async Task WorkAsync(string ticket, params string[] commands)
    {
        foreach (var command in commands)
        {
            await PostAsync(engineer, $"tickets/{ticket}/{command}", command switch
            {
                "hold" => new { reason = "waitingForParts" },
                "finish" => new { cause = "A worn contact.", measures = "Replaced.", withoutPhotos = "The shaft is dark." },
                _ => new { },
            });
        }
    }

    private static async Task<JsonElement> PostAsync(HttpClient person, string path, object body)
    {
        using var answer = await person.PostAsJsonAsync(new Uri($"api/v1/{path}", UriKind.Relative), body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
