using FacilityIoT.Cloud.Alarms.Correlation.Entrapments;
using FacilityIoT.Cloud.Ingest;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Alarms.Correlation;

public sealed class EntrapmentRuleTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan After = TimeSpan.FromSeconds(60);

    /// <summary>Reports of an elevator, one each second.</summary>
    private static readonly Arbitrary<EntrapmentObservation.Told[]> Histories =
        (from told in Gen.Zip(Gen.Elements(Enum.GetValues<EntrapmentInput>()), Gen.Elements<long?>(0, 1, 1, null)).NonEmptyListOf()
         select told.Select((pair, at) => Told(pair.Item1, pair.Item2, at)).ToArray()).ToArbitrary();

    [Fact]
    [Trait("domain", "2: Entrapment is derived")]
    public void Stopped_with_doors_not_open_and_a_passenger_is_an_entrapment_after_T()
    {
        EntrapmentObservation[] told = [Told(EntrapmentInput.Moving, 0, 0), Told(EntrapmentInput.DoorsOpen, 0, 1), Told(EntrapmentInput.Occupied, 1, 2)];
        var situation = Fold(told);
        var watching = EntrapmentRule.Step(situation, new EntrapmentObservation.TimePassed(), After, Start.AddSeconds(61));
        Assert.Equal((EntrapmentReason.Watching, Start.AddSeconds(62)), (watching.Reason, watching.LookAt));
        Assert.Equal(EntrapmentReason.StoppedWithDoorsClosed, EntrapmentRule.Step(situation, new EntrapmentObservation.TimePassed(), After, Start.AddSeconds(62)).Reason);
    }

    [Fact]
    public void A_level_reached_starts_the_time_again()
    {
        var situation = Fold([Told(EntrapmentInput.OutsideZone, 1, 0), Told(EntrapmentInput.Occupied, 1, 1), Told(EntrapmentInput.Level, 4, 2), Told(EntrapmentInput.Level, 5, 50)]);
        Assert.Equal(EntrapmentReason.Watching, EntrapmentRule.Step(situation, new EntrapmentObservation.TimePassed(), After, Start.AddSeconds(109)).Reason);
        Assert.Equal(EntrapmentReason.StoppedOutsideZone, EntrapmentRule.Step(situation, new EntrapmentObservation.TimePassed(), After, Start.AddSeconds(110)).Reason);
    }

    [Fact]
    public void An_empty_car_is_no_entrapment() =>
        Assert.Equal(EntrapmentReason.Clear, EntrapmentRule.Step(Fold([Told(EntrapmentInput.OutsideZone, 1, 0)]), Told(EntrapmentInput.Occupied, 0, 1), After, Start.AddHours(1)).Reason);

    [Fact]
    [Trait("domain", "2: Entrapment is derived")]
    public void Silence_neither_raises_nor_clears() => Prop.ForAll(Histories, history =>
    {
        var before = Fold(history);
        var after = EntrapmentRule.Step(before, new EntrapmentObservation.Silent(), After, Start.AddDays(1));
        return after.Next.Trapped == before.Trapped && after.LookAt is null;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Told_twice_it_changes_nothing() => Prop.ForAll(Histories, history =>
    {
        var once = Fold(history);
        var twice = Fold([.. history, .. history]);
        return once.Trapped == twice.Trapped && once.Facts.Count == twice.Facts.Count && once.Facts.All(fact => twice.Facts[fact.Key] == fact.Value);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Any_order_of_arrival_leads_to_the_same_values() => Prop.ForAll(Histories, history =>
    {
        var backwards = Fold([.. history.Reverse()]);
        return Fold(history).Facts.All(fact => backwards.Facts[fact.Key].Value == fact.Value.Value && backwards.Facts[fact.Key].Order == fact.Value.Order);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    [Trait("domain", "2: Entrapment is derived")]
    public void Whoever_is_said_to_be_trapped_pressed_the_button_or_was_in_a_car_that_stood_for_T() => Prop.ForAll(Histories, history =>
    {
        var situation = EntrapmentSituation.Unknown;
        foreach (var told in history)
        {
            var step = EntrapmentRule.Step(situation, told, TimeSpan.FromSeconds(3), told.At);
            if (step.Next.Trapped && !situation.Trapped && !Explained(step.Next, told.At))
            {
                return false;
            }

            situation = step.Next;
        }

        return true;

        static bool Explained(EntrapmentSituation next, DateTimeOffset now) => Is(next, EntrapmentInput.Button)
            || (Is(next, EntrapmentInput.Occupied) && now - next.Facts[EntrapmentInput.Occupied].Since >= TimeSpan.FromSeconds(3)
                && (Is(next, EntrapmentInput.OutsideZone) || (IsNot(next, EntrapmentInput.Moving) && IsNot(next, EntrapmentInput.DoorsOpen))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static bool Is(EntrapmentSituation situation, EntrapmentInput input) => situation.Facts.TryGetValue(input, out var fact) && fact.Value == 1;

    private static bool IsNot(EntrapmentSituation situation, EntrapmentInput input) => situation.Facts.TryGetValue(input, out var fact) && fact.Value == 0;

    private static EntrapmentObservation.Told Told(EntrapmentInput input, long? value, int second) =>
        new(input, value, Start.AddSeconds(second), Start.AddSeconds(second), new EventOrder(1, second + 1), false);

    private static EntrapmentSituation Fold(IEnumerable<EntrapmentObservation> history) =>
        history.Aggregate(EntrapmentSituation.Unknown, (situation, told) => EntrapmentRule.Step(situation, told, After, Start).Next);
}
