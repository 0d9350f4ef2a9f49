using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Clocks;

public sealed class ClockApiTests
{
    [Fact]
    public async Task Clocks_are_shown_by_ticket_and_over_all_tickets()
    {
        await using var cloud = await StartAsync();
        var number = await RaiseAsync(cloud, level: 2);
        await RaiseAsync(cloud, level: 5);
        using var client = await cloud.ProgramAsync();

        var clocks = (await client.GetJsonAsync($"/api/v1/tickets/{number}/clocks")).EnumerateArray().ToList();
        Assert.Equal(["respond", "accept", "arrive", "handle"], clocks.Select(clock => clock.Text("kind")));
        Assert.All(clocks, clock => Assert.Equal("running", clock.Text("standing")));
        Assert.Equal(120, clocks[3].GetProperty("targetMinutes").GetDouble());
        Assert.Equal(2, (await client.GetJsonAsync("/api/v1/clocks?due=4m")).GetProperty("total").GetInt32());
        Assert.Equal(4, (await client.GetJsonAsync("/api/v1/clocks?level=2&breached=false&running=true")).GetProperty("total").GetInt32());
        Assert.Equal(8, (await client.GetJsonAsync("/api/v1/clocks")).GetProperty("total").GetInt32());
        using var none = await client.GetAsync(new Uri("/api/v1/tickets/1/clocks", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    [Trait("domain", "1: Level 1, danger to people: accepted")]
    public async Task A_supervisor_changes_a_sites_times_and_nonsense_is_refused()
    {
        await using var cloud = await StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();

        await RefusedAsync(supervisor, "1/arrive", new ClockTargetChange(60, null), HttpStatusCode.BadRequest, "outside cities");
        await RefusedAsync(supervisor, "1/arrive", new ClockTargetChange(0, null), HttpStatusCode.BadRequest, "1 to 43200");
        await RefusedAsync(supervisor, "2/accept", new ClockTargetChange(180, null), HttpStatusCode.BadRequest, "in this order");
        await RefusedAsync(supervisor, "5/arrive", new ClockTargetChange(60, null), HttpStatusCode.BadRequest, "agreed");
        await RefusedAsync(supervisor, "6/tea", new ClockTargetChange(60, null), HttpStatusCode.BadRequest, "no clock");
        await RefusedAsync(operators, "1/arrive", new ClockTargetChange(20, null), HttpStatusCode.Forbidden, "");

        await PutAsync(supervisor, "calendar", new SiteCalendarBody(true, OutsideCity: true, null, 0));
        var targets = (await PutAsync(supervisor, "clock-targets/1/arrive", new ClockTargetChange(60, 0))).EnumerateArray().ToList();
        var arrive = targets.Single(target => target.GetProperty("level").GetInt32() == 1 && target.Text("kind") == "arrive");
        Assert.Equal((60, 30, true), (arrive.GetProperty("minutes").GetInt32(), arrive.GetProperty("defaultMinutes").GetInt32(), arrive.GetProperty("changed").GetBoolean()));
        await RefusedAsync(supervisor, "1/arrive", new ClockTargetChange(61, null), HttpStatusCode.BadRequest, "60 minutes at most");
        await RefusedAsync(supervisor, "1/arrive", new ClockTargetChange(30, 0), HttpStatusCode.Conflict, "version 1");
        using var city = await supervisor.PutAsJsonAsync("/api/v1/sites/hengtai/calendar", new SiteCalendarBody(true, OutsideCity: false, null, null), ApiJson.Options);
        Assert.Equal(HttpStatusCode.Conflict, city.StatusCode);

        await using var db = await cloud.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        Assert.Equal(["clocks.calendar", "clocks.configure"], await db.Set<AuditEntry>().Where(entry => entry.Action.StartsWith("clocks.")).Select(entry => entry.Action).ToListAsync());
    }

    [Fact]
    [Trait("domain", "1: Levels 1 and 2 run 24/7")]
    public async Task A_calendar_is_written_as_a_whole_and_nonsense_is_refused()
    {
        await using var cloud = await StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        var hours = new DayHours(DayOfWeek.Monday, "08:00", "18:00");

        await CalendarRefusedAsync(new SiteWeek([1], [hours], []), "around the clock");
        await CalendarRefusedAsync(new SiteWeek([4], [], []), "at least one working hour");
        await CalendarRefusedAsync(new SiteWeek([4], [hours with { From = "22:00", To = "06:00" }], []), "over midnight");
        await CalendarRefusedAsync(new SiteWeek([4], [hours, hours with { From = "17:00", To = "19:00" }], []), "overlap");
        await CalendarRefusedAsync(new SiteWeek([4], [hours], [new DateHours(new DateOnly(2026, 10, 1), "8", null, null)]), "HH:mm");

        var written = await PutAsync(supervisor, "calendar", new SiteCalendarBody(false, false, new SiteWeek([4, 5], [hours], [new DateHours(new DateOnly(2026, 10, 1), null, null, "National Day")]), 0));
        Assert.Equal("National Day", written.GetProperty("week").GetProperty("exceptions")[0].Text("name"));
        Assert.Equal(written.GetRawText(), (await supervisor.GetJsonAsync("/api/v1/sites/hengtai/calendar")).GetRawText());

        async Task CalendarRefusedAsync(SiteWeek week, string sentence)
        {
            using var answer = await supervisor.PutAsJsonAsync("/api/v1/sites/hengtai/calendar", new SiteCalendarBody(false, false, week, null), ApiJson.Options);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Notices_and_follow_ups_are_listed_and_answered()
    {
        await using var cloud = await StartAsync();
        var number = await RaiseAsync(cloud, level: 2);
        using var operators = await cloud.ProgramAsync();
        using var early = await operators.PostAsJsonAsync($"/api/v1/tickets/{number}/notices", new NoticeText("hello"));
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        await CommandAsync(cloud, number, new TicketCommand.Accept());
        using var written = await operators.PostAsJsonAsync($"/api/v1/tickets/{number}/notices", new NoticeText("on the way", Now: true));
        Assert.Equal(["on the way", null], (await written.JsonAsync()).EnumerateArray().Select(notice => notice.GetProperty("text").GetString()));

        foreach (var command in (TicketCommand[])[new TicketCommand.Arrive(null, null), new TicketCommand.Finish("worn", "replaced", null, "dark cellar"), new TicketCommand.Verify(true, null)])
        {
            await CommandAsync(cloud, number, command);
        }

        Assert.Equal(number, (await operators.GetJsonAsync("/api/v1/follow-ups?open=true")).GetProperty("items")[0].Text("ticket"));
        using var asked = await operators.PostAsync(new Uri($"/api/v1/tickets/{number}/follow-ups/asked", UriKind.Relative), null);
        Assert.NotNull((await asked.JsonAsync())[0].GetProperty("askedAt").GetString());
        using var wrong = await operators.PostAsJsonAsync($"/api/v1/tickets/{number}/follow-ups", new FollowUpAnswer(200, 1, 1, null));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var answered = await operators.PostAsJsonAsync($"/api/v1/tickets/{number}/follow-ups", new FollowUpAnswer(50, 60, 70, "dirty"));
        var followUp = (await answered.JsonAsync())[0];
        Assert.Equal(60, followUp.GetProperty("score").GetInt32());
        Assert.Equal("follow-up", (await operators.GetJsonAsync($"/api/v1/tickets/{followUp.Text("rectification")}")).GetProperty("ticket").Text("source"));
        using var twice = await operators.PostAsJsonAsync($"/api/v1/tickets/{number}/follow-ups", new FollowUpAnswer(50, 60, 70, "dirty"));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
    }

    private static async Task<RunningCloud> StartAsync()
    {
        var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(new Site { Id = "hengtai", TimeZone = "Asia/Shanghai" });
        return cloud;
    }

    private static async Task<string> RaiseAsync(RunningCloud cloud, int level)
    {
        var work = cloud.Services.GetRequiredService<TicketWork>();
        return await cloud.Services.GetRequiredService<Store>().RunAsync(
            async transaction => (await work.RaiseAsync(
                transaction,
                new NewTicket
                {
                    Level = level, TitleZh = "水泵故障", TitleEn = "Pump fault", Trade = "plumbing", SiteId = "hengtai", RaisedAt = transaction.Now, Source = "sensor", Why = "test",
                },
                Actor.System("test"),
                default)).Number,
            default);
    }

    private static async Task CommandAsync(RunningCloud cloud, string number, TicketCommand command) => Assert.IsType<TicketOutcome.Done>(
        await cloud.Services.GetRequiredService<TicketWork>().ExecuteAsync(number, command, command is TicketCommand.Verify ? TicketClockTests.Supervisor : TicketClockTests.Engineer, null, default));

    private static async Task<System.Text.Json.JsonElement> PutAsync<T>(HttpClient client, string path, T body)
    {
        using var answer = await client.PutAsJsonAsync($"/api/v1/sites/hengtai/{path}", body, ApiJson.Options);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    private static async Task RefusedAsync(HttpClient client, string target, ClockTargetChange change, HttpStatusCode status, string sentence)
    {
        using var answer = await client.PutAsJsonAsync($"/api/v1/sites/hengtai/clock-targets/{target}", change);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
