using System.Net;
using FacilityIoT.Cloud.Live;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Questions to one estate that nobody changes.</summary>
public abstract class QueryTests(QueryTests.SharedEstate estate)
{
    [Theory]
    [InlineData("", "T-3 T-2 T-1")]
    [InlineData("?level=1", "T-3 T-1")]
    [InlineData("?site=s&level=2", "T-2")]
    [InlineData("?site=t", "T-3")]
    [InlineData("?asset=lift-2", "T-2")]
    [InlineData("?state=closed", "")]
    [InlineData("?state=raised&open=true", "T-3 T-2 T-1")]
    [InlineData("?since=2026-03-01T21:00:00%2B08:00", "T-3 T-2")]
    [InlineData("?page=2&size=2", "T-1")]
    [InlineData("?page=9", "")]
    public async Task Tickets_are_filtered_and_paged_the_latest_first(string query, string numbers)
    {
        var page = await estate.Client.GetJsonAsync("/api/v1/tickets" + query);
        Assert.Equal(numbers, string.Join(' ', page.GetProperty("items").EnumerateArray().Select(t => t.Text("number"))));
    }

    [Theory]
    [InlineData("/api/v1/tickets?state=asleep", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/alarms?sort=up", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/points?size=501", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/telemetry", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/telemetry?point=nothing", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/telemetry?point=a/b/c/d&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/telemetry?point=a/b/c/d&from=2020-01-02T00:00:00Z&every=1s", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/telemetry?point=a/b/c/d", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/api/v1/tickets/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/alarms/1", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_a_problem_with_details(string path, HttpStatusCode status)
    {
        using var answer = await estate.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((int)status, (await answer.JsonAsync()).GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("?stale=true", "silent")]
    [InlineData("?stale=false", "heard")]
    [InlineData("?search=LIFT", "heard")]
    [InlineData("?search=%25", "")]
    [InlineData("?point=s/b/d/silent", "silent")]
    [InlineData("?asset=lift-1", "heard")]
    [InlineData("?site=other", "")]
    [InlineData("?kind=alarm", "")]
    public async Task Points_are_found(string query, string names)
    {
        var page = await estate.Client.GetJsonAsync("/api/v1/points" + query);
        Assert.Equal(names, string.Join(' ', page.GetProperty("items").EnumerateArray().Select(p => p.Text("point"))));
        Assert.Equal(names.Length == 0 ? 0 : 1, page.GetProperty("total").GetInt32());
    }

    /// <summary>One service with three tickets, and two points of which one was heard.</summary>
    public abstract class SharedEstate(StoreKind store) : IAsyncLifetime
    {
        private RunningCloud cloud = null!;

        public HttpClient Client { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            cloud = await RunningCloud.StartAsync(store: store);
            await cloud.StoreAsync(
                Estate.Ticket(1, "s"), Estate.Ticket(2, "s", 2, Estate.Noon.AddHours(1), "lift-2"), Estate.Ticket(3, "t", 1, Estate.Noon.AddHours(2)));
            await cloud.StoreAsync(Estate.Site("s"), Estate.Box(1, "s", "b"), Estate.Point(1, "d", "heard", "lift-1"), Estate.Point(1, "d", "silent"));
            cloud.Services.GetRequiredService<LiveBoard>().Publish(new LiveChange.PointChanged(
                new PointNow(new PointId(new EdgeNodeId("s", "b"), "d", "heard"), MetricValue.Of(true), Quality.Good, Estate.Noon)));
            Client = await cloud.ProgramAsync();
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await cloud.DisposeAsync();
        }
    }
}

public sealed class QueryTestsOnSqlite(QueryTestsOnSqlite.Estate estate) : QueryTests(estate), IClassFixture<QueryTestsOnSqlite.Estate>
{
    public sealed class Estate() : SharedEstate(StoreKind.Sqlite);
}

public sealed class QueryTestsOnPostgres(QueryTestsOnPostgres.Estate estate) : QueryTests(estate), IClassFixture<QueryTestsOnPostgres.Estate>
{
    public sealed class Estate() : SharedEstate(StoreKind.Postgres);
}
