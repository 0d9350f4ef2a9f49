using FacilityIoT.Edge.Configuration;
using FacilityIoT.PlantSimulator;
using FacilityIoT.PlantSimulator.Values;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.PlantSimulator;

public sealed class WaveTests
{
    private static readonly string[] Units = ["V", "A", "°C", "%RH", "bar", "kW", "%", "m", "unheard-of"];

    [Fact]
    public void A_plausible_value_never_touches_an_alarm_limit_or_leaves_the_valid_range() => Prop.ForAll<int, PositiveInt, PositiveInt>((seed, width, at) =>
    {
        var random = new Random(seed);
        var low = random.Next(-1000, 1000);
        var high = low + 1 + (width.Get % 1000);
        var point = SampleBus.Point("p", ModbusType.Float32) with
        {
            Unit = Units[random.Next(Units.Length)],
            ValidMin = random.Next(2) == 0 ? low : null,
            Alarms =
            [
                Alarm(new AlarmTrigger.High(high, 0)),
                .. random.Next(2) == 0 ? [Alarm(new AlarmTrigger.Low(low, 0))] : Array.Empty<AlarmCondition>(),
            ],
        };
        var value = Wave.Of(point, random).At(at.Get, (2 * random.NextDouble()) - 1);
        return value < high && (point.Alarms.Count == 1 || value > low) && !(value < point.ValidMin);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_boolean_is_in_the_state_that_is_no_alarm(bool activeWhen, double normal)
    {
        var point = SampleBus.Point("p", ModbusType.Bool) with { Alarms = [Alarm(new AlarmTrigger.State(activeWhen))] };
        Assert.Equal(normal, Wave.Of(point, new Random(1)).At(1000, 0));
    }

    [Fact]
    public void A_code_is_none_of_those_that_are_an_alarm()
    {
        var point = SampleBus.Point("p", ModbusType.UInt16) with { Alarms = [Alarm(new AlarmTrigger.Code([0, 1, 3]))] };
        Assert.Equal(2, Wave.Of(point, new Random(1)).At(1000, 1));
    }

    [Fact]
    public void A_counter_only_grows()
    {
        var wave = Wave.Of(SampleBus.Point("p", ModbusType.Float32) with { Unit = "kWh" }, new Random(3));
        var values = Enumerable.Range(0, 100).Select(s => wave.At(s, (s % 3) - 1)).ToArray();
        Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(pair.Second > pair.First));
    }

    private static AlarmCondition Alarm(AlarmTrigger trigger) => SampleBus.Described("d", []).CommunicationLoss with { Trigger = trigger };
}
