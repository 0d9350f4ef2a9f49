using FacilityIoT.Cloud.Reports.Figures;
using FacilityIoT.Cloud.Reports.Positions;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Reports;

/// <summary>The figures of ISA-18.2 per operator position, against cases reckoned by hand and against brute force.</summary>
public sealed class PositionFigureTests
{
    private const string Line = "2: Figures to show per operator position";
    private static readonly DateTimeOffset Midnight = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    public void Six_an_hour_are_good_twelve_bearable_and_more_are_not()
    {
        Assert.Equal((6, Verdict.Good), Value(Day(6 * 24), "alarmsPerHour"));
        Assert.Equal((12, Verdict.Warning), Value(Day(12 * 24), "alarmsPerHour"));
        Assert.Equal((13, Verdict.Bad), Value(Day(13 * 24), "alarmsPerHour"));
        Assert.Equal((1, Verdict.Good), Value(Day(6 * 24), "alarmsPerTenMinutes"));
        Assert.Equal((2, Verdict.Warning), Value(Day(12 * 24), "alarmsPerTenMinutes"));
    }

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    public void Windows_above_ten_are_counted_from_the_periods_begin()
    {
        // 11 in the third window, 10 in the fourth: one of 144.
        Annunciation[] calls = [.. Burst(20, 11), .. Burst(30, 10)];
        Assert.Equal((1 / 144.0, Verdict.Good), Value(calls, "windowsAboveTen"));
        Assert.Equal((2 / 144.0, Verdict.Bad), Value([.. calls, .. Burst(50, 11)], "windowsAboveTen"));
    }

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    [Trait("domain", "2: A flood starts above 10 alarms in 10 minutes per operator and ends below 5")]
    public void A_flood_begins_with_the_eleventh_and_ends_when_fewer_than_five_are_left()
    {
        // One a second from 0:20:00: the eleventh comes at 0:20:10; four are left when the seventh leaves at 0:30:06.
        Assert.Equal(TimeSpan.FromSeconds(596), Flood(Burst(20, 11)));
        Assert.Equal(TimeSpan.Zero, Flood(Burst(20, 10)));

        // Still in flood at the end.
        Assert.Equal(TimeSpan.FromSeconds(50), FloodTime.Of([.. Burst(20, 11).Select(call => call.At)], Midnight.AddMinutes(21)));
    }

