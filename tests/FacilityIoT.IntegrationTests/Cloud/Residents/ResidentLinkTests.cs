using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Residents;

public sealed class ResidentLinkTests
{
    [Fact]
    public async Task A_resident_sees_stage_time_and_display_name_and_nothing_else()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var (token, _) = await LinkAsync(cloud, TicketState.Accepted);
        using var resident = cloud.Stranger();

        var progress = await resident.GetJsonAsync($"/api/v1/resident/{token}");
        Assert.Equal(["stage", "expectedAt", "person", "mayScore"], progress.EnumerateObject().Select(property => property.Name));
        Assert.Equal("onTheWay", progress.Text("stage"));
        Assert.Equal(Estate.Noon.AddMinutes(30), progress.GetProperty("expectedAt").GetDateTimeOffset());
        Assert.False(progress.GetProperty("mayScore").GetBoolean());
    }

    [Fact]
    [Trait("domain", "1: 48 h after completion a follow-up")]
    public async Task A_resident_scores_the_repair_once()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var (token, ticket) = await LinkAsync(cloud, TicketState.Verified);
        await cloud.StoreAsync(new FollowUp { TicketId = ticket, Round = 1, OpenedAt = Estate.Noon, DueAt = Estate.Noon.AddHours(48) });
        using var resident = cloud.Stranger();

        Assert.True((await resident.GetJsonAsync($"/api/v1/resident/{token}")).GetProperty("mayScore").GetBoolean());
        using var bad = await resident.PostAsJsonAsync($"/api/v1/resident/{token}/score", new RepairScore(101, 85, null, null));
        Assert.Equal(["attitude", "timeliness"], (await bad.JsonAsync()).GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
        using var scored = await resident.PostAsJsonAsync($"/api/v1/resident/{token}/score", new RepairScore(90, 85, 80, "fine"));
        Assert.Equal(HttpStatusCode.NoContent, scored.StatusCode);
        using var again = await resident.PostAsJsonAsync($"/api/v1/resident/{token}/score", new RepairScore(1, 1, 1, null));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);

        await using var db = await cloud.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        var followUp = await db.Set<FollowUp>().SingleAsync();
        Assert.Equal((85, "fine"), (followUp.Score, followUp.Comment));
        Assert.StartsWith("resident/", followUp.By, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_wrong_over_or_erased_opens_nothing_and_the_store_has_only_its_hash()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var (token, _) = await LinkAsync(cloud, TicketState.Raised);
        using var resident = cloud.Stranger();
        Assert.Equal(22, token.Length);
        foreach (var wrong in new[] { ResidentLinkToken.New(), "x", new string('A', 22), token[..21], $"{token}A", Uri.EscapeDataString("../../tickets") })
        {
            using var response = await resident.GetAsync(new Uri($"/api/v1/resident/{wrong}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        await using (var db = await cloud.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync())
        {
            var link = await db.Set<ResidentLink>().SingleAsync();
            Assert.DoesNotContain(token, link.TokenHash, StringComparison.Ordinal);
            link.ExpiresAt = link.CreatedAt;
            await db.SaveChangesAsync();
        }

        using var over = await resident.GetAsync(new Uri($"/api/v1/resident/{token}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, over.StatusCode);
        Assert.Contains("hotline", await over.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_tries_tokens_is_stopped()
    {
        await using var cloud = await RunningCloud.StartAsync(["Http:ResidentLinksPerMinute=3"]);
        using var resident = cloud.Stranger();
        List<HttpStatusCode> answers = [];
        for (var attempt = 0; attempt < 4; attempt++)
        {
            using var response = await resident.GetAsync(new Uri($"/api/v1/resident/{ResidentLinkToken.New()}", UriKind.Relative));
            answers.Add(response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    private static async Task<(string Token, long Ticket)> LinkAsync(RunningCloud cloud, TicketState state)
    {
        var ticket = Estate.Ticket(1, "s");
        (ticket.State, ticket.AssigneeId) = (state, 5);
        await cloud.StoreAsync(Estate.Site("s"), ticket);
        await cloud.StoreAsync(
            new Resident { Id = 1, SiteId = "s", Language = "zh", CreatedAt = Estate.Noon },
            new TicketClock { TicketId = 1, Kind = TicketClockKind.Arrive, Round = 1, StartedAt = Estate.Noon, CountedAt = Estate.Noon, DueAt = Estate.Noon.AddMinutes(30) });
        using var operators = await cloud.ProgramAsync();
        using var response = await operators.PostAsJsonAsync("/api/v1/tickets/T-1/resident-links", new ResidentLinkBody(1));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return ((await response.JsonAsync()).Text("token"), 1);
    }
}
