using System.Net;
using FacilityIoT.IntegrationTests.Wire.Mqtt;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Sparkplug;

/// <summary>What our host puts on the wire and makes of what it is told, seen by a bare connection.</summary>
public sealed class HostSessionTests
{
    private static readonly string StateTopic = HostState.Topic("cloud");

    [Fact]
    [Trait("tck", "host-topic-phid-birth-qos")]
    [Trait("tck", "host-topic-phid-birth-retain")]
    [Trait("tck", "message-flow-phid-sparkplug-state-publish")]
    public async Task A_host_announces_itself_retained_at_QoS_1()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync("spBv1.0/#");
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();

        var first = await tap.NextAsync();
        Assert.Equal((StateTopic, MqttQos.AtLeastOnce), (first.Topic, first.Qos));
        Assert.True(State(first).Online);

        var later = await bench.TapAsync(StateTopic);
        Assert.True((await later.NextAsync()).Retained);
    }

    [Fact]
    [Trait("tck", "host-topic-phid-birth-payload-timestamp")]
    [Trait("tck", "host-topic-phid-death-payload-connect")]
    [Trait("tck", "operational-behavior-host-application-connect-will")]
    public async Task A_cut_host_dies_by_its_will_with_the_time_of_its_birth_and_comes_back_with_a_new_one()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(StateTopic);
        using var relay = new LoopbackRelay(IPAddress.Loopback, bench.Server.Port);
        var host = bench.RunHost(options => options with { Broker = options.Broker with { Port = relay.Port } });
        var birth = State(await tap.NextAsync());
        Assert.IsType<HostEvent.Connected>(await host.NextAsync());

        relay.Cut();

        var will = await tap.NextAsync();
        Assert.Equal(new HostState(false, birth.Timestamp), State(will));
        Assert.Equal(MqttQos.AtLeastOnce, will.Qos);
        var next = State(await tap.NextAsync());
        Assert.True(next.Online && next.Timestamp >= birth.Timestamp);
        Assert.IsType<HostEvent.ConnectionLost>(await host.NextAsync());
        Assert.IsType<HostEvent.Connected>(await host.NextAsync());
    }

    [Fact]
    [Trait("tck", "message-flow-hid-sparkplug-state-message-delivered")]
    public async Task A_host_that_reads_that_it_is_offline_says_at_once_that_it_is_not()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync(StateTopic);
        bench.RunHost();
        var birth = State(await tap.NextAsync());

        await tap.SayAsync(StateTopic, new HostState(false, birth.Timestamp + 5).Encode(), retain: true);

        Assert.False(State(await tap.NextAsync()).Online);
        Assert.Equal(birth, State(await tap.NextAsync()));
    }

    [Fact]
    [Trait("tck", "host-topic-phid-death-payload-disconnect-clean")]
    [Trait("tck", "operational-behavior-host-application-termination")]
    public async Task A_stopping_host_says_goodbye_with_the_time_of_now_and_leaves_no_will()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync("#");
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();
        var birth = State(await tap.NextAsync());

        await host.StopAsync();
        await tap.SayAsync("end", []);

        var death = State(await tap.NextAsync());
        Assert.False(death.Online);
        Assert.InRange(death.Timestamp, birth.Timestamp, long.MaxValue);
        Assert.Equal("end", (await tap.NextAsync()).Topic);
        await host.Session.Events.Completion.WaitAsync(SparkplugBench.Deadline);
    }

    [Fact]
    [Trait("tck", "operational-behavior-data-commands-ncmd-rebirth-verb")]
    [Trait("tck", "operational-behavior-data-commands-ncmd-rebirth-name")]
    [Trait("tck", "operational-behavior-data-commands-ncmd-rebirth-value")]
    [Trait("tck", "topics-ncmd-mqtt")]
    [Trait("tck", "payloads-ncmd-seq")]
    [Trait("tck", "payloads-ncmd-timestamp")]
    public async Task A_gap_brings_a_rebirth_command_by_name_at_QoS_0_without_seq()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var host = bench.RunHost(options => options with { ReorderTimeout = TimeSpan.FromMilliseconds(100) });
        await host.NextAsync<HostEvent.Connected>();
        var tap = await bench.TapAsync("spBv1.0/+/NCMD/#");
        await tap.SayAsync(SparkplugMessageType.NBIRTH, null, Birth(seq: 0));
        await host.NextAsync<HostEvent.NodeBorn>();

        await tap.SayAsync(SparkplugMessageType.NDATA, null, Data(seq: 2));

        await host.NextAsync<HostEvent.Data>();
        var command = await tap.NextSparkplugAsync();
        Assert.Equal(("spBv1.0/site-1/NCMD/box-1", MqttQos.AtMostOnce, null), (command.Message.Topic, command.Message.Qos, command.Payload.Seq));
        Assert.NotNull(command.Payload.Timestamp);
        var metric = Assert.Single(command.Payload.Metrics);
        Assert.Equal(("Node Control/Rebirth", SparkplugDataType.Boolean, true), (metric.Name, metric.DataType, metric.Value.AsBoolean));
    }

    [Fact]
    public async Task Unanswered_rebirths_are_repeated_with_back_off()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var host = bench.RunHost(options => options with { ReorderTimeout = TimeSpan.FromMilliseconds(20), RebirthBackOff = TimeSpan.FromMilliseconds(50) });
        await host.NextAsync<HostEvent.Connected>();
        var tap = await bench.TapAsync("spBv1.0/+/NCMD/#");
        await tap.SayAsync(SparkplugMessageType.NBIRTH, null, Birth(seq: 0));
        await tap.SayAsync(SparkplugMessageType.NDATA, null, Data(seq: 2));

        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(SparkplugMessageType.NCMD, (await tap.NextSparkplugAsync()).Type);
        }
    }

    [Fact]
    public async Task Whatever_is_said_is_told_with_its_reason_and_the_connection_lives()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();
        var tap = await bench.TapAsync();
        await tap.SayAsync(SparkplugMessageType.NBIRTH, null, Birth(seq: 0));
        await host.NextAsync<HostEvent.NodeBorn>();

        await tap.SayAsync("spBv1.0/site-1/NDATA/box-1", [0xFF, 0xFF]);
        await tap.SayAsync("spBv1.0/site-1/NDATA/box-1", new byte[10 * 1024 * 1024]);
        await tap.SayAsync("spBv1.0//NDATA/box-1", []);
        await tap.SayAsync(SparkplugMessageType.NDATA, null, new SparkplugPayload { Seq = 1, Metrics = [new Metric { Name = "uptime", Value = MetricValue.Of("long") }] });
        await tap.SayAsync(SparkplugMessageType.DBIRTH, "pump", new SparkplugPayload { Seq = 2, Metrics = [SimulatedNode.Number("a", 1), SimulatedNode.Number("a", 1)] });
        await tap.SayAsync(SparkplugMessageType.NDATA, null, Data(seq: 3));

        RejectionReason[] expected = [RejectionReason.Undecodable, RejectionReason.TooLarge, RejectionReason.BadTopic, RejectionReason.WrongType, RejectionReason.DuplicateMetric];
        foreach (var reason in expected)
        {
            var rejected = Assert.IsType<HostEvent.Rejected>(await host.NextAsync());
            Assert.Equal(reason, rejected.Reason);
            Assert.NotEmpty(rejected.Detail);
        }

        Assert.IsType<HostEvent.Data>(await host.NextAsync());
    }

    [Fact]
    public async Task A_host_that_comes_back_asks_those_it_knew_for_their_births()
    {
        await using var bench = await SparkplugBench.StartAsync();
        using var relay = new LoopbackRelay(IPAddress.Loopback, bench.Server.Port);
        var host = bench.RunHost(options => options with { Broker = options.Broker with { Port = relay.Port } });
        await host.NextAsync<HostEvent.Connected>();
        var edge = bench.RunEdge(new SimulatedNode());
        await host.NextAsync<HostEvent.DeviceBorn>();

        relay.Cut();

        await host.NextAsync<HostEvent.ConnectionLost>();
        Assert.Equal(0, (await host.NextAsync<HostEvent.NodeBorn>()).BdSeq);
        Assert.Equal(1, edge.Session.SessionNumber);
    }

    [Fact]
    public async Task Without_a_connection_commands_are_not_sent_and_trouble_says_why()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var host = bench.RunHost();
        await host.NextAsync<HostEvent.Connected>();
        await bench.Server.Process.KillAsync();
        await host.NextAsync<HostEvent.ConnectionLost>();

        Assert.False(await host.Session.SendCommandAsync(SimulatedNode.Id, new SparkplugPayload(), default));
        Assert.False(string.IsNullOrEmpty(host.Session.Trouble));
    }

    private static HostState State(MqttMessage message)
    {
        Assert.Equal(StateTopic, message.Topic);
        Assert.True(HostState.TryParse(message.Payload, out var state, out var reason), reason);
        return state;
    }

    private static SparkplugPayload Birth(int seq) => new()
    {
        Seq = seq,
        Metrics = [new Metric { Name = NodeControl.BdSeq, Value = MetricValue.Of(0) }, new Metric { Name = "uptime", Value = MetricValue.Of(1) }],
    };

    private static SparkplugPayload Data(int seq) => new() { Seq = seq, Metrics = [new Metric { Name = "uptime", Value = MetricValue.Of(2) }] };
}
