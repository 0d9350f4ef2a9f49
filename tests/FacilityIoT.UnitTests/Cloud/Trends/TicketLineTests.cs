using System.Text.Json;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Trends;

namespace FacilityIoT.UnitTests.Cloud.Trends;

public sealed class TicketLineTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_line_tells_what_happened_and_how_long_after_the_record()
    {
        var point = PointOf(Line(7, new TicketHappening.ClockBreached(TicketClockKind.Accept, Noon), Noon.AddMinutes(5)));

        Assert.Equal(
            "ticket,site=jade-garden,level=2,trade=elevator,source=sensor,class=Failure_Alarm,what=breached,clock=accept line=7,count=1,seconds=300 1772366700000000007\n",
            MeasuredPointLines.Of([point!]));
    }

    [Theory]
    [InlineData(TicketState.Raised, TicketState.Dispatched, "dispatched")]
    [InlineData(TicketState.Dispatched, TicketState.Raised, "declined")]
    [InlineData(TicketState.Accepted, TicketState.OnSite, "onSite")]
    [InlineData(TicketState.OnHold, TicketState.OnSite, "resumed")]
    [InlineData(TicketState.OnHold, TicketState.Accepted, "resumed")]
    [InlineData(TicketState.OnHold, TicketState.Cancelled, "cancelled")]
    [InlineData(TicketState.Repaired, TicketState.OnSite, "rework")]
    [InlineData(TicketState.Verified, TicketState.Closed, "closed")]
    public void Going_back_is_no_second_arrival(TicketState before, TicketState after, string what) =>
        Assert.Equal(what, Tag(PointOf(Line(1, new TicketHappening.Moved(before, after, new TicketCommand.Resume()), Noon)), "what"));

    [Fact]
    public void What_no_figure_is_made_of_is_no_point() => Assert.Null(PointOf(Line(1, new TicketHappening.Noted("A note."), Noon)));

    [Fact]
    public void A_score_is_a_field() =>
        Assert.Contains(("score", 87d), PointOf(Line(1, new TicketHappening.FollowedUp(1, 87), Noon))!.Fields);

    [Fact]
    public void A_line_keeps_the_level_it_was_written_at_however_late_it_is_read()
    {
        TicketEvent[] regradings = [Line(5, new TicketHappening.Regraded(4, 3, "Worse."), Noon), Line(9, new TicketHappening.Regraded(3, 2, "Worse still."), Noon)];
        int LevelAt(long line) => TicketLine.LevelAt(Line(line, new TicketHappening.Noted(""), Noon), Ticket(), regradings);

        Assert.Equal([4, 3, 3, 2, 2], new long[] { 4, 5, 8, 9, 10 }.Select(LevelAt));
    }

    [Fact]
    public void Two_lines_of_one_millisecond_are_two_points()
    {
        var (one, other) = (PointOf(Line(1, new TicketHappening.Raised(""), Noon)), PointOf(Line(2, new TicketHappening.Raised(""), Noon)));

        Assert.Equal(one!.Tags, other!.Tags);
        Assert.NotEqual(one.TimeNs, other.TimeNs);
    }

    private static MeasuredPoint? PointOf(TicketEvent line) => new TicketLine(line, Ticket(), 2).ToPoint();

    private static string? Tag(MeasuredPoint? point, string name) => point!.Tags.Single(tag => tag.Name == name).Value;

    private static TicketEvent Line(long id, TicketHappening happening, DateTimeOffset at) =>
        new() { Id = id, What = happening.Name, Detail = JsonSerializer.Serialize<object>(happening, TicketWork.TrailJson), At = at };

    private static Ticket Ticket() => new()
    {
        Number = "260301-001-8",
        Level = 2,
        TitleZh = "",
        TitleEn = "",
        Trade = "elevator",
        SiteId = "jade-garden",
        Source = "sensor",
        FaultClass = "Failure_Alarm",
        RaisedAt = Noon,
        RecordedAt = Noon,
    };
}
