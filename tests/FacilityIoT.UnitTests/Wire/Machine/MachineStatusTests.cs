using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Wire.Machine;

public sealed class MachineStatusTests
{
    private static readonly DateTimeOffset End = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<MachineStatus> Statuses { get; } =
    [
        new MachineStatus(true, TimeSpan.FromMilliseconds(12.5), 70L << 30, 250L << 30, End),
        new MachineStatus(false, null, 0, 1, null),
        MachineStatus.Unknown,
    ];

    [Theory, MemberData(nameof(Statuses))]
    public void What_a_birth_says_is_read_again_over_the_wire(MachineStatus status)
    {
        var wire = SparkplugCodec.Encode(new SparkplugPayload { Timestamp = 7, Metrics = status.ToBirthMetrics(7) });

        Assert.True(SparkplugCodec.TryDecode(wire, out var read, out _));
        Assert.Equal(status, MachineStatus.From(read.Metrics));
    }

    [Fact]
    public void A_birth_names_every_metric_that_later_data_has_and_data_is_transient()
    {
        var status = MachineStatus.Unknown;

        Assert.Equal(status.ToBirthMetrics(7).Select(metric => metric.Name), status.ToDataMetrics(7).Select(metric => metric.Name));
        Assert.All(status.ToBirthMetrics(7), metric => Assert.False(metric.IsTransient));
        Assert.All(status.ToDataMetrics(7), metric => Assert.True(metric.IsTransient));
    }

    [Fact]
    public void A_message_without_any_of_them_says_nothing() =>
        Assert.Null(MachineStatus.From([new Metric { Name = "FacilityIoT/Outbox/Head", DataType = SparkplugDataType.Int64, Value = MetricValue.Of(1L) }]));

    [Fact]
    public void What_makes_no_sense_counts_as_not_known() =>
        Assert.Equal(
            MachineStatus.Unknown,
            MachineStatus.From(
            [
                Said(MachineMetrics.ClockSynchronized, MetricValue.Of("yes")),
                Said(MachineMetrics.ClockError, MetricValue.Of(double.NaN)),
                Said(MachineMetrics.DiskFree, MetricValue.Of(101L)),
                Said(MachineMetrics.DiskSize, MetricValue.Of(100L)),
                Said(MachineMetrics.CertificateEnd, MetricValue.Of(long.MaxValue)),
            ]));

    private static Metric Said(string name, MetricValue value) => new() { Name = name, Value = value };
}
