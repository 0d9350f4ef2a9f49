using FacilityIoT.IntegrationTests.WholePath;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Dashboards;

/// <summary>Every query of every dashboard answers something, over the example estate and all that the service writes of it.</summary>
[Collection(WholePathGroup.Kills)]
public sealed class DashboardQueryTests
{
    /// <summary>Boxes and open work are sampled every 30 s.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);

    /// <summary>The shortest clock has a minute, which is too long for a test: one that ran out is written here as the service would write it (TicketLineTests).</summary>
    private const string Breach = "ticket,clock=accept,level=2,site=jade-garden,source=desk,trade=elevator,what=breached count=1,line=0,seconds=300";

    [Fact]
    public async Task Every_query_of_every_dashboard_answers()
    {
        await using var facility = await FacilityScenario.StartAsync(new ScenarioSettings { Scenario = "quiet" });
        await DashboardScene.PlayAsync(facility);
        await WriteAsync(facility.Influx, Breach);

        List<GrafanaTarget> silent = [];
        await Eventually.TrueAsync(
            async () => (silent = await SilentAsync(facility.Influx)).Count == 0,
            Deadline,
            "an answer to every query",
            () => "\n" + string.Join('\n', silent.Select(target => $"{target.Place}: {target.Query}")));
    }

    /// <summary>The queries that answer nothing yet.</summary>
    private static async Task<List<GrafanaTarget>> SilentAsync(InfluxServer influx)
    {
        List<GrafanaTarget> silent = [];
        foreach (var dashboard in GrafanaDashboard.All)
        {
            try
            {
                var session = await GrafanaSession.OpenAsync(dashboard, influx);
                foreach (var target in dashboard.Targets)
                {
                    if (!await session.AnswersAsync(target))
                    {
                        silent.Add(target);
                    }
                }
            }
            catch (InvalidDataException nothing)
            {
                silent.Add(new GrafanaTarget(dashboard.File, nothing.Message, ""));
            }
        }

        return silent;
    }

    private static async Task WriteAsync(InfluxServer influx, string line)
    {
        using var http = LoopbackHttp.Client(influx.Url, influx.User, influx.Password);
        using var body = new StringContent(line);
        using var answer = await http.PostAsync(new Uri($"write?db={influx.Database}", UriKind.Relative), body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }
}
