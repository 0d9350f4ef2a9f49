using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

public sealed class RebirthBackOffTests
{
    private static readonly EdgeNodeId Node = new("site", "box");
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(2);

    [Fact]
    public void Unanswered_requests_come_after_2_4_8_16_32_and_then_every_64_seconds()
    {
        var backOff = new RebirthBackOff(Least);
        var asked = Enumerable.Range(0, 300).Where(second => backOff.TryAsk(Node, TimeSpan.FromSeconds(second))).ToList();

        Assert.Equal([0, 2, 6, 14, 30, 62, 126, 190, 254], asked);
    }

    [Fact]
    public void An_answer_begins_again_but_never_faster_than_the_least_time()
    {
        var backOff = new RebirthBackOff(Least);
        backOff.TryAsk(Node, TimeSpan.Zero);
        backOff.TryAsk(Node, TimeSpan.FromSeconds(2));
        backOff.Answered(Node, TimeSpan.FromSeconds(3));

        Assert.False(backOff.TryAsk(Node, TimeSpan.FromSeconds(4)));
        Assert.True(backOff.TryAsk(Node, TimeSpan.FromSeconds(5)));
        Assert.True(backOff.TryAsk(Node, TimeSpan.FromSeconds(7)));
    }

    [Fact]
    public void Nodes_do_not_hold_each_other_back()
    {
        var backOff = new RebirthBackOff(Least);

        Assert.True(backOff.TryAsk(Node, TimeSpan.Zero));
        Assert.True(backOff.TryAsk(new EdgeNodeId("site", "other"), TimeSpan.Zero));
    }
}
