using System.Globalization;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.WholePath;

/// <summary>
/// SIGKILL to the box, the cloud, the broker and InfluxDB in turn, ten times each, while contacts close and a device numbers its answers.
/// What was lost or doubled is counted from outside: the simulator's own log against InfluxDB and the API.
/// </summary>
[Collection(WholePathGroup.Kills)]
public sealed class KillTests(ITestOutputHelper output)
{
    // What a box has read and not yet committed when it is killed is lost: samples of a second at most, and the commit under way.
    private static readonly TimeSpan Uncommitted = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(120);

    private readonly Random _random = new(20260105);

    [Fact]
    public async Task Forty_kills_lose_no_sample_and_no_alarm_and_make_no_second_ticket()
    {
        using var estate = new KillEstate();
        await using var facility = await FacilityScenario.StartAsync(new ScenarioSettings
        {
            Sites = estate.Sites,
            Profiles = estate.Profiles,
            AccessList = null,
            CounterPoint = KillEstate.CounterPoint,
        });
        await facility.Plant.BeginAsync();
        (string Name, RestartableProcess Process)[] parts =
        [
            ("box", facility.Boxes[0].Process),
            ("cloud", facility.Cloud.Process),
            ("broker", ((MosquittoServer)facility.Broker).Process),
            ("InfluxDB", facility.Influx.Process),
        ];
        var boxKills = new List<DateTimeOffset>();
        var recoveries = new List<(string Part, double Seconds)>();
        for (var kill = 0; kill < KillEstate.Contacts; kill++)
        {
            var (name, process) = parts[kill % parts.Length];
            var killedAt = await KillWhileAContactClosesAsync(facility, process, kill);
            if (name == "box")
            {
                boxKills.Add(killedAt);
            }

            await FlowsAgainAsync(facility, name);
            recoveries.Add((name, (TimeProvider.System.GetUtcNow() - killedAt).TotalSeconds));
        }

        foreach (var part in recoveries.GroupBy(recovery => recovery.Part, recovery => recovery.Seconds))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{part.Key}: {part.Count()} kills; readings flow again after {part.Average():0.0} s on average, {part.Max():0.0} s at most"));
        }

        await OneTicketForEachContactAsync(facility);
        await EverySampleOnceAsync(facility, boxKills);
    }

    /// <summary>The contact closes shortly before the kill, while the part is down, or right after it is back: each in its turn.</summary>
    private async Task<DateTimeOffset> KillWhileAContactClosesAsync(FacilityScenario facility, RestartableProcess process, int kill)
    {
        var close = $"set {KillEstate.Contact(kill)} true";
        var turn = kill / 4 % 3;
        if (turn == 0)
        {
            await facility.Plant.DoAsync(close);
            await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(300)), TimeProvider.System);
        }

        var at = TimeProvider.System.GetUtcNow();
        await process.KillAsync();
        if (turn == 1)
        {
            await facility.Plant.DoAsync(close);
        }

        await process.StartAsync();
        if (turn == 2)
        {
            await facility.Plant.DoAsync(close);
        }

        return at;
    }

    /// <summary>A number that the device gave after this moment is in InfluxDB.</summary>
    private static async Task FlowsAgainAsync(FacilityScenario facility, string killed)
    {
        var since = Numbers(facility.Plant).LastOrDefault().Value;
        await Eventually.TrueAsync(
            async () => (await facility.Influx.QueryAsync($"SELECT LAST(value) FROM reading WHERE point = 'number' AND value > {since}")).Count > 0,
            Deadline,
            $"a new sample in InfluxDB after {killed} was killed",
            () => $"{facility.Boxes[0].Process.Child.TailText()}\n{facility.Cloud.Process.Child.TailText()}");
    }

    private static async Task OneTicketForEachContactAsync(FacilityScenario facility)
    {
        await Eventually.TrueAsync(
            async () => (await facility.Cloud.Api.TicketsAsync()).Count >= KillEstate.Contacts, Deadline, $"{KillEstate.Contacts} tickets");
        var expected = Enumerable.Range(0, KillEstate.Contacts).Select(KillEstate.Contact);
        var tickets = await facility.Cloud.Api.TicketsAsync();
        Assert.Equal(expected, tickets.SelectMany(ticket => ticket.Alarms).Select(alarm => alarm.Point).Order(StringComparer.Ordinal));
        Assert.Equal(KillEstate.Contacts, tickets.Count);
        Assert.Equal(expected, (await facility.Cloud.Api.AlarmsAsync()).Select(alarm => alarm.Point).Order(StringComparer.Ordinal));
    }

    private async Task EverySampleOnceAsync(FacilityScenario facility, List<DateTimeOffset> boxKills)
    {
        var given = Numbers(facility.Plant);
        HashSet<long> stored = [];
        await Eventually.TrueAsync(
            async () =>
            {
                var rows = await facility.Influx.QueryAsync("SELECT value FROM reading WHERE point = 'number'");
                stored = [.. rows.Select(row => row["value"].GetDouble()).Select(value => (long)value)];
                Assert.Equal(rows.Count, stored.Count);
                return given.All(number => stored.Contains(number.Value) || InMemoryAtAKill(number.At, boxKills));
            },
            Deadline,
            "every number that the device gave to be in InfluxDB",
            () => $" Missing: {string.Join(", ", given.Where(number => !stored.Contains(number.Value)).Select(number => $"{number.Value} of {number.At:HH:mm:ss.fff}"))}");
        var lost = given.Count(number => !stored.Contains(number.Value));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{given.Count} numbers given, {given.Count - lost} stored, {lost} read within the last moment before a kill of the box"));
    }

    private static bool InMemoryAtAKill(DateTimeOffset at, List<DateTimeOffset> boxKills) =>
        boxKills.Exists(kill => at > kill - Uncommitted && at <= kill + TimeSpan.FromMilliseconds(200));

    private static List<(long Value, DateTimeOffset At)> Numbers(SimulatedPlant plant) =>
    [
        .. plant.Events.Where(change => $"{change.Device}/{change.Point}" == KillEstate.CounterPoint).Select(change => ((long)change.Value!, change.At)),
    ];
}
