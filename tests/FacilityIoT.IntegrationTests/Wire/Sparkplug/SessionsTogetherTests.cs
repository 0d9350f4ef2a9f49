using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Sparkplug;

/// <summary>Our edge and our host through a real broker.</summary>
public sealed class SessionsTogetherTests
{
    [Fact]
    public async Task A_host_learns_births_data_and_deaths_in_order()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();
        var edge = bench.RunEdge(new SimulatedNode());

        var node = await host.NextAsync<HostEvent.NodeBorn>();
        Assert.Equal((SimulatedNode.Id, 0), (node.Node, node.BdSeq));
        Assert.Contains(node.Payload.Metrics, metric => metric.Name == "Node/uptime");
        Assert.Equal("pump", Assert.IsType<HostEvent.DeviceBorn>(await host.NextAsync()).Device);

        await edge.BornAsync();
        var frame = new FrameStamp(OutboxEpoch.New(), 1, 7, FrameLane.Alarm);
        Assert.True(await edge.Session.PublishDataAsync("pump", new SparkplugPayload { Metrics = [SimulatedNode.Number("flow", 5)], Frame = frame }, default));
        var data = Assert.IsType<HostEvent.Data>(await host.NextAsync());
        Assert.Equal(("pump", frame, 5.0), (data.Device, data.Payload.Frame, data.Payload.Metrics.Single().Value.AsDouble));

        Assert.True(await edge.Session.PublishDeviceDeathAsync("pump", default));
        Assert.Equal("pump", Assert.IsType<HostEvent.DeviceDied>(await host.NextAsync()).Device);
        Assert.False(await edge.Session.PublishDataAsync("pump", new SparkplugPayload { Metrics = [SimulatedNode.Number("flow", 5)] }, default));

        await edge.StopAsync();
        Assert.Equal(0, Assert.IsType<HostEvent.NodeDied>(await host.NextAsync()).BdSeq);
    }

    [Fact]
    public async Task A_host_that_starts_later_asks_for_the_births_at_the_first_message()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var edge = bench.RunEdge(new SimulatedNode());
        await edge.BornAsync();
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();

        await edge.SendAsync("pump", SimulatedNode.Number("flow", 5));

        var rejected = Assert.IsType<HostEvent.Rejected>(await host.NextAsync());
        Assert.Equal(RejectionReason.DataBeforeBirth, rejected.Reason);
        Assert.False(rejected.IsFinal);
        Assert.NotNull(rejected.Payload);
        Assert.Equal(0, Assert.IsType<HostEvent.NodeBorn>(await host.NextAsync()).BdSeq);
        Assert.IsType<HostEvent.DeviceBorn>(await host.NextAsync());
    }

    [Fact]
    public async Task Broker_killed_and_back_both_return_with_the_next_bdSeq()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();
        var edge = bench.RunEdge(new SimulatedNode());
        await host.NextAsync<HostEvent.DeviceBorn>();

        await bench.Server.Process.KillAsync();
        await host.NextAsync<HostEvent.ConnectionLost>();
        Assert.False(host.Session.IsConnected);
        await bench.Server.Process.StartAsync();

        await host.NextAsync<HostEvent.Connected>();
        await edge.BornAsync(session: 2);
        var born = await host.NextAsync<HostEvent.NodeBorn>();
        Assert.True(born.BdSeq > 0);
        Assert.Null(host.Session.Trouble);
        Assert.Null(edge.Session.Trouble);
    }
}
