using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Reports.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Reports on schedule over HTTP.</summary>
public sealed class ReportScheduleApiTests
{
    private static readonly object Weekly = new { name = "weekly", period = "week", at = "06:00:00", site = "s", language = "zh", recipients = new[] { "office@example.com" } };

    [Fact]
    public async Task A_schedule_is_made_listed_and_ended_by_a_supervisor()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("s"));
        using var engineer = await cloud.ProgramAsync(Roles.Engineer);
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var refused = await engineer.PostAsJsonAsync("/api/v1/reports/schedules", Weekly);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using var made = await supervisor.PostAsJsonAsync("/api/v1/reports/schedules", Weekly);
        var schedule = await made.JsonAsync();
        Assert.Equal(("Asia/Shanghai", "week", "zh"), (schedule.Text("timeZone"), schedule.Text("period"), schedule.Text("language")));

        // Six in the morning of a Monday in Shanghai.
        var next = schedule.GetProperty("next").GetDateTimeOffset();
        Assert.Equal((DayOfWeek.Sunday, 22), (next.UtcDateTime.DayOfWeek, next.UtcDateTime.Hour));
        Assert.Equal(1, (await engineer.GetJsonAsync("/api/v1/reports/schedules")).GetProperty("total").GetInt32());
        var path = new Uri($"/api/v1/reports/schedules/{schedule.GetProperty("id").GetInt32()}", UriKind.Relative);
        using var ended = await supervisor.DeleteAsync(path);
        using var again = await supervisor.DeleteAsync(path);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (ended.StatusCode, again.StatusCode));
    }

    [Theory]
    [InlineData("""{"name":"","period":"day","at":"06:00:00","language":"en"}""", "name")]
    [InlineData("""{"name":"a","period":"day","at":"06:00:00","language":"en","site":"nowhere"}""", "site")]
    [InlineData("""{"name":"a","period":"day","at":"06:00:00","language":"en","timeZone":"Moon/Sea"}""", "timeZone")]
    [InlineData("""{"name":"a","period":"day","at":"06:00:00","language":"en","recipients":["nobody"]}""", "recipients")]
    public async Task Nonsense_is_refused_by_field(string body, string field)
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var answer = await supervisor.PostAsync(new Uri("/api/v1/reports/schedules", UriKind.Relative), new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task A_report_that_was_made_is_listed_with_its_hash_and_downloaded()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var monday = new DateOnly(2026, 3, 2);
        await cloud.StoreAsync(Estate.Site("s"), new ReportSchedule
        {
            Id = 1, Name = "weekly", Period = FacilityIoT.Cloud.Reports.ReportPeriod.Week, MinuteOfDay = 360, TimeZone = "UTC", NextDay = monday.DayNumber,
        });
        await cloud.StoreAsync(new ReportFile { ScheduleId = 1, Name = "weekly", FromDay = monday.DayNumber, UntilDay = monday.DayNumber + 7, RequestedAt = Estate.Noon });
        await cloud.Services.GetRequiredService<ReportMaker>().MakeAsync(default);
        using var client = await cloud.ProgramAsync();

        var listed = (await client.GetJsonAsync("/api/v1/reports/files?schedule=1")).GetProperty("items")[0];
        Assert.Equal(("2026-03-02", "2026-03-09", JsonValueKind.String), (listed.Text("from"), listed.Text("until"), listed.GetProperty("madeAt").ValueKind));
        using var download = await client.GetAsync(new Uri($"/api/v1/reports/files/{listed.GetProperty("id").GetInt64()}", UriKind.Relative));
        var hash = Convert.ToHexStringLower(SHA256.HashData(await download.Content.ReadAsByteArrayAsync()));
        Assert.Equal((listed.Text("sha256"), $"\"{hash}\""), (hash, download.Headers.ETag!.Tag));
        using var missing = await client.GetAsync(new Uri("/api/v1/reports/files/99", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }
}
