using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using FsCheck;
using FsCheck.Fluent;
using Google.Protobuf;
using Proto = FacilityIoT.Wire.Sparkplug.Proto;

namespace FacilityIoT.UnitTests.Wire;

public sealed class SparkplugCodecTests
{
    [Theory]
    [Trait("tck", "payloads-metric-datatype-value")]
    [InlineData(SparkplugDataType.Int8, sbyte.MinValue)]
    [InlineData(SparkplugDataType.Int8, -1)]
    [InlineData(SparkplugDataType.Int16, short.MinValue)]
    [InlineData(SparkplugDataType.Int16, -1)]
    [InlineData(SparkplugDataType.Int32, int.MinValue)]
    [InlineData(SparkplugDataType.Int32, int.MaxValue)]
    [InlineData(SparkplugDataType.Int64, long.MinValue)]
    [InlineData(SparkplugDataType.UInt8, byte.MaxValue)]
    [InlineData(SparkplugDataType.UInt16, ushort.MaxValue)]
    [InlineData(SparkplugDataType.UInt32, uint.MaxValue)]
    [InlineData(SparkplugDataType.UInt64, -1)]
    [InlineData(SparkplugDataType.DateTime, 1_700_000_000_000)]
    public void Integers_of_every_width_come_back_as_they_were(SparkplugDataType type, long value)
    {
        var back = OverTheWire(new Metric { Name = "m", DataType = type, Value = MetricValue.Of(value) });

        Assert.Equal(type, back.DataType);
        Assert.Equal(value, back.Value.AsInt64);
    }

