using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Alarms;

/// <summary>Duplicates, late arrivals and overtaking: the order in which frames arrive makes no difference to what is open in the end.</summary>
public sealed class AlarmOrderTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Some events of one condition, and the same in any order with some of them twice.</summary>
    private static readonly Arbitrary<(AlarmEvent.Reported[] Happened, AlarmEvent.Reported[] Arrived, bool Latch)> Histories =
        (from kinds in Gen.Elements<bool?>(true, true, false, false, null).NonEmptyListOf()
         let happened = kinds.Select((active, at) => new AlarmEvent.Reported(Start.AddSeconds(at), new EventOrder(1 + (at / 5), at + 1), active, active is null ? Quality.Bad : Quality.Good)).ToArray()
         from again in Gen.SubListOf(happened)
         from arrived in Gen.Shuffle(happened.Concat(again))
         from latch in Gen.Elements(true, false)
         select (happened, arrived.ToArray(), latch)).ToArbitrary();

    [Fact]
    public void Any_order_of_arrival_leads_to_the_same_open_alarm() => Prop.ForAll(Histories, history =>
    {
        var (inOrder, _) = Fold(history.Happened, history.Latch);
        var (anyOrder, _) = Fold(history.Arrived, history.Latch);
        return (inOrder.State, inOrder.Active, inOrder.Quality, inOrder.ActiveAt, inOrder.LastState) == (anyOrder.State, anyOrder.Active, anyOrder.Quality, anyOrder.ActiveAt, anyOrder.LastState);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Any_order_of_arrival_opens_the_same_number_of_alarms() => Prop.ForAll(Histories, history =>
    {
        var (_, opened) = Fold(history.Arrived, history.Latch);
        return opened == (history.Happened.Any(report => report.Active == true) ? 1 : 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static (AlarmSituation End, int Opened) Fold(IEnumerable<AlarmEvent> events, bool latch)
    {
        var state = new AlarmSituation();
        var opened = 0;
        foreach (var happened in events)
        {
            var step = AlarmEngine.Step(state, happened, new AlarmRule(latch), Start);
            state = step.Next;
            opened += step.Effect == AlarmEffect.Open ? 1 : 0;
        }

        return (state, opened);
    }
}
