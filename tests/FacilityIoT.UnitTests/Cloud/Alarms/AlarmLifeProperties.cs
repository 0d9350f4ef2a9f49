using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Alarms;

/// <summary>Laws that hold whatever people, boxes, rules and time do, and in whatever order.</summary>
public sealed class AlarmLifeProperties
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    /// <summary>What happens, and how long after the one before.</summary>
    private static readonly Arbitrary<(Happening[] Life, bool Latch, bool Entrapment)> Lives =
        (from life in Gen.Zip(Gen.Elements(Enum.GetValues<Kind>()), Gen.Choose(0, 900)).Select(pair => new Happening(pair.Item1, pair.Item2)).NonEmptyListOf()
         from latch in Gen.Elements(true, false)
         from entrapment in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
         select (life.ToArray(), latch || entrapment, entrapment)).ToArbitrary();

    /// <summary>Activations and returns in one burst, and the same in any order with some of them twice.</summary>
    private static readonly Arbitrary<(AlarmEvent.Reported[] Happened, AlarmEvent.Reported[] Arrived, bool Latch)> Bursts =
        (from kinds in Gen.Elements<bool?>(true, true, false, false, null).NonEmptyListOf()
         let happened = kinds.Select((active, at) => new AlarmEvent.Reported(Start.AddSeconds(at), new EventOrder(1, at + 1), active, active is null ? Quality.Bad : Quality.Good)).ToArray()
         from again in Gen.SubListOf(happened)
         from arrived in Gen.Shuffle(happened.Concat(again))
         from latch in Gen.Elements(true, false)
         select (happened, arrived.ToArray(), latch)).ToArbitrary();

    private enum Kind
    {
        Raise, Return, BadQuality, Acknowledge, Shelve, ConfirmShelving, Unshelve, Suppress, Unsuppress, OutOfService, ReturnToService, Reset, NobodyTrapped, Time,
    }

    [Fact]
    public void Acknowledging_never_clears_and_never_closes_what_is_active() => Always((_, before, happened, step) =>
        happened is not AlarmEvent.Acknowledge || (step.Next.Active == before.Active && (!before.Active || step.Next.IsOpen == before.IsOpen)));

    [Fact]
    public void Bad_quality_neither_raises_nor_clears() => Always((_, before, happened, step) =>
        happened is not AlarmEvent.Reported { Active: null } || (step.Next.State, step.Next.Active) == (before.State, before.Active));

    [Fact]
    public void What_is_shelved_suppressed_or_out_of_service_never_calls_before_its_end() => Always((_, _, _, step) => !step.Annunciate || !step.Next.IsHeld);

    [Fact]
    public void No_shelving_outlives_its_maximum() => Always((fold, _, _, step) =>
        step.Next.Shelf is not { } shelf || (shelf.Until - shelf.At <= fold.Rule.LongestShelving && AlarmDue.Next(step.Next, fold.Rule) <= shelf.Until));

    [Fact]
    public void An_active_alarm_that_nobody_holds_always_has_somebody_called_or_a_time_at_which_it_calls() => Always((fold, before, happened, step) =>
        step.Next is not { IsOpen: true, Active: true, IsHeld: false } || (step.Next.AnnunciatedAt is not null && AlarmDue.Next(step.Next, fold.Rule) is not null));

    [Fact]
    public void An_entrapment_closes_only_after_the_confirmation_on_site() => Always((fold, before, _, step) =>
        !fold.Rule.Entrapment || !before.IsOpen || step.Next.IsOpen || before.NobodyTrapped is not null);

    [Fact]
    public void An_open_active_alarm_is_closed_by_nothing_but_its_return() => Always((_, before, happened, step) =>
        !before.IsOpen || !before.Active || step.Next.IsOpen || happened is AlarmEvent.Reported { Active: false });

    [Fact]
    public void What_time_alone_does_comes_to_an_end() => Prop.ForAll(Lives, life =>
    {
        var fold = Fold(life, restarts: false, (_, _, _, _) => true, out _);
        for (var i = 0; i < 6 && AlarmDue.Next(fold.State, fold.Rule) <= fold.Now; i++)
        {
            fold.Take(new AlarmEvent.TimePassed(fold.Now));
        }

        return AlarmDue.Next(fold.State, fold.Rule) is not { } next || next > fold.Now;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_restart_between_any_two_events_changes_nothing() => Prop.ForAll(Lives, life =>
    {
        var straight = Fold(life, restarts: false, (_, _, _, _) => true, out _);
        var restarted = Fold(life, restarts: true, (_, _, _, _) => true, out _);
        return Essence(straight.State) == Essence(restarted.State) && AlarmDue.Next(straight.State, straight.Rule) == AlarmDue.Next(restarted.State, restarted.Rule);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Any_order_of_a_burst_leads_to_the_same_open_alarm_chatter_or_not() => Prop.ForAll(Bursts, burst =>
    {
        var inOrder = Fold(burst.Happened, burst.Latch);
        var anyOrder = Fold(burst.Arrived, burst.Latch);
        return (inOrder.State.State, inOrder.State.Active, inOrder.State.ActiveAt, inOrder.Opened) == (anyOrder.State.State, anyOrder.State.Active, anyOrder.State.ActiveAt, anyOrder.Opened);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static void Always(Func<AlarmFolding, AlarmSituation, AlarmEvent, AlarmStep, bool> law) => Prop.ForAll(Lives, life =>
    {
        Fold(life, restarts: false, law, out var kept);
        return kept;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static AlarmFolding Fold((Happening[] Life, bool Latch, bool Entrapment) life, bool restarts, Func<AlarmFolding, AlarmSituation, AlarmEvent, AlarmStep, bool> law, out bool kept)
    {
        var fold = new AlarmFolding(Start) { Rule = AlarmFolding.Level2 with { Latch = life.Latch, Entrapment = life.Entrapment }, Restarts = restarts };
        kept = true;
        for (var place = 0; place < life.Life.Length; place++)
        {
            fold.Now += TimeSpan.FromSeconds(life.Life[place].After);
            var before = fold.State;
            var happened = Event(life.Life[place].Kind, place + 1, fold.Now);
            kept &= law(fold, before, happened, fold.Take(happened));
        }

        return fold;
    }

    private static AlarmFolding Fold(IEnumerable<AlarmEvent> events, bool latch)
    {
        var fold = new AlarmFolding(Start) { Rule = AlarmFolding.Level2 with { Latch = latch } };
        foreach (var happened in events)
        {
            fold.Take(happened);
        }

        return fold;
    }

    /// <summary>Quality is kept with open alarms alone.</summary>
    private static AlarmSituation Essence(AlarmSituation state) => (state.IsOpen ? state : state with { ActiveAt = null, ClearedAt = null, Acknowledged = null, AnnunciatedAt = null, Activations = 0, NobodyTrapped = null, ResetRequest = null })
        with { Quality = Quality.Good };

    private static AlarmEvent Event(Kind kind, int place, DateTimeOffset now) => kind switch
    {
        Kind.Raise => new AlarmEvent.Reported(now, new EventOrder(1, place), true, Quality.Good),
        Kind.Return => new AlarmEvent.Reported(now, new EventOrder(1, place), false, Quality.Good),
        Kind.BadQuality => new AlarmEvent.Reported(now, new EventOrder(1, place), null, Quality.Bad),
        Kind.Acknowledge => new AlarmEvent.Acknowledge(now, "wang", 7),
        Kind.Shelve => new AlarmEvent.Shelve(now, "wang", 7, "cleaning", now.AddMinutes(40)),
        Kind.ConfirmShelving => new AlarmEvent.ConfirmShelving(now, "li", 8),
        Kind.Unshelve => new AlarmEvent.Unshelve(now, "li"),
        Kind.Suppress => new AlarmEvent.Suppress(now, "box/s/b"),
        Kind.Unsuppress => new AlarmEvent.Unsuppress(now, "box/s/b"),
        Kind.OutOfService => new AlarmEvent.TakeOutOfService(now, "wang", 7, "repair", "T-1"),
        Kind.ReturnToService => new AlarmEvent.ReturnToService(now, "wang"),
        Kind.Reset => new AlarmEvent.Reset(now, "wang", 7),
        Kind.NobodyTrapped => new AlarmEvent.ConfirmNobodyTrapped(now, "li"),
        _ => new AlarmEvent.TimePassed(now),
    };

    private readonly record struct Happening(Kind Kind, int After);
}