    [Fact]
    public void Doubles_come_back_bit_for_bit() => Prop.ForAll(ArbMap.Default.ArbFor<double>(), value =>
    {
        var back = OverTheWire(new Metric { Name = "m", DataType = SparkplugDataType.Double, Value = MetricValue.Of(value) });
        return BitConverter.DoubleToInt64Bits(back.Value.AsDouble) == BitConverter.DoubleToInt64Bits(value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_come_back_as_they_were() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var clean = new string([.. text.Get.Where(c => !char.IsSurrogate(c))]);
        return OverTheWire(new Metric { Name = clean, DataType = SparkplugDataType.String, Value = MetricValue.Of(clean) }) is var back
            && back.Name == clean && back.Value.AsString == clean;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_field_of_a_payload_comes_back_as_it_was()
    {
        var sent = new SparkplugPayload
        {
            Timestamp = 1_700_000_000_123,
            Seq = 255,
            Frame = new FrameStamp(OutboxEpoch.New(), long.MaxValue, 0xDEADBEEF, FrameLane.Alarm),
            Metrics =
            [
                new Metric
                {
                    Name = "水位",
                    Timestamp = 1,
                    DataType = SparkplugDataType.Boolean,
                    Value = MetricValue.Of(true),
                    IsHistorical = true,
                    IsTransient = true,
                    Quality = Quality.Stale,
                    Properties =
                    [
                        new MetricProperty("level", SparkplugDataType.Int32, MetricValue.Of(-1)),
                        new MetricProperty("text.zh", SparkplugDataType.String, MetricValue.Of("漏水")),
                        new MetricProperty("latch", SparkplugDataType.Boolean, MetricValue.Of(true)),
                        new MetricProperty("limit", SparkplugDataType.Double, MetricValue.Of(1.5)),
                        new MetricProperty("none", SparkplugDataType.Double, MetricValue.Null),
                    ],
                },
                new Metric { Alias = 7, DataType = SparkplugDataType.Bytes, Name = "", Value = MetricValue.Of("ab"u8.ToArray()) },
                new Metric { Name = "f", DataType = SparkplugDataType.Float, Value = MetricValue.Of(1.5) },
            ],
        };

        Assert.True(SparkplugCodec.TryDecode(SparkplugCodec.Encode(sent), out var back, out _));

        Assert.Equal((sent.Timestamp, sent.Seq, sent.Frame), (back.Timestamp, back.Seq, back.Frame));
        var (before, after) = (sent.Metrics[0], back.Metrics[0]);
        Assert.Equal(before with { Properties = null }, after with { Properties = null });
        Assert.Equal(before.Properties, after.Properties);
        Assert.Equal((7UL, ""), (back.Metrics[1].Alias, back.Metrics[1].Name));
        Assert.Equal("ab"u8.ToArray(), back.Metrics[1].Value.AsBytes.ToArray());
        Assert.Equal(1.5, back.Metrics[2].Value.AsDouble);
    }

    [Theory]
    [InlineData(SparkplugDataType.Int16, 65535u, -1L)]
    [InlineData(SparkplugDataType.Int16, 0xFFFFFFFFu, -1L)]
    [InlineData(SparkplugDataType.Int8, 0x80u, -128L)]
    [InlineData(SparkplugDataType.Int8, 0xFFFFFF80u, -128L)]
    [InlineData(SparkplugDataType.Int32, 0xFFFFFFFFu, -1L)]
    public void Narrow_integers_are_understood_sign_extended_and_not(SparkplugDataType type, uint onTheWire, long value) =>
        Assert.Equal(value, Decode(new Proto.Metric { Name = "m", Datatype = (uint)type, IntValue = onTheWire }).Value.AsInt64);

    [Theory]
    [InlineData(SparkplugDataType.Int8, 128)]
    [InlineData(SparkplugDataType.Int16, 1)]
    [InlineData(SparkplugDataType.Int32, -1)]
    [InlineData(SparkplugDataType.UInt8, 1)]
    public void What_is_beyond_the_type_does_not_fit(SparkplugDataType type, long beyond)
    {
        var value = type switch
        {
            SparkplugDataType.Int8 => byte.MaxValue + beyond,
            SparkplugDataType.Int16 => ushort.MaxValue + beyond,
            SparkplugDataType.Int32 => int.MinValue + beyond,
            _ => byte.MaxValue + beyond,
        };
        Assert.False(type.TryFit(MetricValue.Of(value), out _));
        Assert.False(type.TryFit(MetricValue.Of(value + (1L << 33)), out _));
    }

    [Fact]
    public void UInt32_is_read_from_both_fields_that_peers_use()
    {
        Assert.Equal(uint.MaxValue, Decode(new Proto.Metric { Datatype = 7, IntValue = uint.MaxValue }).Value.AsInt64);
        Assert.Equal(uint.MaxValue, Decode(new Proto.Metric { Datatype = 7, LongValue = uint.MaxValue }).Value.AsInt64);
    }

    [Fact]
    public void A_missing_data_type_is_unknown_and_the_value_is_kept()
    {
        var back = Decode(new Proto.Metric { Name = "m", IntValue = 7 });

        Assert.Equal(SparkplugDataType.Unknown, back.DataType);
        Assert.Equal(7, back.Value.AsInt64);
    }

    [Fact]
    public void Arrays_datasets_and_templates_are_kept_as_bytes_and_survive_encoding_again()
    {
        var set = new Proto.DataSet { NumOfColumns = 1, Columns = { "c" }, Types_ = { 3 } };
        foreach (var metric in new[]
        {
            new Proto.Metric { Datatype = (uint)SparkplugDataType.Int32Array, BytesValue = ByteString.CopyFrom(1, 0, 0, 0) },
            new Proto.Metric { Datatype = (uint)SparkplugDataType.DataSet, DatasetValue = set },
            new Proto.Metric { Datatype = (uint)SparkplugDataType.Template, TemplateValue = new Proto.Template { Version = "1" } },
        })
        {
            var first = Decode(metric);
            Assert.Equal(MetricValueKind.Bytes, first.Value.Kind);
            Assert.Equal(first.Value.AsBytes.ToArray(), OverTheWire(first).Value.AsBytes.ToArray());
        }
    }

    [Theory]
    [Trait("tck", "payloads-propertyset-quality-value-type")]
    [Trait("tck", "payloads-propertyset-quality-value-value")]
    [InlineData(Quality.Good)]
    [InlineData(Quality.Bad)]
    [InlineData(Quality.Stale)]
    public void Quality_is_an_Int32_property_with_the_numbers_of_the_specification(Quality quality)
    {
        var payload = new SparkplugPayload { Metrics = [new Metric { Name = "m", Value = MetricValue.Of(1), Quality = quality }] };
        var wire = Proto.Payload.Parser.ParseFrom(SparkplugCodec.EncodeBirth(payload)).Metrics.Single().Properties;

        Assert.Equal(["Quality"], wire.Keys);
        Assert.Equal(((uint)SparkplugDataType.Int32, (uint)quality), (wire.Values.Single().Type, wire.Values.Single().IntValue));
    }

    [Fact]
    public void Data_carries_the_quality_only_where_it_is_news()
    {
        Assert.False(OnTheWire(new Metric { Name = "m", Value = MetricValue.Of(1) }).HasQuality());
        Assert.False(OnTheWire(new Metric { Name = "m", Value = MetricValue.Of(1), Quality = Quality.Good }).HasQuality());
        Assert.True(OnTheWire(new Metric { Name = "m", Value = MetricValue.Of(1), Quality = Quality.Bad }).HasQuality());
        Assert.True(OnTheWire(new Metric { Name = "m", Value = MetricValue.Null }).HasQuality());
        Assert.True(OnTheWire(new Metric { Name = "m", Value = MetricValue.Null, Quality = Quality.Good }).HasQuality());
    }

    [Fact]
    [Trait("tck", "operational-behavior-data-publish-nbirth-values")]
    public void A_null_value_is_null_and_bad_with_no_value_field()
    {
        var metric = new Metric { Name = "m", DataType = SparkplugDataType.Double, Value = MetricValue.Null };
        var wire = OnTheWire(metric);

        Assert.True(wire.IsNull);
        Assert.Equal(Proto.Metric.ValueOneofCase.None, wire.ValueCase);
        Assert.Equal(Quality.Bad, OverTheWire(metric).Quality);
    }

    [Fact]
    [Trait("tck", "payloads-metric-datatype-value-type")]
    [Trait("tck", "payloads-metric-propertyvalue-type-type")]
    public void A_metric_that_says_no_type_is_written_with_the_widest_of_its_kind() =>
        Assert.Equal((uint)SparkplugDataType.Int64, OnTheWire(new Metric { Name = "m", Value = MetricValue.Of(5) }).Datatype);

    [Fact]
    public void A_value_that_is_not_of_its_type_is_an_error_of_the_sender()
    {
        var wrong = new SparkplugPayload { Metrics = [new Metric { Name = "m", DataType = SparkplugDataType.Boolean, Value = MetricValue.Of("on") }] };

        Assert.Contains("'m'", Assert.Throws<ArgumentException>(() => SparkplugCodec.Encode(wrong)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_never_throw() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        SparkplugCodec.TryDecode(bytes, out _, out var reason) || reason.Length > 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Truncated_payloads_never_throw()
    {
        var whole = SparkplugCodec.EncodeBirth(new SparkplugPayload { Seq = 1, Timestamp = 2, Metrics = [new Metric { Name = "m", Value = MetricValue.Of("text") }] });

        Assert.All(Enumerable.Range(1, whole.Length - 1), length =>
            Assert.True(SparkplugCodec.TryDecode(whole.AsMemory(0, length), out _, out var reason) || reason.Length > 0));
        Assert.False(SparkplugCodec.TryDecode(whole.AsMemory(0, whole.Length - 1), out _, out _));
    }

    [Fact]
    public void Too_large_a_payload_is_refused_unread()
    {
        Assert.False(SparkplugCodec.TryDecode(new byte[SparkplugCodec.MaxPayloadBytes + 1], out _, out var reason));
        Assert.Contains("4194305", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 1, 2 }, 1UL)]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }, 0UL)]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }, ulong.MaxValue)]
    public void A_frame_without_a_proper_number_is_refused(byte[] epoch, ulong fseq)
    {
        var wire = new Proto.Payload();
        wire.SetExtension(Proto.SparkplugBExtensions.OutboxFrame, new Proto.OutboxFrame { Epoch = ByteString.CopyFrom(epoch), Fseq = fseq });

        Assert.False(SparkplugCodec.TryDecode(wire.ToByteArray(), out _, out var reason));
        Assert.Contains("frame", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_beyond_the_calendar_is_none_and_a_seq_above_255_is_refused()
    {
        Assert.Null(Decode(new Proto.Metric { Name = "m", Timestamp = ulong.MaxValue }).Timestamp);
        Assert.False(SparkplugCodec.TryDecode(new Proto.Payload { Seq = 256 }.ToByteArray(), out _, out var reason));
        Assert.Contains("256", reason, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("tck", "payloads-propertyset-keys-array-size")]
    [Trait("tck", "payloads-propertyset-values-array-size")]
    public void Keys_and_values_have_the_same_length_and_a_stranger_s_surplus_is_left_out()
    {
        var ours = OnTheWire(new Metric { Name = "m", Value = MetricValue.Null, Properties = [new MetricProperty("unit", SparkplugDataType.String, MetricValue.Of("V"))] });
        Assert.Equal(ours.Properties.Keys.Count, ours.Properties.Values.Count);

        var theirs = Decode(new Proto.Metric { Name = "m", Properties = new Proto.PropertySet { Keys = { "a", "b" }, Values = { new Proto.PropertyValue { Type = 3, IntValue = 1 } } } });
        Assert.Equal([new MetricProperty("a", SparkplugDataType.Int32, MetricValue.Of(1))], theirs.Properties);
    }

    private static Metric OverTheWire(Metric metric) => Decode(OnTheWire(metric));

    private static Proto.Metric OnTheWire(Metric metric) =>
        Proto.Payload.Parser.ParseFrom(SparkplugCodec.Encode(new SparkplugPayload { Metrics = [metric] })).Metrics.Single();

    private static Metric Decode(Proto.Metric metric)
    {
        var bytes = new Proto.Payload { Metrics = { metric } }.ToByteArray();
        Assert.True(SparkplugCodec.TryDecode(bytes, out var payload, out var reason), reason);
        return payload.Metrics.Single();
    }
}

file static class WireMetrics
{
    public static bool HasQuality(this Proto.Metric metric) => metric.Properties?.Keys.Contains("Quality") ?? false;
}
