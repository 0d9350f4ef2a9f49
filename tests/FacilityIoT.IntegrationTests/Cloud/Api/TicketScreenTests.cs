using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>What the screens of a control room and of a phone show of tickets.</summary>
public sealed class TicketScreenTests
{
    [Fact]
    public async Task The_detail_has_stages_allowed_commands_parts_and_who_did_what()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("s"), Estate.Ticket(1, "s", level: 4, raisedAt: TimeProvider.System.GetUtcNow().AddMinutes(-10)));
        using var engineer = await cloud.LoggedInAsync("engineer-1", Roles.Engineer);
        using var supervisor = await cloud.LoggedInAsync("supervisor-1", Roles.Supervisor);
        using (var counted = await supervisor.PutAsJsonAsync("/api/v1/stock", new { site = "s", model = "DC-24", nameZh = "触点", nameEn = "Contact", unit = "pieces", trade = "elevator", quantity = 3, minimum = 2 }))
        {
            Assert.Equal(HttpStatusCode.OK, counted.StatusCode);
        }

        await engineer.DoAsync("accept", new { });
        await engineer.DoAsync("arrive", new { });
        Assert.Contains("counts DC-24 in pieces", (await engineer.RefusedAsync("parts", new { model = "DC-24", quantity = 1, unit = "m" }, HttpStatusCode.BadRequest)).GetRawText(), StringComparison.Ordinal);
        await engineer.RefusedAsync("parts", new { model = "DC-24", quantity = 0.0001, unit = "pieces" }, HttpStatusCode.BadRequest);
        await engineer.DoAsync("parts", new { model = "DC-24", quantity = 1.5 });
        await engineer.DoAsync("finish", new { cause = "worn", measures = "replaced" });

        var detail = await supervisor.GetJsonAsync("/api/v1/tickets/T-1");
        Assert.Equal(["respond", "accept", "travel", "repair", "verify", "held", "total"], detail.GetProperty("stages").EnumerateArray().Select(stage => stage.Text("stage")));
        Assert.Equal(["verify", "setMajor", "usePart", "note"], detail.GetProperty("allowed").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(("engineer-1", "worn"), (detail.GetProperty("repair").GetProperty("repairedBy").Text("name"), detail.GetProperty("repair").Text("cause")));
        Assert.Equal((1.5m, true), (detail.GetProperty("parts")[0].GetProperty("quantity").GetDecimal(), detail.GetProperty("parts")[0].GetProperty("fromStock").GetBoolean()));
        Assert.Equal("engineer-1", detail.GetProperty("ticket").GetProperty("assignee").Text("name"));
        var stock = (await engineer.GetJsonAsync("/api/v1/stock?low=true")).GetProperty("items")[0];
        Assert.Equal(1.5m, stock.GetProperty("quantity").GetDecimal());
        var sum = (await engineer.GetJsonAsync("/api/v1/parts?site=s")).GetProperty("items")[0];
        Assert.Equal(("DC-24", 1), (sum.Text("model"), sum.GetProperty("tickets").GetInt32()));
        Assert.Equal(1, (await engineer.GetJsonAsync("/api/v1/tickets?text=stock%20low&source=plan")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Ones_own_open_tickets_come_by_urgency()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var engineer = await cloud.LoggedInAsync("engineer-1", Roles.Engineer);
        var me = await cloud.PersonIdAsync("engineer-1");
        var (routine, urgent, other) = (Estate.Ticket(1, "s", level: 4), Estate.Ticket(2, "s", level: 1), Estate.Ticket(3, "s"));
        (routine.AssigneeId, urgent.AssigneeId, other.AssigneeId) = (me, me, me + 1);
        await cloud.StoreAsync(routine, urgent, other);

        Assert.Equal(["T-2", "T-1"], Numbers(await engineer.GetJsonAsync("/api/v1/tickets/mine")));
        Assert.Equal(["T-3"], Numbers(await engineer.GetJsonAsync($"/api/v1/tickets?assignee={me + 1}")));
    }

    [Fact]
    public async Task A_list_is_narrowed_by_what_an_operator_asks_for()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var (leak, repeat) = (Estate.Ticket(1, "s"), Estate.Ticket(2, "s", raisedAt: Estate.Noon.AddHours(1)));
        (leak.TitleEn, leak.TitleZh, leak.Trade, leak.Area, leak.FaultClass) = ("Water in 100% of the cellar", "地下室漏水", "plumbing", "cellar", "Leak_Alarm");
        (repeat.RepeatOfId, repeat.Major, repeat.ContractorId) = (1, true, 7);
        await cloud.StoreAsync(leak, repeat);
        using var client = await cloud.ProgramAsync();
        foreach (var (query, number) in ((string, string)[])[
            ("text=water", "T-1"), ("text=漏水", "T-1"), ("text=100%25", "T-1"), ("trade=plumbing", "T-1"), ("area=cellar", "T-1"), ("class=Leak_Alarm", "T-1"),
            ("until=2026-03-01T12:30:00Z", "T-1"), ("repeat=true", "T-2"), ("major=true", "T-2"), ("contractor=7", "T-2"), ("text=T-2", "T-2")])
        {
            Assert.Equal([number], Numbers(await client.GetJsonAsync($"/api/v1/tickets?{query}")));
        }

        Assert.Equal("T-1", (await client.GetJsonAsync("/api/v1/tickets/T-2")).Text("repeatOf"));
        Assert.Equal("T-2", (await client.GetJsonAsync("/api/v1/tickets/T-1")).GetProperty("repeatedBy")[0].GetString());
    }

    private static IEnumerable<string> Numbers(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(ticket => ticket.Text("number"));
}
