using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;
using Proto = FacilityIoT.Wire.Sparkplug.Proto;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

public sealed class HostModelTests
{
    private static readonly EdgeNodeId Node = new("site", "box");
    private static readonly DateTimeOffset Received = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan ReorderTimeout = TimeSpan.FromSeconds(2);

    private readonly HostModel model = new(ReorderTimeout);
    private TimeSpan now;
    private string? rebirth;

    [Fact]
    [Trait("tck", "operational-behavior-edge-node-termination-host-action-ndeath-node-offline")]
    [Trait("tck", "operational-behavior-edge-node-termination-host-action-ndeath-node-tags-stale")]
    public void A_death_with_the_births_bdSeq_ends_the_node_at_the_receive_time()
    {
        BearNode(bdSeq: 7);

        Assert.Equal(new HostEvent.NodeDied(Received, Node, 7), Say(SparkplugMessageType.NDEATH, null, BdSeq(7)));
        Assert.IsType<HostEvent.Rejected>(Say(SparkplugMessageType.NDATA, null, Data(1, Metric("uptime"))));
    }

    [Fact]
    [Trait("tck", "operational-behavior-edge-node-termination-host-action-ndeath-devices-offline")]
    [Trait("tck", "operational-behavior-edge-node-termination-host-action-ndeath-devices-tags-stale")]
    public void A_death_of_the_node_is_the_death_of_its_devices()
    {
        BearNode(bdSeq: 7);
        BearDevice(seq: 1);
        Say(SparkplugMessageType.NDEATH, null, BdSeq(7));
        BearNode(bdSeq: 8);

        Assert.Equal(RejectionReason.DataBeforeBirth, Rejection(Say(SparkplugMessageType.DDATA, "pump", Data(1, Metric("flow")))).Reason);
        Assert.NotNull(rebirth);
    }

