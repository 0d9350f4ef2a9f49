using FacilityIoT.IntegrationTests.Wire.Sparkplug;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Peers;

/// <summary>
/// npm's sparkplug-client as an edge node on our host. It is not conformant: its will is at QoS 0, its bdSeq a UInt64 that stays 0; our host bears with it.
/// </summary>
public sealed class ForeignEdgeTests
{
    private static readonly EdgeNodeId Foreign = new("plant-2", "plc-gateway");

    [Fact]
    public async Task A_foreign_edge_is_born_speaks_and_dies_on_our_host()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();
        await using var edge = await StartEdgeAsync(bench);

        var node = await host.NextAsync<HostEvent.NodeBorn>();
        Assert.Equal((Foreign, 0), (node.Node, node.BdSeq));
        Assert.Equal("plc", (await host.NextAsync<HostEvent.DeviceBorn>()).Device);

        var data = await host.NextAsync<HostEvent.Data>();
        Assert.Empty(data.Refused);
        Assert.Null(data.Payload.Frame);
        var metrics = data.Payload.Metrics.ToDictionary(metric => metric.Name);
        Assert.Equal((SparkplugDataType.Int32, -1L), (metrics["count"].DataType, metrics["count"].Value.AsInt64));
        Assert.Equal((SparkplugDataType.Int16, -1L), (metrics["short"].DataType, metrics["short"].Value.AsInt64));
        Assert.Equal(21.5, metrics["temperature"].Value.AsDouble);
        Assert.True(metrics["alarm"].Value.AsBoolean);
        Assert.Equal("value 1", metrics["text"].Value.AsString);
        Assert.Equal((SparkplugDataType.UInt32, 4_000_000_000L), (metrics["big"].DataType, metrics["big"].Value.AsInt64));

        edge.Kill();
        Assert.Equal(new EdgeNodeId("plant-2", "plc-gateway"), (await host.NextAsync<HostEvent.NodeDied>()).Node);
    }

    [Fact]
    public async Task A_foreign_edge_that_was_there_first_is_asked_for_its_births()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync("spBv1.0/+/DDATA/#");
        await using var edge = await StartEdgeAsync(bench);
        await tap.NextAsync();

        var host = bench.RunHost();

        Assert.Equal(RejectionReason.DataBeforeBirth, (await host.NextAsync<HostEvent.Rejected>()).Reason);
        Assert.Equal(Foreign, (await host.NextAsync<HostEvent.NodeBorn>()).Node);
        await host.NextAsync<HostEvent.DeviceBorn>();
        await host.NextAsync<HostEvent.Data>();
    }

    private static Task<ChildProcess> StartEdgeAsync(SparkplugBench bench) => PeerProgram.StartAsync(
        "edge.js",
        [$"mqtt://{MosquittoServer.Host}:{bench.Server.Port}", bench.Broker.User!, Foreign.Group, Foreign.Node],
        bench.Broker.Password);
}
