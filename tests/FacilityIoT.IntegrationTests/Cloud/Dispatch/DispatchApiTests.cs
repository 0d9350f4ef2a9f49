using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Dispatch;

public sealed class DispatchApiTests
{
    private static readonly LocalText Name = new("名称", "name");

    [Fact]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task From_the_first_worker_to_an_explained_assignment_and_its_accuracy()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("s"));
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        var (engineer, phone) = await EngineerAsync(cloud, "engineer-1");
        using var own = phone;

        Assert.Equal(6, (await supervisor.GetJsonAsync("/api/v1/trades")).GetArrayLength());
        await PutAsync(supervisor, $"workers/{engineer}", new WorkerBody(Name, [new SkillView("elevator", 4)], null));
        var team = (await PostAsync(supervisor, "teams", new TeamBody(Name, 31.2, 121.4, engineer, null))).GetProperty("id").GetInt32();
        await PutAsync(supervisor, $"workers/{engineer}", new WorkerBody(Name, [new SkillView("elevator", 4)], team, true, 0));
        await PutAsync(supervisor, "areas", new AreaBody("s", "tower-a", Name, 31.2, 121.4, [team], []));
        await PostAsync(supervisor, "rosters", Always("elevator", engineer));
        await PostAsync(own, "positions", new PositionReport(31.21, 121.4, 5, null, null));

        Assert.Equal(engineer, (await supervisor.GetJsonAsync("/api/v1/on-duty?site=s&trade=elevator"))[0].GetProperty("personId").GetInt32());
        var week = await supervisor.GetJsonAsync("/api/v1/rosters/week?site=s");
        Assert.Equal("Asia/Shanghai", week.Text("timeZone"));
        Assert.True(week.GetProperty("duties").GetArrayLength() is 7 or 8);
        Assert.Equal(0, week.GetProperty("gaps").GetArrayLength());

        var number = await RaiseAsync(cloud, level: 3);
        var given = (await supervisor.GetJsonAsync($"/api/v1/tickets/{number}/dispatch")).GetProperty("assignments")[0];
        Assert.Equal((engineer, "waiting"), (given.GetProperty("personId").GetInt32(), given.Text("outcome")));
        Assert.Equal("trade", given.GetProperty("explanation")[0].Text("name"));
        var proposal = (await supervisor.GetJsonAsync($"/api/v1/tickets/{number}/proposal")).GetProperty("ranked")[0];
        Assert.Contains("looks after the area", proposal.GetProperty("terms")[1].GetProperty("words").Text("en"), StringComparison.Ordinal);
        Assert.Contains("1.1 km away", proposal.GetProperty("terms")[2].GetProperty("words").Text("en"), StringComparison.Ordinal);

        await cloud.Services.GetRequiredService<TicketWork>().ExecuteAsync(number, new TicketCommand.Accept(), new Actor(ActorKind.Person, engineer, "engineer-1", null), null, default);
        var onTheWay = await PostAsync(own, "positions", new PositionReport(31.205, 121.4, 5, null, number));
        Assert.Equal(number, onTheWay.Text("onTheWayTo"));
        Assert.Equal(number, (await supervisor.GetJsonAsync("/api/v1/positions")).GetProperty("items")[0].Text("onTheWayTo"));
        var accuracy = await supervisor.GetJsonAsync("/api/v1/dispatch/accuracy?site=s&trade=elevator");
        Assert.Equal((1.0, 0.92, true), (accuracy.GetProperty("accuracy").GetDouble(), accuracy.GetProperty("goal").GetDouble(), accuracy.GetProperty("reached").GetBoolean()));

        using var forgotten = await own.DeleteAsync(new Uri("/api/v1/positions", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, forgotten.StatusCode);
        Assert.Equal(0, (await supervisor.GetJsonAsync("/api/v1/positions")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_sentence()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("s"));
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();
        var (engineer, phone) = await EngineerAsync(cloud, "engineer-1");
        using var own = phone;
        await PutAsync(supervisor, $"workers/{engineer}", new WorkerBody(Name, [new SkillView("elevator", 4)], null));

        await RefusedAsync(supervisor, "PUT", $"workers/{engineer}", new WorkerBody(Name, [new SkillView("lift", 4)], null), HttpStatusCode.BadRequest, "the trades are elevator, plumbing, electrical, equipment, civil, it");
        await RefusedAsync(supervisor, "PUT", $"workers/{engineer}", new WorkerBody(Name, [new SkillView("elevator", 9)], null), HttpStatusCode.BadRequest, "1 (helps) to 5 (teaches)");
        await RefusedAsync(supervisor, "PUT", "workers/999", new WorkerBody(Name, [], null), HttpStatusCode.NotFound, "no person 999");
        await RefusedAsync(supervisor, "PUT", $"workers/{engineer}", new WorkerBody(Name, [], null, true, 7), HttpStatusCode.Conflict, "now version 0");
        await RefusedAsync(supervisor, "POST", "teams", new TeamBody(Name, null, null, null, null), HttpStatusCode.BadRequest, "Nobody would be called");
        var first = (await PostAsync(supervisor, "teams", new TeamBody(new("甲", "first"), null, null, engineer, null))).GetProperty("id").GetInt32();
        var second = (await PostAsync(supervisor, "teams", new TeamBody(new("乙", "second"), null, null, null, first))).GetProperty("id").GetInt32();
        await RefusedAsync(supervisor, "PUT", $"teams/{first}", new TeamBody(new("甲", "first"), null, null, engineer, second), HttpStatusCode.BadRequest, "in a circle: first \u2192 second \u2192 first");
        await RefusedAsync(supervisor, "DELETE", $"teams/{first}", null, HttpStatusCode.Conflict, "Another team escalates");
        await RefusedAsync(supervisor, "POST", "rosters", Always("elevator", engineer) with { Entries = [.. Always("elevator", engineer).Entries.Skip(1)] }, HttpStatusCode.Conflict, "nobody on duty Mon");
        await RefusedAsync(supervisor, "POST", "contractors", new ContractorBody(Name, null, null, null, ["s"], ["elevator"]), HttpStatusCode.BadRequest, "give a phone number");
        await RefusedAsync(supervisor, "POST", "positions", new PositionReport(31, 121, null, null, null), HttpStatusCode.Conflict, "log in as one");
        await RefusedAsync(own, "POST", "positions", new PositionReport(131, 121, null, null, null), HttpStatusCode.BadRequest, "-90 to 90");
        await RefusedAsync(own, "POST", "teams", new TeamBody(Name, null, null, engineer, null), HttpStatusCode.Forbidden, "");
        await RefusedAsync(operators, "GET", "positions", null, HttpStatusCode.Forbidden, "");
        await RefusedAsync(supervisor, "GET", "on-duty?trade=lift", null, HttpStatusCode.BadRequest, "is not a trade");
    }

    [Fact]
    [Trait("domain", "1: Elevator: the maintenance firm is called")]
    public async Task During_an_entrapment_the_trapped_are_spoken_to_and_the_firms_arrival_is_recorded()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("s"));
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();
        var firm = (await PostAsync(supervisor, "contractors", new ContractorBody(Name, "400-000-0000", null, new ContractHoursView("09:00", "17:00", [DayOfWeek.Monday]), ["s"], ["elevator"]))).GetProperty("id").GetInt32();
        var number = await RaiseAsync(cloud, level: 1, entrapment: true);

        var call = (await supervisor.GetJsonAsync($"/api/v1/tickets/{number}/dispatch")).GetProperty("contractors")[0];
        Assert.Equal((firm, JsonValueKind.Null), (call.GetProperty("contractorId").GetInt32(), call.GetProperty("arrivedAt").ValueKind));
        await PostAsync(operators, $"tickets/{number}/trapped-contact", new TrappedContactBody(2, "calm"));
        Assert.NotEqual(JsonValueKind.Null, (await PostAsync(operators, $"tickets/{number}/contractor-arrival", new ContractorArrivalBody(firm))).GetProperty("arrivedAt").ValueKind);
        await RefusedAsync(operators, "POST", $"tickets/{number}/contractor-arrival", new ContractorArrivalBody(99), HttpStatusCode.NotFound, "was not called");

        var trail = (await operators.GetJsonAsync($"/api/v1/tickets/{number}")).GetProperty("trail").EnumerateArray().ToList();
        Assert.Contains(trail, line => line.Text("what") == "TrappedSpokenTo" && line.Text("detail").Contains("calm", StringComparison.Ordinal));
        Assert.Contains(trail, line => line.Text("what") == "Noted" && line.Text("detail").Contains("has arrived", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("domain", "1: Power and water outages")]
    public async Task A_power_ticket_names_the_utility_and_its_advance_notice()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("s"));
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        var now = cloud.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await PostAsync(supervisor, "utilities", new UtilityContactBody("s", UtilityKind.Power, new("供电局", "power utility"), "95598", null));
        var outage = new PlannedOutageBody("s", null, UtilityKind.Power, now.AddHours(-1), now.AddHours(3), new("线路检修", "line maintenance"));
        await PostAsync(supervisor, "outages", outage);
        await RefusedAsync(supervisor, "POST", "outages", outage with { Until = now.AddHours(-2) }, HttpStatusCode.BadRequest, "ends after it begins");

        var number = await RaiseAsync(cloud, level: 2, trade: "electrical");
        var trail = (await supervisor.GetJsonAsync($"/api/v1/tickets/{number}")).GetProperty("trail").EnumerateArray().ToList();
        Assert.Contains(trail, line => line.Text("what") == "Noted" && line.Text("detail").Contains("line maintenance", StringComparison.Ordinal) && line.Text("detail").Contains("power utility 95598", StringComparison.Ordinal));
        Assert.Equal(1, (await supervisor.GetJsonAsync("/api/v1/outages?site=s&kind=power")).GetProperty("total").GetInt32());
    }

    private static RosterBody Always(string trade, int person) => new(
        "s", Name, new DateOnly(2026, 1, 5), null, 1, true, [trade], [new ShiftView(ShiftKind.Day, "00:00", "00:00")],
        [.. new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday }.Select(day => new RosterEntryView(0, day, ShiftKind.Day, person))]);

    private static async Task<(int Id, HttpClient Client)> EngineerAsync(RunningCloud cloud, string name)
    {
        var password = await cloud.PersonAsync(name, Roles.Engineer);
        await using var db = await cloud.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        var client = cloud.Stranger();
        using var login = await client.PostAsJsonAsync("/api/v1/session", new Login(name, password));
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        return (await db.Set<Person>().Where(person => person.Name == name).Select(person => person.Id).SingleAsync(), client);
    }

    private static async Task<string> RaiseAsync(RunningCloud cloud, int level, bool entrapment = false, string trade = "elevator")
    {
        var what = new NewTicket
        {
            Level = level, TitleZh = "故障", TitleEn = "Fault", Trade = trade, SiteId = "s", Area = "tower-a", RaisedAt = Estate.Noon, Source = "sensor", Why = "test", Entrapment = entrapment,
        };
        var work = cloud.Services.GetRequiredService<TicketWork>();
        return await cloud.Services.GetRequiredService<Store>().RunAsync(async transaction => (await work.RaiseAsync(transaction, what, Actor.System("test"), default)).Number, default);
    }

    private static async Task<JsonElement> PutAsync<T>(HttpClient client, string path, T body) => await DoneAsync(await client.PutAsJsonAsync($"/api/v1/{path}", body, ApiJson.Options));

    private static async Task<JsonElement> PostAsync<T>(HttpClient client, string path, T body) => await DoneAsync(await client.PostAsJsonAsync($"/api/v1/{path}", body, ApiJson.Options));

    private static async Task<JsonElement> DoneAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
            return await response.JsonAsync();
        }
    }

    private static async Task RefusedAsync(HttpClient client, string method, string path, object? body, HttpStatusCode status, string sentence)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"/api/v1/{path}", UriKind.Relative));
        request.Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: ApiJson.Options);
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{method} {path}: {(int)response.StatusCode} {text}");
        Assert.Contains(sentence, text, StringComparison.Ordinal);
    }
}
