using System.Buffers;
using System.Text;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Cloud.Telemetry;

public sealed class LineProtocolTests
{
    private static readonly PointId Temperature = new(new EdgeNodeId("site", "box"), "device", "t");

    [Fact]
    public void A_number_is_a_float_with_its_quality() =>
        Assert.Equal("reading,box=box,device=device,point=t,site=site value=21.5,quality=192i 1700000000000000001\n", Line(Temperature, MetricValue.Of(21.5), Quality.Good));

    [Fact]
    public void Booleans_and_integers_are_floats_too_so_that_a_changed_type_meets_no_conflict()
    {
        Assert.Contains(" value=1,quality=", Line(Temperature, MetricValue.Of(true), Quality.Good), StringComparison.Ordinal);
        Assert.Contains(" value=42,quality=", Line(Temperature, MetricValue.Of(42L), Quality.Good), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_float_cannot_say_exactly_is_written_as_text_too() =>
        Assert.Contains("text=\"9007199254740993\",", Line(Temperature, MetricValue.Of((1L << 53) + 1), Quality.Good), StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void No_number_is_bad_quality_whatever_its_source_says(double value, string text) =>
        Assert.Contains($" text=\"{text}\",quality=0i ", Line(Temperature, MetricValue.Of(value), Quality.Good), StringComparison.Ordinal);

    [Fact]
    public void A_null_has_its_quality_alone() => Assert.Contains("site=site quality=0i ", Line(Temperature, MetricValue.Null, Quality.Bad), StringComparison.Ordinal);

    [Fact]
    public void The_box_itself_has_no_device_tag() => Assert.StartsWith("reading,box=box,point=t,site=site ", Line(Temperature with { Device = null }, MetricValue.Null, Quality.Bad), StringComparison.Ordinal);

    [Fact]
    public void Names_are_escaped_and_never_break_the_line()
    {
        var line = Line(new PointId(new EdgeNodeId("a b", "c,d"), "e=f", "g\\\n%"), MetricValue.Of("\"\n\\"), Quality.Good);

        Assert.StartsWith("reading,box=c\\,d,device=e\\=f,point=g%5C%0A%25,site=a\\ b text=\"\\\" \\\\\",", line, StringComparison.Ordinal);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        var line = Line(Temperature, MetricValue.Of(new string('漏', 40_000)), Quality.Good);

        Assert.InRange(Encoding.UTF8.GetByteCount(line), LineProtocol.MaxTextBytes - 3, LineProtocol.MaxTextBytes + 200);
        Assert.DoesNotContain('\ufffd', line);
    }

    [Fact]
    public void Equal_milliseconds_are_told_apart_in_the_same_way_every_time()
    {
        var metrics = new[] { Sample("a", 5), Sample("b", 5), Sample("a", 5), Sample("a", 6), Sample("a", 6) };
        var frame = new ReceivedFrame(Temperature.Node, "device", null, metrics, 0, DateTimeOffset.UnixEpoch);
        List<TelemetrySample> samples = [];
        new SampleExpansion().Expand(frame, samples, []);

        Assert.Equal([5_000_000, 5_000_000, 5_000_001, 6_000_000, 6_000_001], samples.Select(sample => sample.TimeNs));
    }

    private static Metric Sample(string name, long ms) => new() { Name = name, Timestamp = ms, DataType = SparkplugDataType.Double, Value = MetricValue.Of(1.0) };

    private static string Line(PointId id, MetricValue value, Quality quality)
    {
        var output = new ArrayBufferWriter<byte>();
        new LineProtocol().Write(output, new TelemetrySample(id, 1_700_000_000_000_000_001, value, quality));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
