using System.Text;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

public sealed class HostStateTests
{
    [Theory]
    [Trait("tck", "host-topic-phid-birth-payload")]
    [Trait("tck", "host-topic-phid-death-payload")]
    [Trait("tck", "message-flow-phid-sparkplug-state-publish-payload")]
    [InlineData(true, """{"online":true,"timestamp":1700000000000}""")]
    [InlineData(false, """{"online":false,"timestamp":1700000000000}""")]
    public void State_is_exactly_two_keys(bool online, string json)
    {
        Assert.Equal(json, Encoding.UTF8.GetString(new HostState(online, 1_700_000_000_000).Encode()));
        Assert.True(HostState.TryParse(Encoding.UTF8.GetBytes(json), out var state, out _));
        Assert.Equal(new HostState(online, 1_700_000_000_000), state);
    }

    [Theory]
    [InlineData("")]
    [InlineData("OFFLINE")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"online":true}""")]
    [InlineData("""{"online":"true","timestamp":1}""")]
    [InlineData("""{"online":true,"timestamp":"1"}""")]
    [InlineData("""{"online":true,"timestamp":1.5}""")]
    public void Anything_else_is_refused_with_a_reason(string text)
    {
        Assert.False(HostState.TryParse(Encoding.UTF8.GetBytes(text), out _, out var reason));
        Assert.NotEmpty(reason);
    }

    [Fact]
    [Trait("tck", "message-flow-edge-node-birth-publish-phid-wait-timestamp")]
    [Trait("tck", "operational-behavior-edge-node-termination-host-offline-timestamp")]
    public void The_first_state_is_believed_and_an_older_one_is_not()
    {
        var watch = new PrimaryHostWatch();

        Assert.True(watch.Take(new HostState(true, 100)));
        Assert.False(watch.Take(new HostState(false, 99)));
        Assert.True(watch.IsOnline);
        Assert.True(watch.Take(new HostState(false, 100)));
        Assert.False(watch.Take(new HostState(true, 99)));
        Assert.False(watch.IsOnline);
        Assert.True(watch.Take(new HostState(true, 101)));
    }

    [Fact]
    public void A_first_state_of_offline_changes_nothing() => Assert.False(new PrimaryHostWatch().Take(new HostState(false, 5)));
}
