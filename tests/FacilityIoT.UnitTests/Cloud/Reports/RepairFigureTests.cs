using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Figures;
using FacilityIoT.Cloud.Reports.Repairs;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.UnitTests.Cloud.Reports;

/// <summary>The figures about repairs, against cases reckoned by hand.</summary>
public sealed class RepairFigureTests
{
    private const string Line = "1: Reports by day, week, month: volume, time per stage";
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly ReportFilter March = new(new ReportRange(new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)), ReportPeriod.Week);

    [Fact]
    [Trait("domain", "1: Full trace accept")]
    public void Each_stage_takes_the_time_between_its_ends_and_holds_are_shown_apart()
    {
        var times = new RepairTimes(Start, At(1), At(3), At(33), At(93), At(100), At(110), TimeSpan.FromMinutes(20));
        Assert.Equal(
            [
                (RepairStage.Dispatch, 1.0), (RepairStage.Accept, 2), (RepairStage.Travel, 30), (RepairStage.Work, 60), (RepairStage.Verify, 7), (RepairStage.Close, 10),
                (RepairStage.Total, 110), (RepairStage.Held, 20),
            ],
            RepairStages.Of(times).Select(stage => (stage.Stage, stage.Took.TotalMinutes)));

        // Given to another after the yes: the first dispatch is known, a stage that would be negative is left out.
        Assert.Equal([RepairStage.Dispatch], RepairStages.Of(new RepairTimes(Start, At(5), At(2), null, null, null, null, default)).Select(stage => stage.Stage));
    }

    [Fact]
    [Trait("domain", "1: Same asset and same fault class again within 30 days")]
    public void Closure_repeats_and_arrival_are_judged_against_their_targets()
    {
        RepairRow[] repairs =
        [
            Row(1) with { Level = 1, State = TicketState.Closed, Times = Times(arrived: 29, closed: 47 * 60) },
            Row(2) with { Level = 1, State = TicketState.Closed, Times = Times(arrived: 31, closed: 49 * 60) },
            Row(3) with { Repeat = true },

            // Cancelled: no fault, in no share.
            Row(4) with { State = TicketState.Cancelled, Times = Times(closed: 5), Repeat = true },
        ];

        // After a day the open one is not judged, after three it is.
        Assert.Equal((0.5, 2, Verdict.Bad), Figure(repairs, "closedIn48Hours", Start.AddDays(1)));
        Assert.Equal((1 / 3.0, 3, Verdict.Bad), Figure(repairs, "closedIn48Hours", Start.AddDays(3)));
        Assert.Equal((0.5, 2, Verdict.Bad), Figure(repairs, "level1ArrivedIn30Minutes", Start.AddDays(1)));
        Assert.Equal((1 / 3.0, 3, Verdict.Bad), Figure(repairs, "repeats", Start));
        Assert.Equal((0.25, 4, Verdict.None), Figure(repairs, "falseAlarms", Start));
        Assert.Equal(Verdict.Good, RepairGoals.Closed.Judge(0.9));
        Assert.Equal(Verdict.Bad, RepairGoals.Repeats.Judge(0.05));
        Assert.Equal(Verdict.Bad, RepairGoals.Dispatch.Judge(0.92));
    }

    [Fact]
    [Trait("domain", "1: Reports by day")]
    public void Complex_ones_have_their_solution_in_72_hours()
    {
        RepairRow[] repairs =
        [
            Row(1) with { Complex = true, Solved = Start.AddHours(71) }, Row(2) with { Complex = true }, Row(3),
        ];
        Assert.Equal((1, 1, Verdict.Good), Figure(repairs, "complexSolvedIn72Hours", Start.AddHours(72)));
        Assert.Equal((0.5, 2, Verdict.Bad), Figure(repairs, "complexSolvedIn72Hours", Start.AddHours(73)));
    }

    [Fact]
    [Trait("domain", "1: Reports by day")]
    public void Volume_faults_and_areas_are_ranked_and_steps_add_up()
    {
        RepairRow[] repairs =
        [
            Row(1), Row(2) with { Level = 1, FaultClass = "Leak_Alarm", Area = "b1", Source = "hotline" }, Row(3) with { FaultClass = "Leak_Alarm", Day = new DateOnly(2026, 3, 20) },
        ];
        var report = Of(repairs);
        Assert.Equal([("1", 1), ("4", 2)], report.ByLevel.Select(volume => (volume.Key, volume.Count)));
        Assert.Equal([("sensor", 2), ("hotline", 1)], report.BySource.Select(volume => (volume.Key, volume.Count)));
        Assert.Equal([("Leak_Alarm", 2), ("Sensor_Failure_Alarm", 1)], report.Faults.Select(volume => (volume.Key, volume.Count)));
        Assert.Equal([("tower-a", 2, 1), ("b1", 1, 1)], report.Areas.Select(area => (area.Area, area.Count, area.Assets)));
        Assert.Equal([(1, 0), (2, 2), (9, 0), (16, 1), (23, 0), (30, 0)], report.Series.Select(step => (step.From.Day, step.Raised)));
        Assert.Equal([1, 0, 0, 1, 0], report.Series[1].ByLevel);
    }

    [Fact]
    [Trait("domain", "1: Reports by day")]
    public void A_person_is_loaded_with_what_it_has_and_works_without_holds()
    {
        RepairRow[] repairs =
        [
            Row(1) with { PersonId = 7, State = TicketState.Closed, Times = Times(arrived: 10, repaired: 70, closed: 80) with { Held = TimeSpan.FromMinutes(20) } },
            Row(2) with { PersonId = 7 }, Row(3) with { PersonId = 8 }, Row(4),
        ];
        var loads = PersonLoad.Of(new RepairRows(repairs, [new(1, TicketClockKind.Arrive, true), new(2, TicketClockKind.Accept, false)], [], [new(1, 1, 90), new(1, 2, 10)], default));
        Assert.Equal([(7, 2, 1, 2400.0, 0.5, 90.0), (8, 1, 1, 0, -1, -1)], loads.Select(load => (load.PersonId, load.Repairs, load.Open, load.Worked, load.OnTime.Value ?? -1, load.Satisfaction.Value ?? -1)));
    }

    [Fact]
    [Trait("domain", "1: Reports by day")]
    public void On_time_is_by_clock_and_level()
    {
        RepairRow[] repairs = [Row(1), Row(2) with { Level = 1 }];
        var rows = new RepairRows(repairs, [new(1, TicketClockKind.Accept, true), new(2, TicketClockKind.Accept, false), new(2, TicketClockKind.Arrive, true)], [], [], new ProposalCount(93, 100));
        var report = RepairFigures.Of(rows, March, Start);
        Assert.Equal(
            [(TicketClockKind.Accept, null, 0.5), (TicketClockKind.Accept, 1, 0), (TicketClockKind.Accept, 4, 1), (TicketClockKind.Arrive, null, 1), (TicketClockKind.Arrive, 1, 1.0)],
            report.OnTime.Select(clock => (clock.Clock, clock.Level, clock.Figure.Value!.Value)).Select(line => (line.Clock, line.Level, line.Item3)));
        Assert.Equal(Verdict.Good, report.Figures.Single(figure => figure.Name == "dispatchAccuracy").Verdict);
    }

    private static RepairReport Of(RepairRow[] repairs) => RepairFigures.Of(new RepairRows(repairs, [], [], [], default), March, Start);

    private static (double, int, Verdict) Figure(RepairRow[] repairs, string name, DateTimeOffset now)
    {
        var figure = RepairFigures.Of(new RepairRows(repairs, [], [], [], default), March, now).Figures.Single(each => each.Name == name);
        return (figure.Value!.Value, figure.Of, figure.Verdict);
    }

    private static RepairRow Row(long id) => new(
        id, $"T-{id}", 4, TicketState.Raised, "electrical", "hengtai", "tower-a", "meter-1", "Sensor_Failure_Alarm", "sensor", null, new DateOnly(2026, 3, 2), Times())
    {
        Repeat = false,
        Complex = false,
    };

    private static RepairTimes Times(int? arrived = null, int? repaired = null, int? closed = null) => new(Start, null, null, At(arrived), At(repaired), null, At(closed), default);

    private static DateTimeOffset? At(int? minutes) => minutes is { } m ? Start.AddMinutes(m) : null;
}