    [Fact]
    public void Time_in_flood_is_what_looking_at_every_second_gives() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 3000).ListOf().Resize(120).ToArbitrary(),
        seconds =>
        {
            var times = seconds.Order().Select(second => Midnight.AddSeconds(second)).ToList();
            return FloodTime.Of(times, Midnight.AddSeconds(3600)) == TimeSpan.FromSeconds(BruteFlood([.. seconds.Order()], 3600));
        }));

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    public void The_ten_worst_are_judged_only_when_there_are_enough_to_judge()
    {
        Assert.Equal((1, Verdict.None), Value(Burst(20, 9), "tenWorst"));

        // 1,000 alarms once each, and one of them 10 times more: 20 of 1,010.
        Annunciation[] calls = [.. Day(1000), .. Enumerable.Range(0, 10).Select(n => new Annunciation(Midnight.AddHours(n), "0", 4))];
        Assert.Equal((20 / 1010.0, Verdict.Warning), Value(calls, "tenWorst"));
    }

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    public void Three_within_a_minute_chatter_and_what_the_engine_found_counts_once()
    {
        Annunciation[] calls = [Call(0, "a"), Call(30, "a"), Call(60, "a"), Call(0, "b"), Call(31, "b"), Call(61, "b"), Call(5, "c")];
        Assert.Equal(["a"], PositionFigures.Chattering(calls));
        Assert.Equal(2, Figures(calls, chatter: ["a", "d"]).Single(figure => figure.Name == "chattering").Value);
    }

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    public void Standing_longer_than_a_day_is_the_worst_day_of_the_period()
    {
        Standing[] standing =
        [
            new(Midnight.AddDays(-1), null), new(Midnight.AddDays(-3), Midnight.AddHours(12)), new(Midnight.AddDays(-5), Midnight.AddHours(12)), new(Midnight.AddHours(-1), null),
        ];

        // At midnight two stand over a day (one exactly a day does not count); at the end the first one alone.
        Assert.Equal(2, PositionFigures.MostStanding(standing, [Midnight, Midnight.AddHours(20)]));
        Assert.Equal(1, PositionFigures.MostStanding(standing, [Midnight.AddHours(20)]));
        Assert.Equal(Verdict.Bad, PositionGoals.Standing.Judge(5));
        Assert.Equal(Verdict.Good, PositionGoals.Standing.Judge(4));
    }

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    public void Priorities_are_split_80_15_5()
    {
        var calls = Enumerable.Range(0, 100).Select(n => new Annunciation(Midnight.AddMinutes(n), $"{n}", n < 80 ? 4 + (n % 2) : n < 95 ? 3 : 1 + (n % 2))).ToArray();
        Assert.Equal((0.8, Verdict.Good), Value(calls, "lowPriority"));
        Assert.Equal((0.15, Verdict.Good), Value(calls, "mediumPriority"));
        Assert.Equal((0.05, Verdict.Good), Value(calls, "highPriority"));
    }

    [Fact]
    [Trait("domain", "2: Figures to show per operator position")]
    public void Unauthorised_suppression_is_to_be_none()
    {
        Assert.Equal((0, Verdict.Good), Value([], "unauthorisedSuppression"));
        Assert.Equal((1, Verdict.Bad), Of(Figures([], unauthorised: 1), "unauthorisedSuppression"));
    }

    [Fact]
    public void A_period_that_has_not_begun_has_no_rates()
    {
        var figures = PositionFigures.Of(new PositionRows([], [], [], 0), Midnight, Midnight.AddDays(-1), []);
        Assert.All(figures.Where(figure => figure.Name is "alarmsPerHour" or "windowsAboveTen" or "timeInFlood" or "tenWorst"), figure => Assert.Null(figure.Value));
    }

    private static int BruteFlood(int[] seconds, int end)
    {
        var (flooded, inFlood) = (0, false);
        for (var now = 0; now < end; now++)
        {
            // Who leaves at this second leaves first; then those come that come now.
            var before = seconds.Count(second => second > now - 600 && second < now);
            inFlood = inFlood && before >= 5;
            inFlood = inFlood || seconds.Count(second => second > now - 600 && second <= now) > 10;
            flooded += inFlood ? 1 : 0;
        }

        return flooded;
    }

    private static Annunciation Call(int second, string key) => new(Midnight.AddSeconds(second), key, 4);

    private static Annunciation[] Day(int count) => [.. Enumerable.Range(0, count).Select(n => new Annunciation(Midnight + (TimeSpan.FromDays(1) * n / count), $"{n}", 4))];

    private static Annunciation[] Burst(int minute, int count) => [.. Enumerable.Range(0, count).Select(n => new Annunciation(Midnight.AddMinutes(minute).AddSeconds(n), $"{minute}-{n}", 4))];

    private static TimeSpan Flood(Annunciation[] calls) => FloodTime.Of([.. calls.Select(call => call.At)], Midnight.AddDays(1));

    private static IReadOnlyList<Figure> Figures(Annunciation[] calls, string[]? chatter = null, int unauthorised = 0) =>
        PositionFigures.Of(new PositionRows([.. calls.OrderBy(call => call.At)], [], chatter ?? [], unauthorised), Midnight, Midnight.AddDays(1), []);

    private static (double, Verdict) Value(Annunciation[] calls, string name) => Of(Figures(calls), name);

    private static (double, Verdict) Of(IReadOnlyList<Figure> figures, string name)
    {
        var figure = figures.Single(each => each.Name == name);
        return (figure.Value!.Value, figure.Verdict);
    }
}
