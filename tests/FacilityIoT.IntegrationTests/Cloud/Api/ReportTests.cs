using System.Net;
using System.Net.Http.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Reports over HTTP.</summary>
public sealed class ReportTests
{
    private const string March = "from=2026-03-01&until=2026-04-01";

    [Fact]
    [Trait("domain", "1: Reports by day")]
    [Trait("domain", "2: Figures to show per operator position")]
    public async Task Every_figure_comes_with_its_target_and_the_workbook_holds_every_table()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("s"), Estate.Ticket(1, "s"), Estate.Ticket(2, "s", level: 4), Estate.Alarm(7, "s/b/d/p"));
        using var client = await cloud.ProgramAsync(Roles.Supervisor);

        var repairs = await client.GetJsonAsync($"/api/v1/reports/repairs?{March}&period=week&site=s");
        Assert.Equal((2, "week", 6), (repairs.GetProperty("raised").GetInt32(), repairs.GetProperty("scope").Text("period"), repairs.GetProperty("series").GetArrayLength()));
        var closed = repairs.GetProperty("figures").EnumerateArray().Single(figure => figure.Text("name") == "closedIn48Hours");
        Assert.Equal((0.9, "atLeast", "bad", "48 小时内办结率"), (closed.GetProperty("target").GetDouble(), closed.Text("side"), closed.Text("verdict"), closed.GetProperty("label").Text("zh")));

        var alarms = await client.GetJsonAsync($"/api/v1/reports/alarms?{March}");
        var figures = alarms.GetProperty("positions")[0].GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.Text("name"));
        Assert.Equal((6, 12), (figures["alarmsPerHour"].GetProperty("target").GetInt32(), figures["alarmsPerHour"].GetProperty("limit").GetInt32()));
        Assert.Equal(11, figures.Count);

        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh");
        var csv = System.Text.Encoding.UTF8.GetString(await client.GetByteArrayAsync(new Uri($"/api/v1/reports/tables/tickets?{March}", UriKind.Relative)));
        Assert.StartsWith("\ufeff工单号,级别,状态", csv, StringComparison.Ordinal);
        Assert.Contains("T-1,1,Raised,s", csv, StringComparison.Ordinal);

        await using var file = new MemoryStream(await client.GetByteArrayAsync(new Uri($"/api/v1/reports/workbook?{March}", UriKind.Relative)));
        using var workbook = SpreadsheetDocument.Open(file, false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Description));
        Assert.Equal(
            ["说明", "指标", "趋势", "按级别", "按来源", "按工种", "故障排行", "区域密度", "各阶段用时", "按时率", "配件用量", "最频繁报警", "人员负荷", "工单"],
            workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public async Task Personal_figures_are_for_supervisors_and_the_person_itself()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var password = await cloud.PersonAsync("engineer-1", Roles.Engineer);
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);
        var id = (await administrator.GetJsonAsync("/api/v1/people")).GetProperty("items").EnumerateArray().Single(person => person.Text("name") == "engineer-1").GetProperty("id").GetInt32();
        var ticket = Estate.Ticket(1, "s");
        ticket.AssigneeId = id;
        await cloud.StoreAsync(Estate.Site("s"), ticket);

        Assert.Equal("engineer-1", (await supervisor.GetJsonAsync($"/api/v1/reports/people?{March}")).GetProperty("people")[0].Text("name"));
        using var engineer = cloud.Stranger();
        using var login = await engineer.PostAsJsonAsync("/api/v1/session", new { name = "engineer-1", password });
        Assert.Equal(1, (await engineer.GetJsonAsync($"/api/v1/reports/people?{March}&person={id}")).GetProperty("people")[0].GetProperty("repairs").GetInt32());
        foreach (var path in (string[])["people?", $"people?person={id + 1}&", $"repairs?person={id + 1}&", $"workbook?person={id + 1}&"])
        {
            using var answer = await engineer.GetAsync(new Uri($"/api/v1/reports/{path}{March}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        // Without a name of its own in it, no sheet of people.
        using var table = await engineer.GetAsync(new Uri($"/api/v1/reports/tables/people?{March}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, table.StatusCode);
    }

    [Theory]
    [InlineData("from=2026-03-01&until=2026-03-01", "until", "1 to 366")]
    [InlineData("from=2020-03-01&until=2026-03-01", "until", "1 to 366")]
    [InlineData("from=yesterday", "from", "2026-03-01")]
    [InlineData("period=year", "period", "day, week, month")]
    [InlineData("colour=red", "colour", "from, until, period, site, area, trade, person")]
    public async Task A_range_that_cannot_be_is_refused_with_what_is_allowed(string query, string field, string allowed)
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        using var answer = await client.GetAsync(new Uri($"/api/v1/reports/repairs?{query}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(allowed, (await answer.JsonAsync()).GetProperty("errors").GetProperty(field)[0].GetString(), StringComparison.Ordinal);
    }
}
