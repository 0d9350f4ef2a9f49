using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class HealthTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private static readonly Uri Ready = new("/health/ready", UriKind.Relative);

    [Fact]
    public async Task Without_its_parts_the_service_answers_and_names_each_that_is_missing()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = cloud.Stranger();
        await Eventually.TrueAsync(async () => await WellAsync(client) is "broker:False database:True influxdb:False notifications:True", Deadline, "the database alone to be well");
        using var ready = await client.GetAsync(Ready);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_waited_for_and_then_used()
    {
        using var folder = StateDirectory.Temporary();
        await File.WriteAllTextAsync(folder["state"], "a file where the directory should be");
        await using var cloud = await RunningCloud.StartAsync([$"Storage:Directory={folder["state"]}"], untilReady: false);
        using var client = cloud.Stranger();
        await Eventually.TrueAsync(async () => await WellAsync(client) is "broker:False database:False influxdb:False notifications:False", Deadline, "no part to be well");
        using var refused = await client.GetAsync(new Uri("/api/v1/tickets", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("database", (await refused.JsonAsync()).Text("detail"), StringComparison.Ordinal);

        File.Delete(folder["state"]);
        await Eventually.TrueAsync(async () => await WellAsync(client) is "broker:False database:True influxdb:False notifications:True", Deadline, "the database to be opened");
    }

    [Fact]
    public async Task With_broker_and_InfluxDB_the_service_is_ready()
    {
        var user = BrokerUser.WithFullAccess("facility-cloud");
        await using var broker = await MosquittoServer.StartAsync(new MosquittoSettings { Users = [user] });
        await using var influx = await InfluxServer.StartAsync();
        using var secrets = StateDirectory.Temporary();
        await File.WriteAllTextAsync(secrets["influx"], influx.Password);
        await File.WriteAllTextAsync(secrets["broker"], user.Password);
        await using var cloud = await RunningCloud.StartAsync(
        [
            $"Broker:Port={broker.Port}", $"Broker:User={user.Name}", $"Broker:PasswordFile={secrets["broker"]}",
            $"Influx:Url={influx.Url}", $"Influx:User={influx.User}", $"Influx:Database={influx.Database}", $"Influx:PasswordFile={secrets["influx"]}",
        ]);
        using var client = cloud.Stranger();
        await Eventually.TrueAsync(async () => await WellAsync(client) is "broker:True database:True influxdb:True notifications:True", Deadline, "all parts to be well");
        using var ready = await client.GetAsync(Ready);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task Figures_are_told_in_Prometheus_text_with_help_and_type()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = cloud.Stranger();
        using var refused = await client.PostAsJsonAsync("/api/v1/session", new { name = "nobody", password = "nothing" });
        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Contains("# TYPE dotnet_gc_collections_total counter", text, StringComparison.Ordinal);
        Assert.Contains("facility_logins_total{outcome=\"refused\"} ", text, StringComparison.Ordinal);
        Assert.Contains("# HELP dotnet_gc_collections_total ", text, StringComparison.Ordinal);
    }

    private static async Task<string> WellAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(Ready);
        var parts = (await answer.JsonAsync()).GetProperty("parts").EnumerateArray();
        return string.Join(' ', parts.Select(p => $"{p.Text("name")}:{p.GetProperty("ok").GetBoolean()}"));
    }
}
