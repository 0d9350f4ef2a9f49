using FacilityIoT.Wire.Sparkplug;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

public sealed class FullJitterBackOffTests
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    [Fact]
    public void Every_wait_is_between_the_least_and_a_limit_that_doubles() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var backOff = new FullJitterBackOff(Least, Most, new Random(seed));
        for (var attempt = 1; attempt <= 50; attempt++)
        {
            Assert.InRange(backOff.Next(), Least, TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, attempt))));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Boxes_spread_over_the_whole_of_the_longest_wait()
    {
        var random = new Random(1);
        var waits = new List<TimeSpan>();
        for (var box = 0; box < 1000; box++)
        {
            var backOff = new FullJitterBackOff(Least, Most, random);
            for (var attempt = 1; attempt < 10; attempt++)
            {
                backOff.Next();
            }

            waits.Add(backOff.Next());
        }

        Assert.All(Enumerable.Range(0, 6), part =>
            Assert.InRange(waits.Count(wait => wait >= TimeSpan.FromSeconds(1 + part * 9.8) && wait < TimeSpan.FromSeconds(1 + (part + 1) * 9.8)), 100, 250));
    }

    [Fact]
    public void After_a_reset_the_waits_begin_short()
    {
        var backOff = new FullJitterBackOff(Least, Most, new Random(1));
        for (var attempt = 0; attempt < 20; attempt++)
        {
            backOff.Next();
        }

        backOff.Reset();

        Assert.Equal(0, backOff.Attempts);
        Assert.InRange(backOff.Next(), Least, TimeSpan.FromSeconds(2));
    }
}
