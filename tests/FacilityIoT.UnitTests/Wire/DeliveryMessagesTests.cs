using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Wire;

public sealed class DeliveryMessagesTests
{
    private const long Now = 1_700_000_000_000;

    [Fact]
    public void A_command_comes_back_from_the_wire_as_it_was()
    {
        var command = new DeliveryCommand(OutboxEpoch.New(), "cloud")
        {
            Ack = 100,
            AckRanges = "105-180,200-260",
            Released = 90,
            Window = 0,
            ReplayFrom = 7,
            ReplayId = "r1",
        };

        Assert.True(DeliveryCommand.TryRead(OverTheWire(command.ToPayload(Now)), out var read, out var reason));
        Assert.Null(reason);
        Assert.Equal(command, read);
    }

    [Fact]
    public void A_command_of_epoch_and_host_alone_is_whole()
    {
        var command = new DeliveryCommand(OutboxEpoch.New(), "cloud");

        Assert.True(DeliveryCommand.TryRead(OverTheWire(command.ToPayload(Now)), out var read, out _));
        Assert.Equal(command, read);
    }

    [Fact]
    public void Another_command_is_none_and_has_no_fault()
    {
        var rebirth = new SparkplugPayload { Metrics = [new Metric { Name = "Node Control/Rebirth", Value = MetricValue.Of(true) }] };

        Assert.False(DeliveryCommand.TryRead(rebirth, out _, out var reason));
        Assert.Null(reason);
    }

    public static TheoryData<string, Metric> Faults => new()
    {
        { OutboxMetrics.Epoch, Text(OutboxMetrics.Epoch, "xyz") },
        { OutboxMetrics.Host, Text(OutboxMetrics.Host, "") },
        { OutboxMetrics.Ack, Number(OutboxMetrics.Ack, -1) },
        { OutboxMetrics.Ack, Text(OutboxMetrics.Ack, "5") },
        { OutboxMetrics.Window, Number(OutboxMetrics.Window, 1L + int.MaxValue) },
        { OutboxMetrics.AckRanges, Text(OutboxMetrics.AckRanges, "9-3") },
        { OutboxMetrics.ReplayFrom, Number(OutboxMetrics.ReplayFrom, 3) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_malformed_command_is_refused_and_its_fault_is_named(string name, Metric fault)
    {
        var good = new DeliveryCommand(OutboxEpoch.New(), "cloud").ToPayload(Now);
        var bad = good with { Metrics = [.. good.Metrics.Where(metric => metric.Name != name), fault] };

        Assert.False(DeliveryCommand.TryRead(bad, out _, out var reason));
        Assert.Contains(name, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_comes_back_from_the_birth_as_it_was()
    {
        var status = new OutboxStatus(OutboxEpoch.New(), Head: 10, Low: 3, Acked: 7);
        var birth = OverTheWire(new SparkplugPayload { Timestamp = Now, Metrics = status.ToBirthMetrics(Now) });

        Assert.Equal(status, OutboxStatus.FromBirth(birth.Metrics));
    }

    [Fact]
    public void A_birth_without_an_outbox_is_a_foreign_one()
    {
        Assert.Null(OutboxStatus.FromBirth([]));
        var other = new OutboxStatus(OutboxEpoch.New(), 1, 1, 1).ToBirthMetrics(Now)
            .Select(metric => metric.Name == OutboxMetrics.Proto ? Number(OutboxMetrics.Proto, 2) : metric);
        Assert.Null(OutboxStatus.FromBirth([.. other]));
    }

    [Fact]
    public void Data_moves_head_and_acknowledged_and_is_transient()
    {
        var before = new OutboxStatus(OutboxEpoch.New(), Head: 10, Low: 3, Acked: 7);
        var data = (before with { Head = 12, Acked = 11 }).ToDataMetrics(Now);

        Assert.All(data, metric => Assert.True(metric.IsTransient));
        Assert.Equal(before with { Head = 12, Acked = 11 }, before.After(data));
        Assert.Equal(before, before.After([]));
    }

    private static SparkplugPayload OverTheWire(SparkplugPayload payload)
    {
        Assert.True(SparkplugCodec.TryDecode(SparkplugCodec.Encode(payload), out var decoded, out var reason), reason);
        return decoded;
    }

    private static Metric Text(string name, string value) => new() { Name = name, DataType = SparkplugDataType.String, Value = MetricValue.Of(value) };

    private static Metric Number(string name, long value) => new() { Name = name, DataType = SparkplugDataType.Int64, Value = MetricValue.Of(value) };
}
