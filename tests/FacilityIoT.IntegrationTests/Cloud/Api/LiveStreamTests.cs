using System.Net.ServerSentEvents;
using System.Text.Json;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class LiveStreamTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private static readonly EdgeNodeId Node = new("s", "b");

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_stream_begins_with_everything_and_goes_on_with_what_changes(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        await cloud.StoreAsync(Estate.Site("s"), Estate.Box(1, "s", "b"), Estate.Alarm(7, "s/b/d/p"), Estate.Ticket(1, "s"));
        await cloud.StoreAsync(new TicketAlarm { TicketId = 1, AlarmId = 7 });
        Count(cloud, 1);
        using var client = await cloud.ProgramAsync();
        await using var events = await OpenAsync(client);

        var snapshot = await events.NextAsync("snapshot");
        Assert.Equal("T-1", snapshot.GetProperty("tickets")[0].Text("number"));
        Assert.Equal(7, snapshot.GetProperty("alarms")[0].GetProperty("id").GetInt64());
        Assert.Equal("b", snapshot.GetProperty("boxes")[0].Text("box"));
        Assert.Equal("s/b/d/p", snapshot.GetProperty("points")[0].Text("id"));

        await cloud.StoreAsync(Estate.Ticket(2, "s", 2));
        Publish(cloud, new LiveChange.TicketChanged(2, "T-2"));
        var ticket = await events.NextAsync("ticket");
        var listed = (await client.GetJsonAsync("/api/v1/tickets?level=2")).GetProperty("items")[0];
        Assert.Equal(listed.GetRawText(), ticket.GetRawText());

        Publish(cloud, new LiveChange.BecameStale(Node, null, Estate.Noon));
        Assert.Equal("b", (await events.NextAsync("stale")).Text("box"));
        Publish(cloud, new LiveChange.BoxChanged(Node, false, 3, Estate.Noon, 30, 10));
        Assert.Equal(20, (await events.NextAsync("box")).GetProperty("outbox").GetProperty("waiting").GetInt64());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_ticket_that_the_snapshot_shows_already_is_not_told_again(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var client = await cloud.ProgramAsync();
        await using var events = await OpenAsync(client);
        await events.NextAsync("snapshot");

        // As when the commit fell between the board's snapshot and the database's.
        Publish(cloud, new LiveChange.TicketChanged(1, "T-1"));
        Count(cloud, 1);
        await events.NextAsync("point");

        await using (var db = await cloud.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync())
        {
            (await db.Set<Ticket>().SingleAsync()).State = TicketState.Dispatched;
            await db.SaveChangesAsync();
        }

        Publish(cloud, new LiveChange.TicketChanged(1, "T-1"));
        Assert.Equal("dispatched", (await events.NextAsync("ticket")).Text("state"));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Clients_that_come_go_and_come_back_under_heavy_changes_miss_nothing_and_hear_nothing_twice(StoreKind store)
    {
        const int Last = 3_000;
        const int Clients = 8;
        await using var cloud = await RunningCloud.StartAsync(store: store);
        using var client = await cloud.ProgramAsync();
        var counting = Task.Run(async () =>
        {
            for (var i = 1; i <= Last; i++)
            {
                Count(cloud, i);
                if (i % 50 == 0)
                {
                    await Task.Yield();
                }
            }
        });
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(n => FollowAsync(client, Last, stayFor: 100 + (n * 40))));
        await counting;
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_id_of_another_life_of_the_service_gets_a_new_snapshot(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        using var client = await cloud.ProgramAsync();
        await using var events = await OpenAsync(client, "000000000000-5");
        await events.NextAsync("snapshot");
    }

    /// <summary>Reads the count to its end, and leaves and comes back again and again; the count must go on by one, or begin anew with a snapshot.</summary>
    private static async Task FollowAsync(HttpClient client, int last, int stayFor)
    {
        long count = 0;
        string? id = null;
        while (count < last)
        {
            await using var events = await OpenAsync(client, id);
            for (var i = 0; i < stayFor && count < last; i++)
            {
                var item = await events.NextAsync();
                if (item.EventType == "snapshot")
                {
                    var points = JsonElement.Parse(item.Data).GetProperty("points");
                    Assert.True(points.GetArrayLength() == 0 || points[0].GetProperty("value").GetInt64() >= count);
                    count = points.GetArrayLength() == 0 ? 0 : points[0].GetProperty("value").GetInt64();
                }
                else if (item.EventType == "point")
                {
                    Assert.Equal(count + 1, JsonElement.Parse(item.Data).GetProperty("value").GetInt64());
                    count++;
                }

                id = item.EventId;
            }
        }
    }

    private static async Task<EventReader> OpenAsync(HttpClient client, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/live", UriKind.Relative));
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new EventReader(response, await response.Content.ReadAsStreamAsync());
    }

    private static void Count(RunningCloud cloud, long value) =>
        Publish(cloud, new LiveChange.PointChanged(new PointNow(new PointId(Node, "d", "p"), MetricValue.Of(value), Quality.Good, Estate.Noon)));

    private static void Publish(RunningCloud cloud, LiveChange change) => cloud.Services.GetRequiredService<LiveBoard>().Publish(change);

    private sealed class EventReader(HttpResponseMessage response, Stream stream) : IAsyncDisposable
    {
        private readonly IAsyncEnumerator<SseItem<string>> items = SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();

        public async Task<SseItem<string>> NextAsync()
        {
            Assert.True(await items.MoveNextAsync().AsTask().WaitAsync(Deadline), "the stream ended");
            return items.Current;
        }

        /// <summary>The next event, which must be of this kind.</summary>
        public async Task<JsonElement> NextAsync(string kind)
        {
            var item = await NextAsync();
            Assert.Equal(kind, item.EventType);
            return JsonElement.Parse(item.Data);
        }

        public async ValueTask DisposeAsync()
        {
            await stream.DisposeAsync();
            await items.DisposeAsync();
            response.Dispose();
        }
    }
}
