using System.Net;
using FacilityIoT.IntegrationTests.Wire.Mqtt;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Sparkplug;

/// <summary>What our edge node puts on the wire, seen by a bare connection.</summary>
public sealed class EdgeSessionTests
{
    private const string Everything = "spBv1.0/#";

    [Fact]
    [Trait("tck", "principles-birth-certificates-order")]
    [Trait("tck", "topics-nbirth-mqtt")]
    [Trait("tck", "topics-dbirth-mqtt")]
    [Trait("tck", "payloads-sequence-num-zero-nbirth")]
    [Trait("tck", "payloads-dbirth-order")]
    public async Task Births_come_first_node_before_devices_at_QoS_0_with_seq_from_zero_and_a_timestamp()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(Everything);
        var edge = bench.RunEdge(new SimulatedNode { Devices = [new("pump", [SimulatedNode.Number("flow", 4)]), new("fan", [SimulatedNode.Number("speed", 1)])] });
        await edge.BornAsync();
        await edge.SendAsync(null, SimulatedNode.Number("Node/uptime", 2));
        await edge.SendAsync("fan", SimulatedNode.Number("speed", 2));

        string[] topics = ["spBv1.0/site-1/NBIRTH/box-1", "spBv1.0/site-1/DBIRTH/box-1/pump", "spBv1.0/site-1/DBIRTH/box-1/fan", "spBv1.0/site-1/NDATA/box-1", "spBv1.0/site-1/DDATA/box-1/fan"];
        for (var i = 0; i < topics.Length; i++)
        {
            var next = await tap.NextSparkplugAsync();
            Assert.Equal((topics[i], MqttQos.AtMostOnce, i), (next.Message.Topic, next.Message.Qos, next.Payload.Seq));
            Assert.NotNull(next.Payload.Timestamp);
            Assert.All(next.Payload.Metrics, metric => Assert.NotNull(metric.Timestamp));
        }
    }

    [Fact]
    [Trait("tck", "topics-nbirth-metrics")]
    [Trait("tck", "topics-nbirth-rebirth-metric")]
    [Trait("tck", "topics-nbirth-bdseq-included")]
    [Trait("tck", "operational-behavior-data-commands-rebirth-name-aliases")]
    public async Task Births_hold_every_metric_with_name_type_value_and_quality_and_the_control_metrics_without_alias()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(Everything);
        Metric unknown = new() { Name = "level", DataType = SparkplugDataType.Double, Quality = Quality.Stale };
        bench.RunEdge(new SimulatedNode { Devices = [new("pump", [SimulatedNode.Number("flow", 4), unknown])] });

        var node = (await tap.NextAsync(SparkplugMessageType.NBIRTH)).Payload.Metrics;
        Assert.Equal(["bdSeq", "Node Control/Rebirth", "Node/uptime"], node.Select(metric => metric.Name));
        Assert.Equal((SparkplugDataType.Int64, 0L, (ulong?)null), (node[0].DataType, node[0].Value.AsInt64, node[0].Alias));
        Assert.Equal((SparkplugDataType.Boolean, false, (ulong?)null), (node[1].DataType, node[1].Value.AsBoolean, node[1].Alias));
        Assert.All(node, metric => Assert.NotEqual(SparkplugDataType.Unknown, metric.DataType));

        var device = (await tap.NextAsync(SparkplugMessageType.DBIRTH)).Payload.Metrics;
        Assert.Equal(["flow", "level"], device.Select(metric => metric.Name));
        Assert.Equal((true, Quality.Stale), (device[1].Value.IsNull, device[1].Quality));
    }

    [Fact]
    [Trait("tck", "payloads-nbirth-retain")]
    [Trait("tck", "payloads-ndata-retain")]
    public async Task Nothing_of_an_edge_node_is_retained()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var edge = bench.RunEdge(new SimulatedNode());
        await edge.BornAsync();
        await edge.SendAsync(null, SimulatedNode.Number("Node/uptime", 2));
        await edge.SendAsync("pump", SimulatedNode.Number("flow", 2));
        Assert.True(await edge.Session.PublishDeviceDeathAsync("pump", default));
        await edge.StopAsync();

        var tap = await bench.TapAsync("#");
        await tap.SayAsync("end", []);
        Assert.Equal("end", (await tap.NextAsync()).Topic);
    }

    [Fact]
    [Trait("tck", "payloads-sequence-num-incrementing")]
    [Trait("tck", "payloads-sequence-num-always-included")]
    public async Task Seq_runs_over_all_messages_and_wraps_after_255()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(Everything);
        var edge = bench.RunEdge(new SimulatedNode());
        await edge.BornAsync();
        for (var i = 0; i < 150; i++)
        {
            await edge.SendAsync(null, SimulatedNode.Number("Node/uptime", i));
            await edge.SendAsync("pump", SimulatedNode.Number("flow", i));
        }

        for (var i = 0; i < 302; i++)
        {
            Assert.Equal(i % 256, (await tap.NextSparkplugAsync()).Payload.Seq);
        }
    }

    [Fact]
    [Trait("tck", "payloads-ndeath-will-message")]
    [Trait("tck", "payloads-ndeath-will-message-qos")]
    [Trait("tck", "topics-ndeath-payload")]
    [Trait("tck", "topics-ndeath-seq")]
    [Trait("tck", "topics-nbirth-bdseq-matching")]
    [Trait("tck", "topics-nbirth-bdseq-increment")]
    public async Task A_cut_socket_brings_the_will_with_the_births_bdSeq_and_a_new_birth_with_the_next()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(Everything);
        using var relay = new LoopbackRelay(IPAddress.Loopback, bench.Server.Port);
        var edge = bench.RunEdge(new SimulatedNode(), options => options with { Broker = options.Broker with { Port = relay.Port } });
        for (var bdSeq = 0; bdSeq < 3; bdSeq++)
        {
            Assert.Equal(bdSeq, BdSeq(await tap.NextAsync(SparkplugMessageType.NBIRTH)));
            await edge.BornAsync(session: bdSeq + 1);

            relay.Cut();

            var death = await tap.NextAsync(SparkplugMessageType.NDEATH);
            Assert.Equal((MqttQos.AtLeastOnce, bdSeq, null), (death.Message.Qos, BdSeq(death), death.Payload.Seq));
            Assert.Equal(SparkplugDataType.Int64, Assert.Single(death.Payload.Metrics).DataType);
        }
    }

    [Fact]
    [Trait("tck", "operational-behavior-data-commands-rebirth-action-1")]
    [Trait("tck", "operational-behavior-data-commands-rebirth-action-2")]
    [Trait("tck", "operational-behavior-data-commands-rebirth-action-3")]
    [Trait("tck", "payloads-nbirth-bdseq-repeat")]
    public async Task A_rebirth_command_brings_all_births_again_with_seq_0_and_the_same_bdSeq()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync("spBv1.0/+/NBIRTH/#", "spBv1.0/+/DBIRTH/#", "spBv1.0/+/DDATA/#");
        var edge = bench.RunEdge(new SimulatedNode());
        await edge.BornAsync();
        await edge.SendAsync("pump", SimulatedNode.Number("flow", 2));
        await tap.NextAsync(SparkplugMessageType.DDATA);

        await tap.SayAsync(SparkplugMessageType.NCMD, null, Command(NodeControl.Rebirth));

        var node = await tap.NextSparkplugAsync();
        Assert.Equal((SparkplugMessageType.NBIRTH, 0, 0), (node.Type, node.Payload.Seq!.Value, BdSeq(node)));
        var device = await tap.NextSparkplugAsync();
        Assert.Equal((SparkplugMessageType.DBIRTH, 1), (device.Type, device.Payload.Seq!.Value));
        Assert.Equal(1, edge.Session.SessionNumber);
    }

    [Fact]
    [Trait("tck", "operational-behavior-data-publish-nbirth-change")]
    public async Task A_changed_configuration_is_born_again_on_request()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(Everything);
        var node = new SimulatedNode();
        var edge = bench.RunEdge(node);
        await edge.BornAsync();
        await tap.NextAsync(SparkplugMessageType.DBIRTH);

        node.Devices = [new("fan", [SimulatedNode.Number("speed", 1)])];
        edge.Session.RequestRebirth();

        Assert.Equal(0, BdSeq(await tap.NextAsync(SparkplugMessageType.NBIRTH)));
        Assert.Equal("fan", (await tap.NextAsync(SparkplugMessageType.DBIRTH)).Topic.Device);
        await edge.BornAsync();
        Assert.False(await edge.Session.PublishDataAsync("pump", new SparkplugPayload { Metrics = [SimulatedNode.Number("flow", 2)] }, default));
    }

    [Fact]
    [Trait("tck", "operational-behavior-edge-node-intentional-disconnect-ndeath")]
    [Trait("tck", "payloads-ndeath-will-message-publisher-disconnect-mqtt311")]
    public async Task A_stopping_node_publishes_one_death_and_disconnects()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync("#");
        var edge = bench.RunEdge(new SimulatedNode());
        await edge.BornAsync();
        await edge.StopAsync();
        await tap.SayAsync("end", []);

        Assert.Equal(SparkplugMessageType.NBIRTH, (await tap.NextSparkplugAsync()).Type);
        Assert.Equal(SparkplugMessageType.DBIRTH, (await tap.NextSparkplugAsync()).Type);
        var death = await tap.NextSparkplugAsync();
        Assert.Equal((SparkplugMessageType.NDEATH, MqttQos.AtLeastOnce, 0, null), (death.Type, death.Message.Qos, BdSeq(death), death.Payload.Seq));
        Assert.Equal("end", (await tap.NextAsync()).Topic);
        Assert.False(edge.Session.IsBorn);
    }

    [Fact]
    [Trait("tck", "operational-behavior-device-ddeath")]
    [Trait("tck", "topics-ddeath-mqtt")]
    [Trait("tck", "payloads-ddeath-timestamp")]
    [Trait("tck", "payloads-ddeath-seq-inc")]
    public async Task A_lost_device_dies_in_sequence_and_is_born_again_when_it_is_back()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(Everything);
        var edge = bench.RunEdge(new SimulatedNode());
        await edge.BornAsync();

        Assert.True(await edge.Session.PublishDeviceDeathAsync("pump", default));
        Assert.False(await edge.Session.PublishDeviceDeathAsync("pump", default));
        Assert.False(await edge.Session.PublishDataAsync("pump", new SparkplugPayload(), default));
        Assert.True(await edge.Session.PublishDeviceBirthAsync(new DeviceBirth("pump", [SimulatedNode.Number("flow", 9)]), default));
        Assert.True(await edge.Session.PublishDataAsync("pump", new SparkplugPayload { Metrics = [SimulatedNode.Number("flow", 9)] }, default));

        var death = await tap.NextAsync(SparkplugMessageType.DDEATH);
        Assert.Equal(("spBv1.0/site-1/DDEATH/box-1/pump", MqttQos.AtMostOnce, 2), (death.Message.Topic, death.Message.Qos, death.Payload.Seq));
        Assert.NotNull(death.Payload.Timestamp);
        Assert.Empty(death.Payload.Metrics);
        Assert.Equal(3, (await tap.NextAsync(SparkplugMessageType.DBIRTH)).Payload.Seq);
        Assert.Equal(4, (await tap.NextAsync(SparkplugMessageType.DDATA)).Payload.Seq);
    }

    [Fact]
    public async Task Other_commands_reach_the_box_and_garbage_is_passed_over()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync();
        var node = new SimulatedNode();
        var edge = bench.RunEdge(node);
        await edge.BornAsync();

        await tap.SayAsync("spBv1.0/site-1/NCMD/box-1", [0xFF, 0xFF, 0xFF]);
        await tap.SayAsync("spBv1.0/site-1/NCMD/box-1", new byte[10 * 1024 * 1024]);
        await tap.SayAsync(SparkplugMessageType.NCMD, null, Command("Unheard/Of"));

        await Eventually.TrueAsync(() => !node.Commands.IsEmpty, SparkplugBench.Deadline, "the command to reach the box");
        Assert.Equal("Unheard/Of", node.Commands.Single().Metrics.Single().Name);
        Assert.True(edge.Session.IsBorn);
    }

    [Fact]
    [Trait("tck", "message-flow-edge-node-birth-publish-phid-wait")]
    [Trait("tck", "message-flow-edge-node-birth-publish-phid-wait-id")]
    [Trait("tck", "message-flow-edge-node-birth-publish-phid-wait-online")]
    [Trait("tck", "operational-behavior-edge-node-birth-sequence-wait")]
    public async Task Births_wait_for_the_primary_host_and_for_nobody_else()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(Everything);
        var edge = bench.RunEdge(new SimulatedNode(), options => options with { PrimaryHost = "cloud" });
        await Eventually.TrueAsync(() => edge.Session.Trouble is null, SparkplugBench.Deadline, "the edge to be connected");

        await tap.SayAsync(HostState.Topic("other"), new HostState(true, 100).Encode());
        await tap.SayAsync(HostState.Topic("cloud"), "ONLINE"u8.ToArray());
        await tap.SayAsync(HostState.Topic("cloud"), new HostState(false, 100).Encode());
        Assert.False(await edge.Session.PublishDataAsync(null, new SparkplugPayload(), default));
        await tap.SayAsync(HostState.Topic("cloud"), new HostState(true, 100).Encode());

        foreach (var _ in Enumerable.Range(0, 4))
        {
            Assert.StartsWith("spBv1.0/STATE/", (await tap.NextAsync()).Topic, StringComparison.Ordinal);
        }

        Assert.Equal(SparkplugMessageType.NBIRTH, (await tap.NextSparkplugAsync()).Type);
    }

    [Fact]
    [Trait("tck", "message-flow-edge-node-birth-publish-phid-offline")]
    [Trait("tck", "operational-behavior-edge-node-termination-host-offline")]
    [Trait("tck", "operational-behavior-edge-node-termination-host-offline-reconnect")]
    public async Task A_primary_host_that_goes_offline_ends_the_session_and_its_return_begins_the_next()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync("spBv1.0/site-1/#");
        await tap.SayAsync(HostState.Topic("cloud"), new HostState(true, 100).Encode(), retain: true);
        var edge = bench.RunEdge(new SimulatedNode(), options => options with { PrimaryHost = "cloud" });
        await edge.BornAsync();

        await tap.SayAsync(HostState.Topic("cloud"), new HostState(false, 99).Encode());
        await edge.SendAsync(null, SimulatedNode.Number("Node/uptime", 2));
        await tap.NextAsync(SparkplugMessageType.NDATA);
        await tap.SayAsync(HostState.Topic("cloud"), new HostState(false, 100).Encode(), retain: true);
        Assert.Equal(0, BdSeq(await tap.NextAsync(SparkplugMessageType.NDEATH)));

        await tap.SayAsync(HostState.Topic("cloud"), new HostState(true, 101).Encode(), retain: true);
        Assert.True(BdSeq(await tap.NextAsync(SparkplugMessageType.NBIRTH)) > 0);
    }

    private static SparkplugPayload Command(string name) =>
        new() { Timestamp = 1, Metrics = [new Metric { Name = name, DataType = SparkplugDataType.Boolean, Value = MetricValue.Of(true) }] };

    private static int BdSeq(Tapped message) => (int)message.Payload.Metrics.Single(metric => metric.Name == NodeControl.BdSeq).Value.AsInt64;
}
