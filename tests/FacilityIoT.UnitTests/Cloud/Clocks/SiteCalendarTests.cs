using FacilityIoT.Cloud.Clocks;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Clocks;

public sealed class SiteCalendarTests
{
    private static readonly WorkingHours[] OfficeHours = [new(8 * 60, 12 * 60), new(13 * 60, 17 * 60)];
    private static readonly DateTimeOffset Year = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<SiteCalendar> Calendars =
        from zone in Gen.Elements("Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe")
        from week in Days().ListOf(7)
        from holidays in Gen.Choose(0, 364).ListOf(5)
        where week.Sum(day => day.Sum(hours => hours.To - hours.From)) >= 60
        select SiteCalendar.Of(
            TimeZoneInfo.FindSystemTimeZoneById(zone),
            week.Select((hours, day) => ((DayOfWeek)day, hours)).ToDictionary(pair => pair.Item1, pair => pair.hours),
            holidays.Distinct().ToDictionary(day => new DateOnly(2026, 1, 1).AddDays(day), _ => (IReadOnlyList<WorkingHours>)[]));

    private static readonly Arbitrary<(SiteCalendar Calendar, DateTimeOffset From, TimeSpan One, TimeSpan Other)> Cases = (
        from calendar in Calendars
        from minute in Gen.Choose(0, 365 * 24 * 60)
        from one in Gen.Choose(0, 4000)
        from other in Gen.Choose(0, 4000)
        select (calendar, Year.AddMinutes(minute), TimeSpan.FromMinutes(one), TimeSpan.FromMinutes(other))).ToArbitrary();

    [Fact]
    public void As_much_working_time_lies_between_as_was_added() =>
        Prop.ForAll(Cases, given => given.Calendar.Between(given.From, given.Calendar.Add(given.From, given.One)) == given.One).QuickCheckThrowOnFailure();

    [Fact]
    public void Added_in_two_steps_is_added_in_one() => Prop.ForAll(
        Cases,
        given => given.Calendar.Add(given.Calendar.Add(given.From, given.One), given.Other) == given.Calendar.Add(given.From, given.One + given.Other)
            || given.One + given.Other == TimeSpan.Zero).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_earlier_would_do() => Prop.ForAll(
        Cases,
        given => given.One == TimeSpan.Zero
            || given.Calendar.Between(given.From, given.Calendar.Add(given.From, given.One).AddMilliseconds(-1)) < given.One).QuickCheckThrowOnFailure();

    [Fact]
    public void The_parts_of_a_stretch_add_up() => Prop.ForAll(
        Cases,
        given => given.Calendar.Between(given.From, given.From + given.One) + given.Calendar.Between(given.From + given.One, given.From + given.One + given.Other)
            == given.Calendar.Between(given.From, given.From + given.One + given.Other)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-11-20T16:30:00+08:00", 60, "2026-11-23T08:30:00+08:00")]
    [InlineData("2026-11-20T12:00:00+08:00", 1, "2026-11-20T13:01:00+08:00")]
    [InlineData("2026-11-20T16:00:00+08:00", 60, "2026-11-20T17:00:00+08:00")]
    [InlineData("2026-11-21T03:00:00+08:00", 480, "2026-11-23T17:00:00+08:00")]
    public void Friday_afternoon_goes_on_on_Monday(string from, int minutes, string until) =>
        Assert.Equal(DateTimeOffset.Parse(until), Office("Asia/Shanghai").Add(DateTimeOffset.Parse(from), TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-27T16:00:00+01:00", "2026-03-30T09:00:00+02:00")]
    [InlineData("Europe/Berlin", "2026-10-23T16:00:00+02:00", "2026-10-26T09:00:00+01:00")]
    [InlineData("America/New_York", "2026-03-06T16:00:00-05:00", "2026-03-09T09:00:00-04:00")]
    [InlineData("America/New_York", "2026-10-30T16:00:00-04:00", "2026-11-02T09:00:00-05:00")]
    public void Over_a_change_of_the_clocks_the_wall_clock_counts(string zone, string from, string until) =>
        Assert.Equal(DateTimeOffset.Parse(until), Office(zone).Add(DateTimeOffset.Parse(from), TimeSpan.FromHours(2)));

    [Theory]
    [InlineData("2026-03-29T00:00:00+01:00", 23)]
    [InlineData("2026-10-25T00:00:00+02:00", 25)]
    [InlineData("2026-06-07T00:00:00+02:00", 24)]
    public void A_whole_day_is_as_long_as_it_is(string from, int hours)
    {
        var night = Every(DayOfWeek.Sunday, new WorkingHours(0, 150), new WorkingHours(150, 1440));
        Assert.Equal(TimeSpan.FromHours(hours), night.Between(DateTimeOffset.Parse(from), DateTimeOffset.Parse(from).AddHours(30)));
    }

    [Fact]
    public void A_working_weekend_and_a_holiday_are_as_the_exceptions_say()
    {
        var calendar = Office("Asia/Shanghai", new() { [new DateOnly(2026, 2, 14)] = OfficeHours, [new DateOnly(2026, 2, 16)] = [] });
        var saturday = new DateTimeOffset(2026, 2, 14, 8, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal(saturday.AddDays(3).AddHours(1), calendar.Add(saturday, TimeSpan.FromHours(9)));
    }

    [Fact]
    public void Around_the_clock_is_a_flag()
    {
        Assert.True(SiteCalendar.Continuous.IsContinuous);
        Assert.Equal(Year.AddHours(30), SiteCalendar.Continuous.Add(Year, TimeSpan.FromHours(30)));
        Assert.Equal(TimeSpan.FromHours(30), SiteCalendar.Continuous.Between(Year, Year.AddHours(30)));
    }

    [Fact]
    public void A_week_without_hours_is_refused() => Assert.Throws<ArgumentException>(() => Every(DayOfWeek.Sunday));

    private static Gen<IReadOnlyList<WorkingHours>> Days() =>
        from marks in Gen.Choose(0, 48).ListOf(4)
        let ordered = marks.Distinct().Order().Select(half => half * 30).ToList()
        select (IReadOnlyList<WorkingHours>)[.. ordered.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new WorkingHours(pair[0], pair[1]))];

    private static SiteCalendar Office(string zone, Dictionary<DateOnly, IReadOnlyList<WorkingHours>>? exceptions = null) => SiteCalendar.Of(
        TimeZoneInfo.FindSystemTimeZoneById(zone),
        Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, _ => (IReadOnlyList<WorkingHours>)OfficeHours),
        exceptions ?? []);

    private static SiteCalendar Every(DayOfWeek day, params WorkingHours[] hours) =>
        SiteCalendar.Of(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), new Dictionary<DayOfWeek, IReadOnlyList<WorkingHours>> { [day] = hours }, new Dictionary<DateOnly, IReadOnlyList<WorkingHours>>());
}
