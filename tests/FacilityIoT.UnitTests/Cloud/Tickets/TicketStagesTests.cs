using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.UnitTests.Cloud.Tickets;

/// <summary>The computed time of each stage.</summary>
public sealed class TicketStagesTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 4, 0, 0, TimeSpan.Zero);
    private static readonly Actor Engineer = new(ActorKind.Person, 1, "engineer-1", null);

    [Fact]
    [Trait("domain", "1: Full trace accept")]
    public void Each_stage_has_its_time_and_the_waits_are_apart()
    {
        var ticket = New();
        Apply(ticket, new TicketCommand.Assign(1, null, "nearest"), TicketState.Dispatched, 2);
        Apply(ticket, new TicketCommand.Accept(), TicketState.Accepted, 5);
        Apply(ticket, new TicketCommand.Hold(HoldReason.WaitingForAccess, null), TicketState.OnHold, 10);
        Apply(ticket, new TicketCommand.Resume(), TicketState.Accepted, 20);
        Apply(ticket, new TicketCommand.Arrive(null, null), TicketState.OnSite, 30);
        Apply(ticket, new TicketCommand.Hold(HoldReason.WaitingForParts, null), TicketState.OnHold, 40);
        Apply(ticket, new TicketCommand.Resume(), TicketState.OnSite, 100);
        Apply(ticket, new TicketCommand.Finish("c", "m", null), TicketState.Repaired, 110);
        Apply(ticket, new TicketCommand.Verify(true, null), TicketState.Verified, 130);
        Apply(ticket, new TicketCommand.Close(), TicketState.Closed, 140);

        Assert.Equal(
            [(TicketStage.Respond, 2), (TicketStage.Accept, 3), (TicketStage.Travel, 15), (TicketStage.Repair, 20), (TicketStage.Verify, 20), (TicketStage.Held, 70), (TicketStage.Total, 140)],
            TicketStages.Of(ticket, At(10_000)).Select(stage => (stage.Stage, (int)stage.Time.TotalMinutes)));
        Assert.All(TicketStages.Of(ticket, At(10_000)), stage => Assert.False(stage.Running));
    }

    [Fact]
    public void What_has_not_ended_runs_until_now_and_stands_still_while_it_waits()
    {
        var ticket = New();
        Apply(ticket, new TicketCommand.Accept(), TicketState.Accepted, 5);
        Apply(ticket, new TicketCommand.Hold(HoldReason.WaitingForAccess, null), TicketState.OnHold, 10);

        var stages = TicketStages.Of(ticket, At(60));
        Assert.Equal(new TicketStageTime(TicketStage.Travel, TimeSpan.FromMinutes(5), true), stages.Single(stage => stage.Stage == TicketStage.Travel));
        Assert.Equal(new TicketStageTime(TicketStage.Held, TimeSpan.FromMinutes(50), true), stages.Single(stage => stage.Stage == TicketStage.Held));
        Assert.DoesNotContain(stages, stage => stage.Stage is TicketStage.Repair or TicketStage.Verify);
    }

    private static Ticket New() => new()
    {
        Number = "260301-001-7", Level = 3, TitleZh = "漏水", TitleEn = "Leak", Trade = "plumbing", SiteId = "s", RaisedAt = Start.AddHours(-3), RecordedAt = Start, Source = "sensor",
    };

    private static void Apply(Ticket ticket, TicketCommand command, TicketState after, int minute) => TicketRows.Apply(ticket, command, after, Engineer, At(minute));

    private static DateTimeOffset At(int minute) => Start.AddMinutes(minute);
}
