using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;

namespace FacilityIoT.IntegrationTests.Cloud.Knowledge;

public sealed class ArticleApiTests
{
    [Fact]
    [Trait("domain", "1: Parts used per repair")]
    public async Task From_a_closed_ticket_over_an_engineer_and_a_supervisor_to_the_next_ticket()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var (solved, next) = (Estate.Ticket(1, "s"), Estate.Ticket(2, "s"));
        (solved.State, solved.Open, solved.ClosedAt, solved.Cause, solved.Measures) = (TicketState.Closed, false, Estate.Noon, "门机皮带断", "更换皮带");
        solved.FaultClass = next.FaultClass = "Failure_Alarm";
        await cloud.StoreAsync(Estate.Site("s"), solved, next);
        using var engineer = await cloud.ProgramAsync(Roles.Engineer);
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();

        using var open = await engineer.PostAsync(new Uri("/api/v1/tickets/T-2/article", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Conflict, open.StatusCode);
        using var begun = await engineer.PostAsync(new Uri("/api/v1/tickets/T-1/article", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);
        var id = (await begun.JsonAsync()).GetProperty("id").GetInt64();

        var body = new ArticleBody(new LocalText("门机皮带", "Door belt"), "elevator", "Failure_Alarm", "lift-1", new LocalText("皮带断", "Broken belt"), new LocalText("更换", "Replace it"), null, "belt 8M × 1", 0);
        using var edited = await engineer.PutAsJsonAsync($"/api/v1/articles/{id}", body);
        Assert.True(edited.IsSuccessStatusCode, await edited.Content.ReadAsStringAsync());
        using var stale = await engineer.PutAsJsonAsync($"/api/v1/articles/{id}", body);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var forbidden = await engineer.PostAsJsonAsync($"/api/v1/articles/{id}/publish", new ArticleStep(null));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        using var published = await supervisor.PostAsJsonAsync($"/api/v1/articles/{id}/publish", new ArticleStep(1));
        Assert.Equal("published", (await published.JsonAsync()).Text("state"));

        var similar = await operators.GetJsonAsync("/api/v1/tickets/T-2/similar");
        Assert.Equal(id, similar.GetProperty("articles")[0].GetProperty("article").GetProperty("id").GetInt64());
        Assert.Equal("sameFaultClass", similar.GetProperty("articles")[0].GetProperty("why")[0].GetString());
        Assert.Equal("T-1", similar.GetProperty("solved")[0].Text("number"));
        using var used = await operators.PostAsJsonAsync($"/api/v1/articles/{id}/uses", new ArticleUseBody("T-2", true));
        Assert.Equal(1, (await used.JsonAsync()).GetProperty("helped").GetInt32());

        Assert.Equal("Door belt", (await operators.GetJsonAsync("/api/v1/articles?text=belts")).GetProperty("items")[0].Text("title"));
        Assert.Equal(0, (await operators.GetJsonAsync("/api/v1/articles?text=belts&trade=plumbing")).GetProperty("total").GetInt32());
        using var withdrawn = await supervisor.PostAsJsonAsync($"/api/v1/articles/{id}/withdraw", new ArticleStep(null));
        Assert.Equal(0, (await operators.GetJsonAsync("/api/v1/articles?text=皮带")).GetProperty("total").GetInt32());
        using var bad = await engineer.PutAsJsonAsync($"/api/v1/articles/{id}", body with { Trade = "wizardry", Titles = new LocalText(new string('x', 201), null) });
        Assert.Equal(2, (await bad.JsonAsync()).GetProperty("errors").EnumerateObject().Count());
    }
}
