using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Residents;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;
using static FacilityIoT.IntegrationTests.Cloud.Intake.IntakeScene;

namespace FacilityIoT.IntegrationTests.Cloud.Intake;

public sealed class IntakeDeskTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Intake besides sensors")]
    public async Task Every_way_of_intake_raises_a_ticket_in_the_one_list(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        string[] categories = ["drain-blocked", "water-leak", "door-access", "network-tv"];
        foreach (var (source, category) in ReportSources.All.Zip(categories))
        {
            var recorded = await timeline.RecordAsync(Report(category) with { Source = source }, source == ReportSources.ThirdParty ? Platform : null);
            Assert.Null(recorded.Report.Joined);
        }

        var tickets = await timeline.AllAsync<Ticket>();
        Assert.Equal(ReportSources.All, tickets.OrderBy(ticket => ticket.Id).Select(ticket => ticket.Source));
        Assert.Equal([3, 4, 4, 5], tickets.OrderBy(ticket => ticket.Id).Select(ticket => ticket.Level));
        Assert.Equal(4, (await timeline.AllAsync<AuditEntry>()).Count(line => line.Action == "report.record"));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_same_reference_of_the_same_sender_is_the_same_report(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var entry = Report("drain-blocked") with { Source = ReportSources.ThirdParty, Reference = "C-1" };
        var first = await timeline.RecordAsync(entry, Platform);
        await timeline.RestartAsync();
        var again = await timeline.RecordAsync(entry with { Description = "sent again" }, Platform);
        var other = await timeline.RecordAsync(entry, Platform with { Name = "owner-system" });

        Assert.True(again.Again);
        Assert.Equal((first.Ticket.Number, first.Report.Id), (again.Ticket.Number, again.Report.Id));
        Assert.False(other.Again);
        Assert.Equal(2, (await timeline.AllAsync<Report>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Intake besides sensors")]
    public async Task A_report_of_the_same_fault_joins_the_open_ticket_and_its_reporter_is_linked(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var first = await timeline.RecordAsync(Report(asset: "lift-1") with { Reporter = Caller });
        var second = await timeline.RecordAsync(Report() with { Reporter = Caller with { Phone = "13900004321" } });
        var otherLift = await timeline.RecordAsync(Report(asset: "lift-2"));

        Assert.Equal((first.Ticket.Id, SameFaultReason.SameArea), (second.Ticket.Id, second.Report.Joined));
        Assert.NotEqual(first.Ticket.Id, otherLift.Ticket.Id);
        Assert.Single(await timeline.AllAsync<TicketEvent>(), line => line.What == nameof(TicketHappening.Joined));
        await timeline.RunAsync(async transaction => Assert.Equal(
            [first.Report.ResidentId!.Value, second.Report.ResidentId!.Value],
            await timeline.Services.GetRequiredService<ResidentDirectory>().ReportersAsync(transaction, first.Ticket.Id, default)));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Intake besides sensors")]
    public async Task A_report_joins_the_ticket_that_a_sensor_has_raised_and_makes_it_more_urgent(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        await timeline.ConditionAsync(Leak, "hengtai/b/d/leak", "leak", active: true);
        var recorded = await timeline.RecordAsync(Report("pipe-burst"));

        var ticket = Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal((ticket.Id, "sensor", 2), (recorded.Ticket.Id, ticket.Source, ticket.Level));

        // Among what the dispatch writes, since nobody is on duty here.
        string[] told = [nameof(TicketHappening.Raised), nameof(TicketHappening.Joined), nameof(TicketHappening.Regraded)];
        Assert.Equal(told, (await timeline.AllAsync<TicketEvent>()).OrderBy(line => line.Id).Select(line => line.What).Where(told.Contains));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_report_that_is_less_urgent_does_not_calm_the_ticket(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        await timeline.RecordAsync(Report());
        var calm = await timeline.RecordAsync(Report() with { Level = 4, LevelReason = "it moves again" });
        Assert.Equal((4, 2), (calm.Report.Level, Assert.Single(await timeline.AllAsync<Ticket>()).Level));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_person_may_keep_faults_apart_or_choose_the_ticket(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var first = await timeline.RecordAsync(Report());
        var apart = await timeline.RecordAsync(Report() with { Separate = true });
        var chosen = await timeline.RecordAsync(Report("equipment-noise", "tower-b") with { JoinTicket = first.Ticket.Number });

        Assert.NotEqual(first.Ticket.Id, apart.Ticket.Id);
        Assert.Equal(first.Ticket.Id, chosen.Ticket.Id);
        Assert.Equal("joinTicket", (await timeline.RefusedAsync(Report() with { JoinTicket = "999" })).Field);
        Assert.Equal("separate", (await timeline.RefusedAsync(Report() with { Separate = true }, Platform)).Field);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_same_caller_is_one_resident_and_what_is_said_of_people_is_not_kept(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var said = Report("water-leak") with { Reporter = Caller, Description = $"我是{Caller.Name}，电话{Caller.Phone}，住{Caller.Address}，厨房漏水" };
        var first = await timeline.RecordAsync(said);
        var again = await timeline.RecordAsync(said with { Reporter = Caller with { Phone = "+86 138 0000 1234" } });

        Assert.Single(await timeline.AllAsync<Resident>());
        Assert.Equal((first.Ticket.Id, SameFaultReason.SameReporter), (again.Ticket.Id, again.Report.Joined));
        Assert.Equal("我是测**，电话138****1234，住****，厨房漏水", first.Ticket.Description);
        var raw = await RawStore.TextAsync(timeline);
        Assert.DoesNotContain(Caller.Name!, raw, StringComparison.Ordinal);
        Assert.DoesNotContain(Caller.Phone!, raw, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_a_program_sends_waits_for_a_persons_answer(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var desk = timeline.Services.GetRequiredService<IntakeDesk>();
        var phoned = await timeline.RecordAsync(Report("water-leak"));
        var sent = await timeline.RecordAsync(Report("drain-blocked") with { Source = ReportSources.App }, Platform);
        Assert.Equal((timeline.Now, null), (phoned.Report.AnsweredAt, sent.Report.AnsweredAt));

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        var answered = await desk.AnswerAsync(sent.Report.Id, Operator, default);
        await desk.AnswerAsync(sent.Report.Id, Operator, default);
        Assert.Equal((timeline.Now, "operator-1"), (answered!.Value.Report.AnsweredAt, answered.Value.Report.AnsweredBy));
        Assert.Single(await timeline.AllAsync<TicketEvent>(), line => line.What == nameof(TicketHappening.ReportAnswered));
        Assert.Null(await desk.AnswerAsync(999, Operator, default));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_is_not_known_is_refused_with_what_is(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        await RefusedAsync(Report("flying-carpet"), "category", "elevator-entrapment");
        await RefusedAsync(Report() with { Site = "elsewhere" }, "site", "hengtai");
        await RefusedAsync(Report(area: "tower-z"), "area", "tower-a, tower-b");
        await RefusedAsync(Report(asset: "lift-9"), "asset", "lift-1, lift-2, lift-3, pump-1");
        await RefusedAsync(Report() with { ResidentId = 5 }, "residentId", "no resident 5");
        await RefusedAsync(Report() with { Level = 3 }, "levelReason", "why");
        Assert.Equal("level", (await timeline.RefusedAsync(Report() with { Level = 3, LevelReason = "x" }, Platform)).Field);
        Assert.Empty(await timeline.AllAsync<Ticket>());

        async Task RefusedAsync(ReportEntry entry, string field, string allowed)
        {
            var refused = await timeline.RefusedAsync(entry);
            Assert.Equal(field, refused.Field);
            Assert.Contains(allowed, refused.Sentence, StringComparison.Ordinal);
        }
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Intake besides sensors")]
    public async Task A_supervisor_edits_the_matrix_and_the_next_report_is_graded_by_it(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var before = await timeline.RecordAsync(Report("drain-blocked") with { Separate = true });
        await timeline.RunAsync(transaction => DemandBook.SetAsync(transaction, new Dictionary<Demand, int> { [new(true, false, false)] = 2 }, Operator, default));
        await timeline.RestartAsync();
        var after = await timeline.RecordAsync(Report("drain-blocked") with { Separate = true });
        var routine = await timeline.RecordAsync(Report("drain-blocked") with { Separate = true, Urgent = false });

        Assert.Equal((3, 2, 4), (before.Ticket.Level, after.Ticket.Level, routine.Ticket.Level));
        var line = Assert.Single(await timeline.AllAsync<AuditEntry>(), line => line.Action == "demandMatrix.set");
        Assert.Equal("""{"demand":"urgent, basic, individual","before":3,"after":2}""", line.Detail);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_entrapment_that_is_reported_is_one_like_a_sensors(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var ticket = (await timeline.RecordAsync(Report("elevator-entrapment", null, "lift-1"))).Ticket;
        Assert.Equal((1, true, "tower-a"), (ticket.Level, ticket.Entrapment, ticket.Area));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Two_reports_of_one_fault_at_the_same_moment_make_one_ticket(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => timeline.RecordAsync(Report())));
        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal(8, (await timeline.AllAsync<Report>()).Count);
    }
}
