using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Retention;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.IntegrationTests.Cloud.Api;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Reports;

public sealed class RetentionTests
{
    private const string Line = "1: Residents' personal data is encrypted at rest";
    private static readonly DateTimeOffset Today = new(2033, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public async Task Elevator_records_outlive_others_and_both_go_whole(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: Today);
        await timeline.StoreAsync(
            Closed(1, "elevator", Today.AddYears(-7)), Closed(2, "elevator", Today.AddYears(-5)), Closed(3, "plumbing", Today.AddYears(-4)), Closed(4, "plumbing", Today.AddYears(-2)),
            Ended(1, Today.AddYears(-7)), Ended(2, Today.AddYears(-5)), Estate.Ticket(5, "hengtai", raisedAt: Today.AddYears(-9)));
        await timeline.StoreAsync(
            new TicketAlarm { TicketId = 1, AlarmId = 1, Open = false }, new TicketAlarm { TicketId = 2, AlarmId = 2, Open = false },
            Written(1, Today.AddYears(-7)), Written(2, Today.AddYears(-5)), Written(3, Today.AddYears(-4)), Written(4, Today.AddYears(-2)),
            new AlarmTransition { AlarmId = 1, From = default, To = default, Reason = "Raised", At = Today.AddYears(-7), RecordedAt = Today.AddYears(-7) });

        await NightAsync(timeline);
        Assert.Equal([2, 4, 5], (await timeline.AllAsync<Ticket>()).Select(ticket => ticket.Id).Order());
        Assert.Equal([2, 4], (await timeline.AllAsync<TicketEvent>()).Select(line => line.TicketId).Order());
        Assert.Equal([2], (await timeline.AllAsync<Alarm>()).Select(alarm => alarm.Id));
        Assert.Empty(await timeline.AllAsync<AlarmTransition>());
        Assert.Empty(await timeline.AllAsync<PruningPermit>());
        var told = (await timeline.AllAsync<AuditEntry>()).Where(entry => entry.Action == "retention.prune").ToList();
        Assert.Equal(["retention/alarms", "retention/tickets"], told.Select(entry => entry.Subject).Order());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public async Task The_audit_trail_stays_whole_behind_a_cut(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: Today.AddYears(-7));
        for (var line = 0; line < 5; line++)
        {
            await RecordAsync(timeline, "old");
        }

        timeline.Time.Advance(Today - timeline.Now);
        await RecordAsync(timeline, "new");
        var keeper = timeline.Services.GetRequiredService<AuditHeadKeeper>();
        Assert.True(await keeper.KeepAsync(default));
        await NightAsync(timeline);
        Assert.True(await keeper.KeepAsync(default));

        var entries = (await timeline.AllAsync<AuditEntry>()).OrderBy(entry => entry.Number).ToList();
        Assert.Equal((6, "new"), (entries[0].Number, entries[0].Action));
        Assert.Contains(entries, entry => entry.Action == AuditCut.Action);
        var verdict = await timeline.Services.GetRequiredService<AuditVerifier>().VerifyAsync(null, default);
        Assert.Equal((null, 6L), (verdict.Break, verdict.First));

        // One line more than the retention took is missed.
        await timeline.WithoutGuardsAsync(kind, "AuditEntries");
        await timeline.SqlAsync("""DELETE FROM "AuditEntries" WHERE "Number" = 6""");
        var found = (await timeline.Services.GetRequiredService<AuditVerifier>().VerifyAsync(null, default)).Break;
        Assert.Equal((6L, AuditBreakKind.Missing), (found!.Number, found.Kind));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Timers_that_fired_go_in_batches_until_none_is_left(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: Today);
        await timeline.StoreAsync([.. Enumerable.Range(0, RetentionTimer.Batch + 5).Select(n => new DueTime
        {
            Kind = "test", Subject = $"{n}", DueAt = Today.AddDays(-31), Waiting = false, FiredAt = Today.AddDays(-31),
        })]);
        await timeline.StoreAsync(new DueTime { Kind = "test", Subject = "young", DueAt = Today.AddDays(-29), Waiting = false });
        await NightAsync(timeline);
        Assert.Equal("young", Assert.Single(await timeline.AllAsync<DueTime>(), due => due.Kind == "test").Subject);

        // And the next night's is set.
        Assert.Single(await timeline.AllAsync<DueTime>(), due => due is { Kind: "retention.prune", Waiting: true, Data: null });
    }

    [Theory]
    [InlineData(3, 6, "ElevatorYears")]
    [InlineData(6, 3, "AuditYears")]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public void A_time_shorter_than_the_rules_ask_is_refused_with_a_sentence(int elevator, int audit, string named)
    {
        var result = new ElevatorRecordsRule().Validate(null, new RetentionOptions { ElevatorYears = elevator, AuditYears = audit });
        Assert.Contains($"Retention:{named} must be at least 4", result.FailureMessage, StringComparison.Ordinal);
    }

    private static async Task NightAsync(CloudTimeline timeline)
    {
        await timeline.RunAsync(transaction => timeline.Services.GetRequiredService<RetentionTimer>().EnsureAsync(transaction, default));
        await timeline.AdvanceAsync(TimeSpan.FromDays(1));
    }

    private static Task RecordAsync(CloudTimeline timeline, string action) =>
        timeline.RunAsync(transaction => AuditTrail.RecordAsync(transaction, Actor.System("test"), action, "test", null, default));

    private static Ticket Closed(long id, string trade, DateTimeOffset at)
    {
        var ticket = Estate.Ticket(id, "hengtai", raisedAt: at);
        (ticket.Trade, ticket.State, ticket.Open, ticket.ClosedAt) = (trade, TicketState.Closed, false, at);
        return ticket;
    }

    private static Alarm Ended(long id, DateTimeOffset at) => new()
    {
        Id = id, Point = $"hengtai/b/d/p{id}", Condition = "stuck", SiteId = "hengtai", Class = "Entrapment_Alarm", Level = 1, Trade = "elevator", TextZh = "困人", TextEn = "stuck",
        ActiveAt = at, RecordedAt = at, ClearedAt = at, Quality = "Good", Open = false,
    };

    private static TicketEvent Written(long ticket, DateTimeOffset at) => new() { TicketId = ticket, What = "Raised", At = at };
}
