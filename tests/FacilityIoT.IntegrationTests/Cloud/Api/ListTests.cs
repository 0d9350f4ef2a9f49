using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class ListTests
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task A_ticket_carries_its_alarms_and_they_name_it_and_its_title_is_in_the_language_asked_for(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        await cloud.StoreAsync(Estate.Alarm(7, "s/b/d/p"), Estate.Ticket(1, "s"));
        await cloud.StoreAsync(new TicketAlarm { TicketId = 1, AlarmId = 7 }, new TicketEvent { TicketId = 1, What = "raised", At = Estate.Noon });
        using var client = await cloud.ProgramAsync();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN, en;q=0.5");

        var ticket = (await client.GetJsonAsync("/api/v1/tickets")).GetProperty("items")[0];
        Assert.Equal(("T-1", "电梯困人", "raised", "sensor"), (ticket.Text("number"), ticket.Text("title"), ticket.Text("state"), ticket.Text("source")));
        Assert.Equal("Passenger stuck", ticket.GetProperty("titles").Text("en"));
        Assert.Equal(Estate.Noon, ticket.GetProperty("raisedAt").GetDateTimeOffset());
        Assert.Equal(Estate.Noon.AddSeconds(1), ticket.GetProperty("recordedAt").GetDateTimeOffset());
        Assert.Equal(("s/b/d/p", "unacknowledged", "good"), (Alarm().Text("point"), Alarm().Text("state"), Alarm().Text("quality")));

        var detail = await client.GetJsonAsync("/api/v1/tickets/T-1");
        Assert.Equal(ticket.GetRawText(), detail.GetProperty("ticket").GetRawText());
        Assert.Equal("raised", detail.GetProperty("trail")[0].Text("what"));
        var its = Assert.Single((await client.GetJsonAsync("/api/v1/alarms/7")).GetProperty("tickets").EnumerateArray());
        Assert.Equal(("T-1", "raised"), (its.Text("number"), its.Text("state")));

        System.Text.Json.JsonElement Alarm() => ticket.GetProperty("alarms")[0];
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_point_shows_its_live_value_and_one_never_heard_is_stale(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        await StoreTwoPointsAsync(cloud);
        Hear(cloud, "heard", MetricValue.Of(2.5));
        using var client = await cloud.ProgramAsync();

        var points = (await client.GetJsonAsync("/api/v1/points")).GetProperty("items");
        var (heard, silent) = (points[0], points[1]);
        Assert.Equal(("s/b/d/heard", "good", false, 2.5), (heard.Text("id"), heard.Text("quality"), heard.GetProperty("stale").GetBoolean(), heard.GetProperty("value").GetDouble()));
        Assert.Equal("lift-1 lift", heard.GetProperty("asset").Text("name"));
        Assert.Equal(("stale", true), (silent.Text("quality"), silent.GetProperty("stale").GetBoolean()));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Sites_and_boxes_say_how_they_stand(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        await cloud.StoreAsync(Estate.Site("s"), Estate.Box(1, "s", "b"), Estate.Box(2, "s", "c"), Estate.Ticket(1, "s"));
        cloud.Services.GetRequiredService<LiveBoard>().Publish(new LiveChange.BoxChanged(new EdgeNodeId("s", "b"), false, 9, Estate.Noon, 30, 28));
        using var client = await cloud.ProgramAsync();

        var site = (await client.GetJsonAsync("/api/v1/sites")).GetProperty("items")[0];
        Assert.Equal(("s court", 2, 1), (site.Text("name"), site.GetProperty("boxes").GetInt32(), site.GetProperty("openTickets").GetInt32()));
        var boxes = (await client.GetJsonAsync("/api/v1/boxes")).GetProperty("items");
        Assert.Equal((false, 9, 2L), (boxes[0].GetProperty("online").GetBoolean(), boxes[0].GetProperty("bdSeq").GetInt32(), boxes[0].GetProperty("outbox").GetProperty("waiting").GetInt64()));
        Assert.Equal((true, 5L), (boxes[1].GetProperty("online").GetBoolean(), boxes[1].GetProperty("outbox").GetProperty("waiting").GetInt64()));
        Assert.Equal(1, (await client.GetJsonAsync("/api/v1/boxes?online=false")).GetProperty("total").GetInt32());
    }

    private static Task StoreTwoPointsAsync(RunningCloud cloud) =>
        cloud.StoreAsync(Estate.Site("s"), Estate.Box(1, "s", "b"), Estate.Point(1, "d", "heard", "lift-1"), Estate.Point(1, "d", "silent"));

    private static void Hear(RunningCloud cloud, string point, MetricValue value) =>
        cloud.Services.GetRequiredService<LiveBoard>().Publish(
            new LiveChange.PointChanged(new PointNow(new PointId(new EdgeNodeId("s", "b"), "d", point), value, Quality.Good, Estate.Noon)));
}
