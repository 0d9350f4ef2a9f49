using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Repairs;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Reports;

/// <summary>Reports from the store: the same on both.</summary>
public sealed class StoredReportTests
{
    private const string Line = "1: Reports by day, week, month: volume, time per stage";
    private static readonly ReportFilter March = new(new ReportRange(new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)), ReportPeriod.Day);

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Reports by day")]
    public async Task A_ticket_belongs_to_the_day_of_its_own_sites_calendar(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(new Site { Id = "berlin", TimeZone = "Europe/Berlin" });

        // 17:00 in UTC on the last of February: past midnight in Shanghai, evening in Berlin.
        var at = new DateTimeOffset(2026, 2, 28, 17, 0, 0, TimeSpan.Zero);
        await timeline.StoreAsync(Estate.Ticket(1, "hengtai", raisedAt: at), Estate.Ticket(2, "berlin", raisedAt: at), Estate.Ticket(3, "berlin", raisedAt: at.AddHours(7)));
        var report = await Reader(timeline).RepairsAsync(March, default);
        Assert.Equal(2, report.Raised);
        Assert.Equal((1, 2), (report.Series[0].From.Day, report.Series[0].Raised));
        Assert.Equal(1, (await Reader(timeline).RepairsAsync(March with { Site = "berlin" }, default)).Raised);
        Assert.Equal(0, (await Reader(timeline).RepairsAsync(March with { Trade = "plumbing" }, default)).Raised);
        Assert.Equal(0, (await Reader(timeline).RepairsAsync(March with { PersonId = 7 }, default)).Raised);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Reports by day")]
    public async Task Clocks_and_follow_ups_are_counted(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Estate.Ticket(1, "hengtai"), Estate.Ticket(2, "hengtai"));
        await timeline.StoreAsync(
            Clock(1, TicketClockKind.Accept, breached: false), Clock(1, TicketClockKind.Arrive, breached: true), Clock(2, TicketClockKind.Accept, breached: false, isVoid: true),
            new TicketEvent { TicketId = 1, What = nameof(TicketHappening.FollowedUp), Detail = """{"round":1,"score":70}""", At = Estate.Noon },
            new TicketEvent { TicketId = 1, What = nameof(TicketHappening.FollowedUp), Detail = """{"round":2,"score":100}""", At = Estate.Noon });
        var rows = await Reader(timeline).RowsAsync(March, default);
        Assert.Equal([(TicketClockKind.Accept, true), (TicketClockKind.Arrive, false)], rows.Clocks.Select(clock => (clock.Kind, clock.Met)).Order());
        Assert.Equal([(1, 70), (2, 100)], rows.FollowUps.Select(said => (said.Round, said.Score)).Order());
        Assert.Equal(70, RepairFigures.Of(rows, March, timeline.Now).Figures.Single(figure => figure.Name == "satisfaction").Value);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Figures to show per operator position")]
    public async Task Annunciations_standing_alarms_and_holds_without_a_person_are_counted_by_site(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var raised = Estate.Noon;
        await timeline.StoreAsync(new Site { Id = "quiet", TimeZone = "UTC" }, Estate.Alarm(1, "hengtai/b/d/p"));
        await timeline.StoreAsync(
            Transition(raised, AlarmReason.Raised, true), Transition(raised.AddHours(1), AlarmReason.Acknowledged, false), Transition(raised.AddHours(2), AlarmReason.Realarmed, true),
            Transition(raised.AddHours(3), AlarmReason.ChatterBegan, false), Transition(raised.AddHours(4), AlarmReason.Shelved, false, "operator-1"),
            Transition(raised.AddHours(5), AlarmReason.OutOfService, false), Transition(raised.AddDays(40), AlarmReason.Realarmed, true));
        timeline.Time.Advance(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero) > timeline.Now ? new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero) - timeline.Now : TimeSpan.Zero);

        var positions = await Reader(timeline).PositionsAsync(March, default);
        Assert.Equal([("hengtai", 2), ("quiet", 0)], positions.Select(position => (position.SiteId, position.Annunciations)));
        var figures = positions[0].Figures.ToDictionary(figure => figure.Name, figure => figure.Value);
        Assert.Equal((1.0, 1.0, 1.0), (figures["chattering"], figures["standingOver24Hours"], figures["unauthorisedSuppression"]));
        Assert.Equal(2 / (31 * 24.0), figures["alarmsPerHour"]!.Value, 12);
        Assert.Equal("hengtai/b/d/p entrapment", Assert.Single(positions[0].Worst).Key);
    }

    private static ReportReader Reader(CloudTimeline timeline) => timeline.Services.GetRequiredService<ReportReader>();

    private static TicketClock Clock(long ticket, TicketClockKind kind, bool breached, bool isVoid = false) => new()
    {
        TicketId = ticket,
        Kind = kind,
        Round = 1,
        StartedAt = Estate.Noon,
        CountedAt = Estate.Noon,
        TargetMs = 1000,
        StoppedAt = Estate.Noon.AddMinutes(1),
        BreachedAt = breached ? Estate.Noon.AddMinutes(1) : null,
        Void = isVoid,
    };

    private static AlarmTransition Transition(DateTimeOffset at, AlarmReason reason, bool annunciated, string? actor = null) => new()
    {
        AlarmId = 1,
        From = default,
        To = default,
        Reason = reason.ToString(),
        At = at,
        RecordedAt = at,
        Annunciated = annunciated,
        Actor = actor,
    };
}
