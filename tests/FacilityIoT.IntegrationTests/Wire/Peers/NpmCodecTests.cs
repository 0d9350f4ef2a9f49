using System.Text.Json;
using FacilityIoT.IntegrationTests.Wire.Sparkplug;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Peers;

/// <summary>npm's sparkplug-payload reads what we write, and we read what it writes.</summary>
public sealed class NpmCodecTests
{
    private const long Now = 1_700_000_000_123;

    private static readonly Metric[] OfEveryKind =
    [
        Metric("i8", SparkplugDataType.Int8, MetricValue.Of(-128)),
        Metric("i16", SparkplugDataType.Int16, MetricValue.Of(-1)),
        Metric("i32", SparkplugDataType.Int32, MetricValue.Of(int.MinValue)),
        Metric("i64", SparkplugDataType.Int64, MetricValue.Of(1L << 52)),
        Metric("u8", SparkplugDataType.UInt8, MetricValue.Of(255)),
        Metric("u16", SparkplugDataType.UInt16, MetricValue.Of(65535)),
        Metric("u32", SparkplugDataType.UInt32, MetricValue.Of(uint.MaxValue)),
        Metric("float", SparkplugDataType.Float, MetricValue.Of(1.5)),
        Metric("double", SparkplugDataType.Double, MetricValue.Of(-0.1)),
        Metric("on", SparkplugDataType.Boolean, MetricValue.Of(true)),
        Metric("名称", SparkplugDataType.String, MetricValue.Of("漏水")),
        Metric("when", SparkplugDataType.DateTime, MetricValue.Of(Now)),
        Metric("none", SparkplugDataType.Double, MetricValue.Null),
    ];

    [Fact]
    public async Task The_npm_codec_reads_every_kind_of_metric_that_we_write()
    {
        var read = await ThroughNpmAsync(SparkplugCodec.EncodeBirth(Payload()));

        Assert.Equal((Now.ToString(System.Globalization.CultureInfo.InvariantCulture), "7"), (read.GetProperty("timestamp").ToString(), read.GetProperty("seq").ToString()));
        var metrics = read.GetProperty("metrics").EnumerateArray().ToList();
        Assert.Equal(OfEveryKind.Select(metric => (metric.Name, metric.DataType.ToString())), metrics.Select(metric => (metric.GetProperty("name").GetString()!, metric.GetProperty("type").GetString()!)));
        Assert.All(OfEveryKind.Zip(metrics), pair => AssertSame(pair.First, pair.Second));
    }

    [Fact]
    public async Task We_read_what_the_npm_codec_writes_of_it()
    {
        var read = await ThroughNpmAsync(SparkplugCodec.Encode(Payload()));

        Assert.True(SparkplugCodec.TryDecode(Convert.FromHexString(read.GetProperty("again").GetString()!), out var again, out var reason), reason);
        Assert.Equal((Now, 7), (again.Timestamp, again.Seq));
        Assert.Equal(
            OfEveryKind.Select(metric => (metric.Name, metric.DataType, metric.Value, metric.Timestamp)),
            again.Metrics.Select(metric => (metric.Name, metric.DataType, metric.Value, metric.Timestamp)));
    }

    private static SparkplugPayload Payload() =>
        new() { Timestamp = Now, Seq = 7, Metrics = OfEveryKind, Frame = new FrameStamp(OutboxEpoch.New(), 9, 8, FrameLane.Alarm) };

    private static Metric Metric(string name, SparkplugDataType type, MetricValue value) => new()
    {
        Name = name,
        Timestamp = Now,
        DataType = type,
        Value = value,
        IsHistorical = true,
        Properties = [new MetricProperty("unit", SparkplugDataType.String, MetricValue.Of("°C")), new MetricProperty("level", SparkplugDataType.Int32, MetricValue.Of(2))],
    };

    private static void AssertSame(Metric ours, JsonElement theirs)
    {
        var value = theirs.GetProperty("value");
        switch (ours.Value.Kind)
        {
            case MetricValueKind.Null:
                Assert.Equal(JsonValueKind.Null, value.ValueKind);
                break;
            case MetricValueKind.Boolean:
                Assert.Equal(ours.Value.AsBoolean, value.GetBoolean());
                break;
            case MetricValueKind.Text:
                Assert.Equal(ours.Value.AsString, value.GetString());
                break;
            default:
                Assert.Equal(ours.Value.ToNumber(), double.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture));
                break;
        }

        Assert.True(theirs.GetProperty("historical").GetBoolean());
        var properties = theirs.GetProperty("properties");
        Assert.Equal("°C", properties.GetProperty("unit").GetString());
        Assert.Equal((int)ours.Quality, properties.GetProperty("Quality").GetInt32());
    }

    private static async Task<JsonElement> ThroughNpmAsync(byte[] payload)
    {
        await using var node = await PeerProgram.StartAsync("codec.js", [Convert.ToHexString(payload)]);
        var line = await node.WaitForLineAsync("\"metrics\"", SparkplugBench.Deadline);
        return JsonDocument.Parse(line).RootElement;
    }
}
