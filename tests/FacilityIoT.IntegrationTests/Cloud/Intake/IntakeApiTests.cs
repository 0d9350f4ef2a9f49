using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.IntegrationTests.Cloud.Api;

namespace FacilityIoT.IntegrationTests.Cloud.Intake;

public sealed class IntakeApiTests
{
    private static readonly ReportBody Body = new("third-party", "C-1", "elevator-stopped", "hengtai", "tower-a", Description: "stands on floor 3", Reporter: new ReporterBody("测试住户甲", "13800001234", null, null));

    [Fact]
    [Trait("domain", "1: Intake besides sensors")]
    public async Task A_platform_reports_with_its_key_and_a_person_answers()
    {
        await using var cloud = await StartAsync();
        using var platform = await cloud.ProgramAsync();
        using var person = await LogInAsync(cloud);

        using var first = await platform.PostAsJsonAsync("/api/v1/fault-reports", Body);
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        var recorded = await first.JsonAsync();
        var (number, report) = (recorded.GetProperty("ticket").Text("number"), recorded.GetProperty("report").GetProperty("id").GetInt64());
        Assert.Equal((2, "category", "third-party"), (recorded.GetProperty("grade").GetProperty("level").GetInt32(), recorded.GetProperty("grade").Text("reason"), recorded.GetProperty("ticket").Text("source")));
        Assert.Equal(22, recorded.Text("linkToken").Length);
        Assert.DoesNotContain("测试住户甲", recorded.GetRawText(), StringComparison.Ordinal);

        using var again = await platform.PostAsJsonAsync("/api/v1/fault-reports", Body);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(number, (await again.JsonAsync()).GetProperty("ticket").Text("number"));

        Assert.Equal(1, (await person.GetJsonAsync("/api/v1/fault-reports?answered=false")).GetProperty("total").GetInt32());
        using var program = await platform.PostAsync(new Uri($"/api/v1/fault-reports/{report}/answer", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Forbidden, program.StatusCode);
        using var answered = await person.PostAsync(new Uri($"/api/v1/fault-reports/{report}/answer", UriKind.Relative), null);
        Assert.Equal("operator-1", (await answered.JsonAsync()).Text("answeredBy"));
        Assert.Equal(0, (await person.GetJsonAsync("/api/v1/fault-reports?answered=false")).GetProperty("total").GetInt32());
        Assert.Equal(number, (await person.GetJsonAsync($"/api/v1/fault-reports?ticket={number}")).GetProperty("items")[0].Text("ticket"));
    }

    [Fact]
    public async Task The_preview_grades_as_one_types_and_shows_what_it_may_be_the_same_as()
    {
        await using var cloud = await StartAsync();
        using var person = await LogInAsync(cloud);
        Assert.Equal(JsonValueKind.Null, (await PreviewAsync(new ReportBody(Description: "lift"))).GetProperty("grade").ValueKind);

        using var first = await person.PostAsJsonAsync("/api/v1/fault-reports", Body with { Source = "desk" });
        var number = (await first.JsonAsync()).GetProperty("ticket").Text("number");
        var preview = await PreviewAsync(new ReportBody(Category: "elevator-stopped", Site: "hengtai", Area: "tower-a"));
        Assert.Equal((2, number, "sameArea"), (preview.GetProperty("grade").GetProperty("level").GetInt32(), preview.Text("joins"), preview.Text("why")));
        Assert.Equal(number, preview.GetProperty("possible")[0].Text("number"));
        Assert.Equal(1, (await person.GetJsonAsync("/api/v1/fault-reports")).GetProperty("total").GetInt32());

        async Task<JsonElement> PreviewAsync(ReportBody body)
        {
            using var response = await person.PostAsJsonAsync("/api/v1/fault-reports/preview", body);
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
            return await response.JsonAsync();
        }
    }

    [Fact]
    public async Task What_is_not_allowed_is_refused_with_what_is()
    {
        await using var cloud = await StartAsync();
        using var platform = await cloud.ProgramAsync();
        await RefusedAsync(Body with { Source = "pigeon" }, "source", "hotline, desk, app, third-party");
        await RefusedAsync(Body with { Category = "flying-carpet" }, "category", "elevator-stopped");
        await RefusedAsync(Body with { Area = "tower-z" }, "area", "tower-a");
        await RefusedAsync(Body with { Description = new string('x', 2001) }, "description", "at most 2000");
        await RefusedAsync(Body with { Description = "bell \u0007" }, "description", "control characters");
        await RefusedAsync(Body with { Reporter = new ReporterBody(null, "call me", null, null) }, "reporter.phone", "digits");
        await RefusedAsync(Body with { Level = 1, LevelReason = "x" }, "level", "Only a person");

        async Task RefusedAsync(ReportBody body, string field, string allowed)
        {
            using var response = await platform.PostAsJsonAsync("/api/v1/fault-reports", body);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains(allowed, (await response.JsonAsync()).GetProperty("errors").GetProperty(field)[0].GetString()!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_supervisor_edits_matrix_and_catalogue_and_a_stale_version_is_told()
    {
        await using var cloud = await StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();
        var matrix = new DemandMatrixView([new DemandCellView(true, false, false, 2)], 0);
        using var forbidden = await operators.PutAsJsonAsync("/api/v1/demand-matrix", matrix);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        using var set = await supervisor.PutAsJsonAsync("/api/v1/demand-matrix", matrix);
        Assert.Equal(1, (await set.JsonAsync()).GetProperty("version").GetInt32());
        using var stale = await supervisor.PutAsJsonAsync("/api/v1/demand-matrix", matrix);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(8, (await operators.GetJsonAsync("/api/v1/demand-matrix")).GetProperty("cells").GetArrayLength());

        var category = new DemandCategoryBody(new LocalText("鸽子", "Pigeons"), "civil", "Pigeon_Fault", false, false, true, 5);
        using var added = await supervisor.PutAsJsonAsync("/api/v1/demand-categories/pigeons", category);
        Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());
        using var bad = await supervisor.PutAsJsonAsync("/api/v1/demand-categories/pigeons", category with { Trade = "wizardry" });
        Assert.Contains("elevator, plumbing", await bad.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var reported = await operators.PostAsJsonAsync("/api/v1/fault-reports", Body with { Category = "pigeons", Reporter = null });
        Assert.Equal(5, (await reported.JsonAsync()).GetProperty("ticket").GetProperty("level").GetInt32());
    }

    private static async Task<RunningCloud> StartAsync()
    {
        var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("hengtai"), Estate.Box(1, "hengtai", "b"));
        var point = Estate.Point(1, "d", "state", "lift-1");
        point.Area = "tower-a";
        await cloud.StoreAsync(point);
        return cloud;
    }

    private static async Task<HttpClient> LogInAsync(RunningCloud cloud)
    {
        var client = cloud.Stranger();
        using var response = await client.PostAsJsonAsync("/api/v1/session", new Login("operator-1", await cloud.PersonAsync("operator-1")));
        Assert.True(response.IsSuccessStatusCode);
        return client;
    }
}
