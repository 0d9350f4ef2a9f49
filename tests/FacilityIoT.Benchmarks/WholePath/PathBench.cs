using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Testing;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>
/// From the change of a contact, by the simulator's own log, to its ticket on the cloud's live stream, which tells of committed tickets alone. Each
/// sample is another contact, at a moment that has nothing to do with the polls; nothing else happens meanwhile.
/// </summary>
internal static class PathBench
{
    private const int LinesOfAChip = 50;
    private const int Chips = 2;
    private const int Contacts = LinesOfAChip * Chips;

    /// <summary>Samples before the measured ones: code is compiled at its first use.</summary>
    private const int WarmUp = 10;

    /// <summary>Of the p99 where poll and debounce leave room for it.</summary>
    private const string Goal = "<= 50";

    /// <returns>Figures of the quickest Modbus poll, of one as elevators have it, and of GPIO; poll and debounce are in the figure's name.</returns>
    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var estate = Estate();
        await using var facility = await FacilityScenario.StartAsync(estate.Settings, context.Say);
        await facility.Plant.BeginAsync();
        await using var tickets = await TicketWatch.OpenAsync(facility.Cloud.Api, context.Cancellation);
        var samples = context.Short ? 20 : Contacts;

        string[] quick = [.. Enumerable.Range(0, samples).Select(at => $"{BenchEstate.Place}/quick/{BenchEstate.Contact(at)}")];
        string[] usual = [.. Enumerable.Range(0, samples).Select(at => $"{BenchEstate.Place}/usual/{BenchEstate.Contact(at)}")];
        string[] lines = [.. Enumerable.Range(0, samples).Select(at => $"{BenchEstate.Place}/chip-{at % Chips}/{BenchEstate.Contact(at / Chips)}")];
        return
        [
            .. await MeasureAsync(facility, tickets, quick, "modbus20", "Modbus, poll 20 ms, no debounce", Goal, context),
            .. await MeasureAsync(facility, tickets, usual, "modbus100", "Modbus, poll 100 ms, debounce 20 ms", "", context),
            .. await MeasureAsync(facility, tickets, lines, "gpio", "GPIO (virtual chip), no debounce", Goal, context),
        ];
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(
        FacilityScenario facility, TicketWatch tickets, string[] points, string key, string what, string goal, BenchContext context)
    {
        context.Say($"{what}: {points.Length} contacts close, one after the other");
        var seen = new List<(string Point, TicketMoment Ticket)>();
        foreach (var point in points)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(20, 120)), TimeProvider.System, context.Cancellation);
            await facility.Plant.DoAsync($"set {point} true");
            seen.Add((point, await tickets.OfAsync(point, context.Cancellation)));
        }

        var changes = facility.Plant.Events.Where(change => change.Point is not null && change.Value == 1)
            .ToDictionary(change => $"{change.Device}/{change.Point}", change => change.At);
        var measured = seen.Skip(WarmUp).ToList();
        var toCloud = new Latencies(measured.Select(sample => (sample.Ticket.SeenAt - changes[sample.Point]).TotalMilliseconds));
        var toRecord = new Latencies(measured.Select(sample => (sample.Ticket.RecordedAt - changes[sample.Point]).TotalMilliseconds));
        return
        [
            new($"{key}Samples", $"{what}: contacts", toCloud.Count),
            new($"{key}RecordP50Ms", $"{what}: to the ticket's own time stamp, median", toRecord.At(0.5), "ms"),
            new($"{key}P50Ms", $"{what}: to the committed ticket on the live stream, median", toCloud.At(0.5), "ms"),
            new($"{key}P99Ms", $"{what}: the same, p99", toCloud.At(0.99), "ms", goal),
            new($"{key}MaxMs", $"{what}: the same, worst", toCloud.At(1), "ms"),
        ];
    }

    private static BenchEstate Estate()
    {
        var wiring = $$"""
            buses:
              fast:
                modbusTcp: {host: 127.0.0.1}
                devices:
                  quick: {profile: quick, unit: 1, asset: panel}
              slow:
                modbusTcp: {host: 127.0.0.1}
                devices:
                  usual: {profile: usual, unit: 1, asset: panel}
            gpio:

            """;
        var chips = string.Concat(Enumerable.Range(0, Chips).Select(at => BenchEstate.Chip($"chip-{at}", LinesOfAChip, "0s")));
        return new BenchEstate(
            wiring + chips,
            BenchEstate.Contacts("quick", Contacts, "20ms", "0s"),
            BenchEstate.Contacts("usual", Contacts, "100ms", "20ms"));
    }
}