    [Fact]
    public void A_death_of_another_connection_is_passed_over()
    {
        BearNode(bdSeq: 7);

        Assert.Null(Say(SparkplugMessageType.NDEATH, null, BdSeq(6)));
        Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.NDATA, null, Data(1, Metric("uptime"))));
    }

    [Fact]
    public void A_death_of_a_node_that_was_never_born_here_is_passed_over() => Assert.Null(Say(SparkplugMessageType.NDEATH, null, BdSeq(0)));

    [Theory]
    [InlineData(SparkplugMessageType.NBIRTH)]
    [InlineData(SparkplugMessageType.NDEATH)]
    public void A_birth_or_death_without_bdSeq_is_refused(SparkplugMessageType type) =>
        Assert.Equal(RejectionReason.BadBdSeq, Rejection(Say(type, null, Data(0, Metric("uptime")))).Reason);

    [Fact]
    public void BdSeq_is_understood_as_Int64_and_UInt64_in_either_field()
    {
        foreach (var metric in new[]
        {
            new Proto.Metric { Name = "bdSeq", Datatype = 4, LongValue = 9 },
            new Proto.Metric { Name = "bdSeq", Datatype = 8, LongValue = 9 },
            new Proto.Metric { Name = "bdSeq", Datatype = 8, IntValue = 9 },
            new Proto.Metric { Name = "bdSeq", IntValue = 9 },
        })
        {
            Assert.Equal(9, Assert.IsType<HostEvent.NodeBorn>(Say(SparkplugMessageType.NBIRTH, null, new Proto.Payload { Seq = 0, Metrics = { metric } })).BdSeq);
        }
    }

    [Fact]
    [Trait("tck", "operational-behavior-edge-node-termination-host-action-ddeath-devices-offline")]
    [Trait("tck", "operational-behavior-edge-node-termination-host-action-ddeath-devices-tags-stale")]
    public void A_device_death_has_the_payloads_time_and_ends_the_device_alone()
    {
        BearNode();
        BearDevice(seq: 1);

        var died = Assert.IsType<HostEvent.DeviceDied>(Say(SparkplugMessageType.DDEATH, "pump", new Proto.Payload { Seq = 2, Timestamp = 77 }));

        Assert.Equal(("pump", 77L), (died.Device, died.Payload.Timestamp!.Value));
        Assert.Equal(RejectionReason.DataBeforeBirth, Rejection(Say(SparkplugMessageType.DDATA, "pump", Data(3, Metric("flow")))).Reason);
        Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.NDATA, null, Data(4, Metric("uptime"))));
        Assert.False(model.HasGaps);
    }

    [Theory]
    [InlineData(SparkplugMessageType.NDATA, null)]
    [InlineData(SparkplugMessageType.DDATA, "pump")]
    [InlineData(SparkplugMessageType.DBIRTH, "pump")]
    [InlineData(SparkplugMessageType.DDEATH, "pump")]
    public void Anything_before_the_birth_asks_for_it_and_is_not_final(SparkplugMessageType type, string? device)
    {
        var frame = new FrameStamp(OutboxEpoch.New(), 3, 4, FrameLane.Telemetry);
        var said = SparkplugCodec.Encode(new SparkplugPayload { Seq = 5, Metrics = [new Metric { Name = "flow", Value = MetricValue.Of(1) }], Frame = frame });

        var rejected = Rejection(Say(type, device, said));

        Assert.Equal((RejectionReason.DataBeforeBirth, false), (rejected.Reason, rejected.IsFinal));
        Assert.Equal(frame, rejected.Payload?.Frame);
        Assert.NotNull(rebirth);
    }

    [Fact]
    public void An_alias_is_given_its_name_and_the_type_of_the_birth()
    {
        BearNode();
        Say(SparkplugMessageType.DBIRTH, "pump", Data(1, new Proto.Metric { Name = "flow", Alias = 3, Datatype = (uint)SparkplugDataType.Int16, IntValue = 0 }));

        var data = Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.DDATA, "pump", Data(2, new Proto.Metric { Alias = 3, IntValue = 65535 })));

        var metric = data.Payload.Metrics.Single();
        Assert.Equal(("flow", SparkplugDataType.Int16, -1L), (metric.Name, metric.DataType, metric.Value.AsInt64));
    }

    [Fact]
    public void An_alias_of_another_device_is_unknown()
    {
        BearNode();
        Say(SparkplugMessageType.DBIRTH, "pump", Data(1, new Proto.Metric { Name = "flow", Alias = 3, Datatype = 4, LongValue = 0 }));
        Say(SparkplugMessageType.DBIRTH, "fan", Data(2, new Proto.Metric { Name = "speed", Alias = 4, Datatype = 4, LongValue = 0 }));

        Assert.Equal(RejectionReason.UnknownAlias, Rejection(Say(SparkplugMessageType.DDATA, "fan", Data(3, new Proto.Metric { Alias = 3, LongValue = 0 }))).Reason);
    }

    [Fact]
    [Trait("tck", "payloads-alias-uniqueness")]
    public void An_alias_given_twice_within_the_node_spoils_the_birth()
    {
        BearNode();
        Say(SparkplugMessageType.DBIRTH, "pump", Data(1, new Proto.Metric { Name = "flow", Alias = 3, Datatype = 4, LongValue = 0 }));

        var rejected = Rejection(Say(SparkplugMessageType.DBIRTH, "fan", Data(2, new Proto.Metric { Name = "speed", Alias = 3, Datatype = 4, LongValue = 0 })));
        Assert.Equal(RejectionReason.DuplicateMetric, rejected.Reason);
    }

    [Fact]
    public void A_device_born_again_may_use_its_aliases_again()
    {
        BearNode();
        for (var seq = 1u; seq < 4; seq++)
        {
            Assert.IsType<HostEvent.DeviceBorn>(Say(SparkplugMessageType.DBIRTH, "pump", Data(seq, new Proto.Metric { Name = "flow", Alias = 3, Datatype = 4, LongValue = 0 })));
        }
    }

    [Fact]
    public void A_birth_with_a_name_twice_is_refused_and_the_device_is_not_born()
    {
        BearNode();

        Assert.Equal(RejectionReason.DuplicateMetric, Rejection(Say(SparkplugMessageType.DBIRTH, "pump", Data(1, Metric("flow"), Metric("flow")))).Reason);
        Assert.Equal(RejectionReason.DataBeforeBirth, Rejection(Say(SparkplugMessageType.DDATA, "pump", Data(2, Metric("flow")))).Reason);
    }

    [Fact]
    [Trait("tck", "case-sensitivity-metric-names")]
    public void Names_that_differ_in_case_are_different_metrics()
    {
        BearNode();
        Say(SparkplugMessageType.DBIRTH, "pump", Data(1, Metric("flow"), Metric("Flow")));

        Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.DDATA, "pump", Data(2, Metric("Flow"))));
        Assert.IsType<HostEvent.Rejected>(Say(SparkplugMessageType.DDATA, "pump", Data(3, Metric("FLOW"))));
    }

    [Fact]
    [Trait("tck", "topic-structure-namespace-duplicate-device-id-across-edge-node")]
    public void Devices_of_one_name_on_two_nodes_are_two_devices()
    {
        BearNode();
        BearDevice(seq: 1);
        Take("spBv1.0/site/NBIRTH/other", BdSeq(0));

        Assert.IsType<HostEvent.Rejected>(Take("spBv1.0/site/DDATA/other/pump", Data(1, Metric("flow"))));
        Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.DDATA, "pump", Data(2, Metric("flow"))));
    }

    [Fact]
    public void A_wrong_type_is_refused_for_good_and_what_is_good_beside_it_is_taken()
    {
        BearNode();
        BearDevice(seq: 1);
        var text = new Proto.Metric { Name = "flow", Datatype = 12, StringValue = "much" };

        var data = Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.DDATA, "pump", Data(2, text, Metric("pressure"))));
        Assert.Equal("pressure", data.Payload.Metrics.Single().Name);
        Assert.Equal(("flow", RejectionReason.WrongType), (data.Refused.Single().Metric.Name, data.Refused.Single().Reason));

        var rejected = Rejection(Say(SparkplugMessageType.DDATA, "pump", Data(3, text)));
        Assert.Equal((RejectionReason.WrongType, true), (rejected.Reason, rejected.IsFinal));
        Assert.Null(rebirth);
    }

    [Fact]
    public void A_frame_with_an_unknown_metric_waits_for_a_new_birth_and_is_then_refused_in_that_metric_alone()
    {
        BearNode();
        BearDevice(seq: 1);
        var frame = SparkplugCodec.Encode(new SparkplugPayload
        {
            Seq = 2,
            Frame = new FrameStamp(OutboxEpoch.New(), 3, 4, FrameLane.Telemetry),
            Metrics = [new Metric { Name = "removed", Value = MetricValue.Of(1) }, new Metric { Name = "flow", Value = MetricValue.Of(1) }],
        });

        Assert.False(Rejection(Say(SparkplugMessageType.DDATA, "pump", frame)).IsFinal);
        Assert.NotNull(rebirth);

        BearNode();
        BearDevice(seq: 1);
        var data = Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.DDATA, "pump", frame));
        Assert.Equal("flow", data.Payload.Metrics.Single().Name);
        Assert.Equal(("removed", RejectionReason.UnknownMetric), (data.Refused.Single().Metric.Name, data.Refused.Single().Reason));
        Assert.Null(rebirth);
    }

    [Fact]
    public void Unnumbered_data_with_an_unknown_metric_is_taken_in_its_good_part_at_once()
    {
        BearNode();
        BearDevice(seq: 1);

        var data = Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.DDATA, "pump", Data(2, Metric("flow"), Metric("new"))));

        Assert.Equal("new", data.Refused.Single().Metric.Name);
        Assert.NotNull(rebirth);
    }

    [Fact]
    [Trait("tck", "operational-behavior-host-reordering-param")]
    [Trait("tck", "operational-behavior-host-reordering-start")]
    [Trait("tck", "operational-behavior-host-reordering-rebirth")]
    public void A_gap_that_does_not_close_in_time_asks_for_the_births_and_delivers_meanwhile()
    {
        BearNode();
        now = TimeSpan.FromSeconds(10);

        Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.NDATA, null, Data(2, Metric("uptime"))));

        Assert.Equal(now + ReorderTimeout, model.NextDue);
        Assert.Empty(model.Overdue(now + ReorderTimeout - TimeSpan.FromTicks(1)));
        Assert.Equal([Node], model.Overdue(now + ReorderTimeout));
        BearNode();
        Assert.Null(model.NextDue);
        Assert.Empty(model.Overdue(now + ReorderTimeout));
    }

    [Fact]
    [Trait("tck", "operational-behavior-host-reordering-success")]
    public void A_gap_that_closes_in_time_is_forgotten()
    {
        BearNode();
        foreach (var seq in new uint[] { 3, 2, 4, 1 })
        {
            Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.NDATA, null, Data(seq, Metric("uptime"))));
        }

        Assert.False(model.HasGaps);
        Assert.IsType<HostEvent.Data>(Say(SparkplugMessageType.NDATA, null, Data(5, Metric("uptime"))));
        Assert.False(model.HasGaps);
    }

    [Fact]
    [Trait("tck", "payloads-sequence-num-incrementing")]
    public void The_sequence_wraps_after_255_and_begins_at_whatever_the_birth_has()
    {
        Say(SparkplugMessageType.NBIRTH, null, new Proto.Payload { Seq = 250, Metrics = { new Proto.Metric { Name = "bdSeq", LongValue = 0 }, Metric("uptime") } });
        for (var seq = 251u; seq < 251 + 600; seq++)
        {
            Say(SparkplugMessageType.NDATA, null, Data(seq % 256, Metric("uptime")));
        }

        Assert.False(model.HasGaps);
    }

    [Fact]
    public void A_host_that_lost_its_broker_knows_nobody()
    {
        BearNode();
        model.LoseAll();

        Assert.Empty(model.Born);
        Assert.Equal(RejectionReason.DataBeforeBirth, Rejection(Say(SparkplugMessageType.NDATA, null, Data(1, Metric("uptime")))).Reason);
    }

    [Fact]
    public void Garbage_too_large_and_wrong_topics_are_told_apart()
    {
        Assert.Equal(RejectionReason.Undecodable, Rejection(Say(SparkplugMessageType.NDATA, null, [0xFF, 0xFF])).Reason);
        Assert.Equal(RejectionReason.TooLarge, Rejection(Say(SparkplugMessageType.NDATA, null, new byte[SparkplugCodec.MaxPayloadBytes + 1])).Reason);
        Assert.Equal(RejectionReason.BadTopic, Rejection(Take("spBv1.0/site/NFOO/box", [])).Reason);
    }

    private void BearNode(int bdSeq = 0) => Assert.IsType<HostEvent.NodeBorn>(Say(SparkplugMessageType.NBIRTH, null, BdSeq(bdSeq)));

    private void BearDevice(uint seq) =>
        Assert.IsType<HostEvent.DeviceBorn>(Say(SparkplugMessageType.DBIRTH, "pump", Data(seq, Metric("flow"), Metric("pressure"))));

    private static Proto.Payload BdSeq(int bdSeq) =>
        new() { Seq = 0, Metrics = { new Proto.Metric { Name = "bdSeq", Datatype = 4, LongValue = (ulong)bdSeq }, Metric("uptime") } };

    private static Proto.Metric Metric(string name) => new() { Name = name, Datatype = 4, LongValue = 1 };

    private static Proto.Payload Data(uint seq, params Proto.Metric[] metrics) => new() { Seq = seq, Metrics = { metrics } };

    private static HostEvent.Rejected Rejection(HostEvent? told) => Assert.IsType<HostEvent.Rejected>(told);

    private HostEvent? Say(SparkplugMessageType type, string? device, Proto.Payload payload) => Say(type, device, Google.Protobuf.MessageExtensions.ToByteArray(payload));

    private HostEvent? Say(SparkplugMessageType type, string? device, byte[] payload) => Take(new SparkplugTopic(Node, type, device).ToString(), payload);

    private HostEvent? Take(string topic, Proto.Payload payload) => Take(topic, Google.Protobuf.MessageExtensions.ToByteArray(payload));

    private HostEvent? Take(string topic, byte[] payload) =>
        model.Take(new MqttMessage(topic, payload, MqttQos.AtMostOnce, Retained: false), Received, now, out _, out rebirth);
}
