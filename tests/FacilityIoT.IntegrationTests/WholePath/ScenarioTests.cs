using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.WholePath;

/// <summary>From a contact in the simulated plant to a ticket at the API, over the example estate's own box files and real servers.</summary>
[Collection(WholePathGroup.Scenarios)]
public sealed class ScenarioTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData("entrapment", 1)]
    [InlineData("leak", 2)]
    [InlineData("power-loss", 2)]
    public async Task A_contact_becomes_a_ticket_of_its_level_for_the_asset_where_it_closed(string scenario, int level)
    {
        await using var facility = await FacilityScenario.StartAsync(new ScenarioSettings { Scenario = scenario });
        await facility.Plant.BeginAsync();
        var first = await FirstTicketAsync(facility);
        Assert.Equal(level, first.Level);
        var alarm = Assert.Single(first.Alarms);
        var cause = facility.Plant.Events.Single(change => $"{change.Device}/{change.Point}" == alarm.Point && change.Value == 1);
        Assert.Equal(cause.Device.Split('/')[0], first.Site);
        Assert.Equal(await AssetOfAsync(facility, alarm.Point), first.Asset);
        Assert.True(first.RecordedAt >= cause.At, $"the ticket of {first.RecordedAt:O} was there before the contact's change at {cause.At:O}");
    }

    [Fact]
    public async Task A_quiet_estate_raises_no_ticket_while_its_readings_arrive()
    {
        await using var facility = await FacilityScenario.StartAsync(new ScenarioSettings { Scenario = "quiet" });
        await facility.Plant.BeginAsync();
        var points = await PointsWithReadingsAsync(facility);
        await Task.Delay(TimeSpan.FromSeconds(30), TimeProvider.System);
        Assert.Empty(await facility.Cloud.Api.TicketsAsync());
        Assert.Empty(await facility.Cloud.Api.AlarmsAsync());
        Assert.True(await PointsWithReadingsAsync(facility) >= points);
        Assert.True(points > 0, "no reading came to InfluxDB");
    }

    [Fact]
    public async Task A_dead_device_raises_one_communication_alarm_and_the_others_go_on()
    {
        await using var facility = await FacilityScenario.StartAsync(new ScenarioSettings { Scenario = "dead-unit" });
        var began = TimeProvider.System.GetUtcNow();
        await facility.Plant.BeginAsync();
        var ticket = await FirstTicketAsync(facility);
        var death = facility.Plant.Events.First(change => change.Point is null);
        var alarm = Assert.Single(ticket.Alarms);
        Assert.Contains(death.Device.Split('/')[2], alarm.Point, StringComparison.Ordinal);
        Assert.Equal("communication", alarm.Condition);

        // Who had something to say before goes on saying it.
        var others = (await DevicesReadingAsync(facility, began, death.At)).Except([death.Device]).ToList();
        Assert.Contains(others, device => device.StartsWith(death.Device[..(death.Device.LastIndexOf('/') + 1)], StringComparison.Ordinal));
        var since = TimeProvider.System.GetUtcNow();
        await Eventually.TrueAsync(
            async () => !others.Except(await DevicesReadingAsync(facility, since, DateTimeOffset.MaxValue)).Any(),
            Deadline,
            $"new readings of {string.Join(", ", others)} after {death.Device} died");
        Assert.Single(await facility.Cloud.Api.TicketsAsync());
        Assert.Single(await facility.Cloud.Api.AlarmsAsync());
    }

    private static async Task<TicketSeen> FirstTicketAsync(FacilityScenario facility)
    {
        IReadOnlyList<TicketSeen> tickets = [];
        await Eventually.TrueAsync(
            async () => (tickets = await facility.Cloud.Api.TicketsAsync()).Count > 0, Deadline, "a ticket", facility.Cloud.Process.Child.TailText);
        return tickets[^1];
    }

    private static async Task<string?> AssetOfAsync(FacilityScenario facility, string point) =>
        (await facility.Cloud.Api.ListAsync<PointSeen>("api/v1/points")).Single(seen => seen.Id == point).Asset?.Id;

    private static async Task<int> PointsWithReadingsAsync(FacilityScenario facility)
    {
        IReadOnlyList<InfluxRow> rows = [];
        await Eventually.TrueAsync(
            async () => (rows = await facility.Influx.QueryAsync("SELECT COUNT(quality) FROM reading GROUP BY *")).Count > 0, Deadline, "readings in InfluxDB");
        return rows.Count;
    }

    /// <summary>The devices, <c>site/box/device</c>, with readings taken in a span of time.</summary>
    private static async Task<List<string>> DevicesReadingAsync(FacilityScenario facility, DateTimeOffset from, DateTimeOffset to)
    {
        var before = to == DateTimeOffset.MaxValue ? "" : $" AND time < {to.ToUnixTimeMilliseconds()}ms";
        var rows = await facility.Influx.QueryAsync(
            $"SELECT COUNT(quality) FROM reading WHERE device != '' AND time >= {from.ToUnixTimeMilliseconds()}ms{before} GROUP BY site, box, device");
        return [.. rows.Select(row => $"{row.Tags["site"]}/{row.Tags["box"]}/{row.Tags["device"]}")];
    }

    private sealed record PointSeen(string Id, PlaceSeen? Asset);

    private sealed record PlaceSeen(string Id);
}
