using System.Text.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;

namespace FacilityIoT.IntegrationTests.Cloud.Tickets;

/// <summary>From raised to closed: who may do what, what is written down, and what cannot be skipped.</summary>
public sealed class TicketLifeTests
{
    private static readonly TicketCommand Finish = new TicketCommand.Finish("Seal worn", "Seal replaced", "Look every year");

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Full trace accept")]
    public async Task Every_step_is_written_down_with_who_when_and_where_from(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.DoAsync(number, new TicketCommand.Assign(1, null, "nearest"), TicketStories.Supervisor);
        await timeline.ToSiteAsync(number);
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));
        await timeline.DoAsync(number, Finish);
        await timeline.DoAsync(number, new TicketCommand.Verify(true, null), TicketStories.Supervisor);
        var ticket = await timeline.DoAsync(number, new TicketCommand.Close(), TicketStories.Supervisor);

        Assert.Equal((TicketState.Closed, false, "Seal worn", 3), (ticket.State, ticket.Open, ticket.Cause, ticket.VerifiedById));
        var trail = await timeline.AllAsync<TicketEvent>();
        var moves = trail.Where(line => line.What == nameof(TicketHappening.Moved)).ToList();
        Assert.Equal(["dispatched", "accepted", "onSite", "repaired", "verified", "closed"], moves.Select(line => JsonDocument.Parse(line.Detail!).RootElement.GetProperty("after").GetString()));
        Assert.Equal(("engineer-1", "10.0.0.1", ticket.ArrivedAt), (moves[2].Actor, moves[2].From, moves[2].At));
        Assert.Equal(Enumerable.Range(1, trail.Count), trail.Select(line => line.Version));

        // The same once more in the chain that cannot be altered.
        Assert.Equal(trail.Count, (await timeline.AllAsync<AuditEntry>()).Count(entry => entry.Subject == $"ticket/{number}"));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Only_the_one_who_has_it_or_a_supervisor_works_on_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.DoAsync(number, new TicketCommand.Assign(1, null, "nearest"), TicketStories.Supervisor);

        Assert.Contains("somebody else", await timeline.RefusedAsync(number, new TicketCommand.Accept(), TicketStories.Other), StringComparison.Ordinal);
        await timeline.DoAsync(number, new TicketCommand.Accept());
        Assert.Contains("Only the one who has the ticket", await timeline.RefusedAsync(number, new TicketCommand.Arrive(null, null), TicketStories.Other), StringComparison.Ordinal);
        var ticket = await timeline.DoAsync(number, new TicketCommand.Arrive(null, null), TicketStories.Supervisor);
        Assert.Equal(1, ticket.ArrivedById);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Whom_an_escalation_called_may_take_it_until_it_is_given_to_somebody_again(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var raised = await timeline.RaiseAsync(level: 1);
        await timeline.DoAsync(raised.Number, new TicketCommand.Assign(1, null, "nearest"), TicketStories.Supervisor);
        await timeline.EscalateAsync(raised.Id, 2);
        await timeline.DoAsync(raised.Number, new TicketCommand.Assign(1, null, "he is near after all"), TicketStories.Supervisor);
        await timeline.RefusedAsync(raised.Number, new TicketCommand.Accept(), TicketStories.Other);

        await timeline.EscalateAsync(raised.Id, 2);
        Assert.Equal(2, (await timeline.DoAsync(raised.Number, new TicketCommand.Accept(), TicketStories.Other)).AssigneeId);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Three different things are called")]
    public async Task A_hold_has_a_reason_and_its_time_is_kept_apart(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.DoAsync(number, new TicketCommand.Accept());
        await timeline.DoAsync(number, new TicketCommand.Hold(HoldReason.WaitingForAccess, "key at the desk"));
        Assert.Contains("\"text\":\"key at the desk\"", (await timeline.AllAsync<TicketEvent>()).Last(line => line.What == nameof(TicketHappening.Moved)).Detail, StringComparison.Ordinal);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(20));
        Assert.Equal(TicketState.Accepted, (await timeline.DoAsync(number, new TicketCommand.Resume())).State);
        await timeline.DoAsync(number, new TicketCommand.Arrive(null, null));
        await timeline.DoAsync(number, new TicketCommand.Hold(HoldReason.WaitingForParts, null));
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(60));

        // Given to somebody else while it waits: the wait ends too.
        var ticket = await timeline.DoAsync(number, new TicketCommand.Assign(2, null, "has the part"), TicketStories.Supervisor);
        Assert.Equal((80 * 60_000L, 20 * 60_000L, null), (ticket.HeldMs, ticket.HeldBeforeArrivalMs, ticket.HeldAt));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Work_that_is_not_accepted_goes_on(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.ToSiteAsync(number);
        await timeline.DoAsync(number, Finish);
        var again = await timeline.DoAsync(number, new TicketCommand.Verify(false, "still drips"), TicketStories.Supervisor);
        Assert.Equal((TicketState.OnSite, 1, null), (again.State, again.Reworks, again.RepairedAt));
        await timeline.DoAsync(number, Finish);
        Assert.Equal(TicketState.Verified, (await timeline.DoAsync(number, new TicketCommand.Verify(true, null), TicketStories.Supervisor)).State);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Levels_1_and_2_are_accepted_by_somebody_else_and_finished_with_photos_or_a_reason(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync(level: 2)).Number;
        await timeline.ToSiteAsync(number);
        Assert.Contains("photos", await timeline.RefusedAsync(number, Finish), StringComparison.Ordinal);
        await timeline.DoAsync(number, new TicketCommand.Finish("Seal worn", "Seal replaced", null, "explosive atmosphere, no phone allowed"));
        Assert.Contains("other than the one who did it", await timeline.RefusedAsync(number, new TicketCommand.Verify(true, null)), StringComparison.Ordinal);
        await timeline.DoAsync(number, new TicketCommand.Verify(true, null), TicketStories.Other);

        var routine = (await timeline.RaiseAsync(level: 4, asset: "lamp-1")).Number;
        await timeline.ToSiteAsync(routine);
        await timeline.DoAsync(routine, Finish);
        await timeline.DoAsync(routine, new TicketCommand.Verify(true, null));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Elevator: the maintenance firm is called")]
    [Trait("domain", "2: Entrapment is derived")]
    public async Task An_entrapment_ends_only_when_somebody_who_arrived_says_that_nobody_is_trapped(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync(level: 3, entrapment: true)).Number;
        Assert.Contains("nobody is trapped", await timeline.RefusedAsync(number, new TicketCommand.Cancel("false alarm"), TicketStories.Supervisor), StringComparison.Ordinal);
        await timeline.DoAsync(number, new TicketCommand.Accept());
        Assert.Contains("has arrived on site", await timeline.RefusedAsync(number, new TicketCommand.ConfirmNobodyTrapped()), StringComparison.Ordinal);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(20));
        var arrived = await timeline.DoAsync(number, new TicketCommand.Arrive(31.2, 121.5));
        Assert.Equal((1, timeline.Now), (arrived.ArrivedById, arrived.ArrivedAt));
        await timeline.RefusedAsync(number, new TicketCommand.ConfirmNobodyTrapped(), TicketStories.Supervisor);

        await timeline.DoAsync(number, Finish);
        await timeline.DoAsync(number, new TicketCommand.Verify(true, null), TicketStories.Supervisor);
        Assert.Contains("confirmNobodyTrapped", await timeline.RefusedAsync(number, new TicketCommand.Close(), TicketStories.Supervisor), StringComparison.Ordinal);
        await timeline.DoAsync(number, new TicketCommand.ConfirmNobodyTrapped());
        Assert.Equal(1, (await timeline.DoAsync(number, new TicketCommand.Close(), TicketStories.Supervisor)).NobodyTrappedById);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Acknowledging never clears")]
    public async Task A_ticket_does_not_end_while_its_alarm_is_active_and_an_alarm_that_comes_back_gets_a_new_one(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ConditionAsync(TicketStories.Leak(), "hengtai/b/leak-1/wet", "leak", true);
        var number = (await timeline.AllAsync<Ticket>()).Single().Number;
        Assert.Contains("hengtai/b/leak-1/wet leak", await timeline.RefusedAsync(number, new TicketCommand.Cancel("no water seen"), TicketStories.Supervisor), StringComparison.Ordinal);
        await timeline.ToSiteAsync(number);
        await timeline.DoAsync(number, Finish);
        await timeline.DoAsync(number, new TicketCommand.Verify(true, null), TicketStories.Supervisor);
        Assert.Contains("still active", await timeline.RefusedAsync(number, new TicketCommand.Close(), TicketStories.Supervisor), StringComparison.Ordinal);

        await timeline.ConditionAsync(TicketStories.Leak(), "hengtai/b/leak-1/wet", "leak", false);
        Assert.Equal(TicketState.Verified, (await timeline.ReadAsync(number)).State);
        await timeline.DoAsync(number, new TicketCommand.Close(), TicketStories.Supervisor);

        // Nobody has acknowledged the alarm: it is the same alarm again, and the ticket has ended.
        await timeline.ConditionAsync(TicketStories.Leak(), "hengtai/b/leak-1/wet", "leak", true);
        var second = Assert.Single(await timeline.AllAsync<Ticket>(), ticket => ticket.Open);
        Assert.NotEqual(number, second.Number);
        Assert.Single(await timeline.AllAsync<TicketAlarm>(), link => link.Open && link.TicketId == second.Id);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: After a major accident a written report within 24 h of the repair")]
    public async Task A_major_accident_is_not_closed_without_its_report(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await timeline.RaiseAsync();
        await timeline.DoAsync(ticket.Number, new TicketCommand.SetMajor(true, "three floors flooded"), TicketStories.Supervisor);
        await timeline.ToSiteAsync(ticket.Number);
        await timeline.DoAsync(ticket.Number, Finish);
        await timeline.DoAsync(ticket.Number, new TicketCommand.Verify(true, null), TicketStories.Supervisor);
        Assert.Contains("report", await timeline.RefusedAsync(ticket.Number, new TicketCommand.Close(), TicketStories.Supervisor), StringComparison.Ordinal);
        await timeline.StoreAsync(new MajorReport { TicketId = ticket.Id, Cause = "c", Measures = "m", Prevention = "p", Author = "engineer-1", FiledAt = timeline.Now });
        await timeline.DoAsync(ticket.Number, new TicketCommand.Close(), TicketStories.Supervisor);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_command_sent_twice_with_one_key_is_done_once_and_answered_the_same(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        var note = new TicketOrder(number, new TicketCommand.Note("water is off"), TicketStories.Engineer) { Key = "k-1" };
        var first = Assert.IsType<TicketOutcome.Done>(await timeline.SendAsync(note)).Ticket;
        await timeline.RestartAsync();
        await timeline.DoAsync(number, new TicketCommand.Accept());

        var before = Assert.IsType<TicketOutcome.DoneBefore>(await timeline.SendAsync(note)).Before;
        Assert.Equal((first.State, first.Version), (before.State, before.Version));
        Assert.Single(await timeline.AllAsync<TicketEvent>(), line => line.What == nameof(TicketHappening.Noted));
        Assert.IsType<TicketOutcome.KeyTaken>(await timeline.SendAsync(note with { Command = new TicketCommand.Note("something else") }));
        Assert.IsType<TicketOutcome.KeyTaken>(await timeline.SendAsync(note with { By = TicketStories.Other }));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_phones_time_is_kept_beside_ours_and_refused_when_it_cannot_be_true(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));
        var order = new TicketOrder(number, new TicketCommand.Accept(), TicketStories.Engineer);

        Assert.Contains("before the ticket was raised", Assert.IsType<TicketOutcome.Invalid>(await timeline.SendAsync(order with { SaidAt = timeline.Now.AddMinutes(-40) })).Sentence, StringComparison.Ordinal);
        Assert.Contains("in the future", Assert.IsType<TicketOutcome.Invalid>(await timeline.SendAsync(order with { SaidAt = timeline.Now.AddMinutes(5) })).Sentence, StringComparison.Ordinal);
        var said = timeline.Now.AddMinutes(-20);
        Assert.Equal(timeline.Now, Assert.IsType<TicketOutcome.Done>(await timeline.SendAsync(order with { SaidAt = said })).Ticket.AcceptedAt);
        Assert.Equal(said, (await timeline.AllAsync<TicketEvent>()).Single(line => line.What == nameof(TicketHappening.Moved)).SaidAt);
    }
}
