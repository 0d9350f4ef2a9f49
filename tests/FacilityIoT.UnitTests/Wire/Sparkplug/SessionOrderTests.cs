using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

/// <summary>The order in which sessions speak, and what they ask of a connection.</summary>
public sealed class SessionOrderTests : IEdgeNode, IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private static readonly MqttBroker Broker = new() { Host = "broker" };

    private readonly RecordingMqttClient client = new();
    private readonly ManualTime time = new();
    private readonly CancellationTokenSource stop = new();
    private int bdSeq = -1;

    [Fact]
    [Trait("tck", "message-flow-edge-node-ncmd-subscribe")]
    [Trait("tck", "message-flow-edge-node-birth-publish-connect")]
    public async Task An_edge_subscribes_to_its_commands_at_QoS_1_before_it_is_born_and_dies_before_it_disconnects()
    {
        using var edge = Edge();
        var run = edge.RunAsync(stop.Token);
        await BornAsync(edge);
        await stop.CancelAsync();
        await run.WaitAsync(Deadline);

        Assert.Equal(
        [
            "SUBSCRIBE spBv1.0/site/NCMD/box 1",
            "PUBLISH spBv1.0/site/NBIRTH/box 0 False",
            "PUBLISH spBv1.0/site/DBIRTH/box/pump 0 False",
            "PUBLISH spBv1.0/site/NDEATH/box 1 False",
            "DISCONNECT",
        ],
        client.Log);
    }

    [Fact]
    [Trait("tck", "message-flow-edge-node-birth-publish-will-message")]
    [Trait("tck", "message-flow-edge-node-birth-publish-will-message-topic")]
    [Trait("tck", "message-flow-edge-node-birth-publish-will-message-qos")]
    [Trait("tck", "message-flow-edge-node-birth-publish-will-message-will-retained")]
    public async Task Every_connect_of_an_edge_has_a_will_with_the_next_bdSeq_that_its_birth_repeats()
    {
        using var edge = Edge();
        var run = edge.RunAsync(stop.Token);
        for (var expected = 0; expected < 3; expected++)
        {
            await BornAsync(edge, session: expected + 1);
            var will = client.Requests.Last().Will!;
            Assert.Equal(("spBv1.0/site/NDEATH/box", MqttQos.AtLeastOnce, false), (will.Topic, will.Qos, will.Retain));
            Assert.Equal((expected, null), (BdSeq(will.Payload), Decode(will.Payload).Seq));
            Assert.Single(Decode(will.Payload).Metrics);
            Assert.Equal(expected, BdSeq(client.Published.Last(message => message.Topic.Contains("NBIRTH", StringComparison.Ordinal)).Payload));

            client.Current!.End();
            await time.WaitForTimerAsync();
            Assert.False(edge.IsBorn);
            Assert.Equal("ended by the test", edge.Trouble);
            time.Advance(TimeSpan.FromSeconds(60));
        }

        await stop.CancelAsync();
        await run.WaitAsync(Deadline);
    }

    [Fact]
    public async Task A_number_whose_message_did_not_leave_is_given_again()
    {
        using var edge = Edge();
        var run = edge.RunAsync(stop.Token);
        await BornAsync(edge);
        client.FailsPublish = topic => topic.Contains("NDATA", StringComparison.Ordinal);

        Assert.False(await edge.PublishDataAsync(null, new SparkplugPayload(), default));
        client.FailsPublish = _ => false;
        Assert.True(await edge.PublishDataAsync(null, new SparkplugPayload(), default));

        Assert.Equal(2, Decode(client.Published.Last().Payload).Seq);
        await stop.CancelAsync();
        await run.WaitAsync(Deadline);
    }

    [Fact]
    public async Task Born_is_announced_with_every_change()
    {
        using var edge = Edge();
        var changes = new List<bool>();
        edge.BornChanged += changes.Add;
        var run = edge.RunAsync(stop.Token);
        await BornAsync(edge);
        client.Current!.Receive("spBv1.0/site/NCMD/box", SparkplugCodec.Encode(new SparkplugPayload { Metrics = [NodeControl.RebirthMetric(true, 0)] }));
        await Eventually.TrueAsync(() => client.Published.Count == 4, Deadline, "the rebirth");
        await stop.CancelAsync();
        await run.WaitAsync(Deadline);

        Assert.Equal([true, false, true, false], changes);
        Assert.Equal((1, 2), (edge.SessionNumber, edge.BirthNumber));
    }

    [Fact]
    [Trait("tck", "message-flow-phid-sparkplug-subscription")]
    [Trait("tck", "host-topic-phid-birth-sub-required")]
    [Trait("tck", "operational-behavior-host-application-connect-birth")]
    public async Task A_host_subscribes_to_its_state_and_to_the_edges_and_then_announces_itself_first_of_all()
    {
        var host = new HostSession(client, new HostSessionOptions { HostId = "cloud", Broker = Broker }, time, NullLogger<HostSession>.Instance);
        var run = host.RunAsync(stop.Token);
        Assert.IsType<HostEvent.Connected>(await host.Events.ReadAsync().AsTask().WaitAsync(Deadline));
        time.Advance(TimeSpan.FromSeconds(5));
        await stop.CancelAsync();
        await run.WaitAsync(Deadline);

        Assert.Equal(
        [
            "SUBSCRIBE spBv1.0/STATE/cloud 1",
            "SUBSCRIBE spBv1.0/+/NBIRTH/+ 1",
            "SUBSCRIBE spBv1.0/+/NDEATH/+ 1",
            "SUBSCRIBE spBv1.0/+/NDATA/+ 1",
            "SUBSCRIBE spBv1.0/+/DBIRTH/+/+ 1",
            "SUBSCRIBE spBv1.0/+/DDEATH/+/+ 1",
            "SUBSCRIBE spBv1.0/+/DDATA/+/+ 1",
            "PUBLISH spBv1.0/STATE/cloud 1 True",
            "PUBLISH spBv1.0/STATE/cloud 1 True",
            "DISCONNECT",
        ],
        client.Log);
        var will = client.Requests.Single().Will!;
        Assert.Equal(("spBv1.0/STATE/cloud", MqttQos.AtLeastOnce, true), (will.Topic, will.Qos, will.Retain));
        var states = client.Published.Select(message => State(message.Payload)).ToList();
        Assert.Equal(State(will.Payload) with { Online = true }, states[0]);
        Assert.Equal(new HostState(false, states[0].Timestamp + 5000), states[1]);
    }

    int IEdgeNode.NextBdSeq() => ++bdSeq;

    IReadOnlyList<Metric> IEdgeNode.NodeBirth() => [];

    IReadOnlyList<DeviceBirth> IEdgeNode.DeviceBirths() => [new("pump", [new Metric { Name = "flow", Value = MetricValue.Of(1.0) }])];

    void IEdgeNode.OnCommand(SparkplugPayload command) => Assert.Fail("No command but Rebirth is sent here.");

    public void Dispose() => stop.Dispose();

    private EdgeSession Edge() =>
        new(client, new EdgeSessionOptions { Node = new EdgeNodeId("site", "box"), Broker = Broker }, this, time, NullLogger<EdgeSession>.Instance);

    private static Task BornAsync(EdgeSession edge, long session = 1) =>
        Eventually.TrueAsync(() => edge.IsBorn && edge.SessionNumber == session, Deadline, "the node to be born");

    private static SparkplugPayload Decode(ReadOnlyMemory<byte> payload)
    {
        Assert.True(SparkplugCodec.TryDecode(payload, out var decoded, out var reason), reason);
        return decoded;
    }

    private static int BdSeq(ReadOnlyMemory<byte> payload) => (int)Decode(payload).Metrics.Single(metric => metric.Name == NodeControl.BdSeq).Value.AsInt64;

    private static HostState State(ReadOnlyMemory<byte> payload)
    {
        Assert.True(HostState.TryParse(payload, out var state, out var reason), reason);
        return state;
    }
}
