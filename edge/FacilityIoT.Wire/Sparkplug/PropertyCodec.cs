using Google.Protobuf;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>A metric's property set between record and protobuf; Quality is one of its entries on the wire and a field of the record.</summary>
internal static class PropertyCodec
{
    private const string QualityKey = "Quality";

    /// <summary>OPC's numbers 192 to 255 are all shades of good.</summary>
    private const long LastGood = 255;

    public static Proto.PropertySet ToWire(in Metric metric, bool alwaysQuality)
    {
        var set = new Proto.PropertySet();
        foreach (var property in metric.Properties ?? [])
        {
            set.Keys.Add(property.Key);
            set.Values.Add(ToWire(property));
        }

        if (alwaysQuality || metric.Value.IsNull || metric.Quality != metric.ImpliedQuality)
        {
            set.Keys.Add(QualityKey);
            set.Values.Add(new Proto.PropertyValue { Type = (uint)SparkplugDataType.Int32, IntValue = (uint)metric.Quality });
        }

        return set;
    }

    /// <summary>The metric with its properties and quality. Keys without a value, and values without a key, are left out.</summary>
    public static Metric FromWire(Proto.PropertySet set, Metric metric)
    {
        var count = Math.Min(set.Keys.Count, set.Values.Count);
        List<MetricProperty>? properties = null;
        for (var i = 0; i < count; i++)
        {
            var wire = set.Values[i];
            if (set.Keys[i] == QualityKey)
            {
                metric = metric with { Quality = QualityOf(wire) };
                continue;
            }

            var type = wire.Type <= (uint)SparkplugDataType.DateTimeArray ? (SparkplugDataType)wire.Type : SparkplugDataType.Unknown;
            var raw = wire.IsNull ? MetricValue.Null : Read(wire);
            properties ??= new List<MetricProperty>(count);
            properties.Add(new MetricProperty(set.Keys[i], type, type.TryFit(raw, out var value) ? value : raw));
        }

        return metric with { Properties = properties };
    }

    private static Quality QualityOf(Proto.PropertyValue wire) => Read(wire) is not { Kind: MetricValueKind.Integer } value
        ? Quality.Bad
        : value.AsInt64 switch
        {
            >= (long)Quality.Good and <= LastGood => Quality.Good,
            (long)Quality.Stale => Quality.Stale,
            _ => Quality.Bad,
        };

    private static Proto.PropertyValue ToWire(MetricProperty property)
    {
        // The same fields under other numbers: one set of rules writes both.
        var carrier = new Proto.Metric();
        var type = ValueCodec.TypeOf(property.DataType, property.Value);
        ValueCodec.Write(carrier, type, new Metric { Name = property.Key, Value = property.Value });
        var wire = new Proto.PropertyValue { Type = (uint)type };
        switch (carrier.ValueCase)
        {
            case Proto.Metric.ValueOneofCase.IntValue:
                wire.IntValue = carrier.IntValue;
                break;
            case Proto.Metric.ValueOneofCase.LongValue:
                wire.LongValue = carrier.LongValue;
                break;
            case Proto.Metric.ValueOneofCase.FloatValue:
                wire.FloatValue = carrier.FloatValue;
                break;
            case Proto.Metric.ValueOneofCase.DoubleValue:
                wire.DoubleValue = carrier.DoubleValue;
                break;
            case Proto.Metric.ValueOneofCase.BooleanValue:
                wire.BooleanValue = carrier.BooleanValue;
                break;
            case Proto.Metric.ValueOneofCase.StringValue:
                wire.StringValue = carrier.StringValue;
                break;
            case Proto.Metric.ValueOneofCase.None:
                wire.IsNull = true;
                break;
            default:
                throw new ArgumentException($"Property '{property.Key}' is {type}; a property is a number, a Boolean or a text.");
        }

        return wire;
    }

    private static MetricValue Read(Proto.PropertyValue wire) => wire.ValueCase switch
    {
        Proto.PropertyValue.ValueOneofCase.IntValue => MetricValue.Of((long)wire.IntValue),
        Proto.PropertyValue.ValueOneofCase.LongValue => MetricValue.Of(unchecked((long)wire.LongValue)),
        Proto.PropertyValue.ValueOneofCase.FloatValue => MetricValue.Of((double)wire.FloatValue),
        Proto.PropertyValue.ValueOneofCase.DoubleValue => MetricValue.Of(wire.DoubleValue),
        Proto.PropertyValue.ValueOneofCase.BooleanValue => MetricValue.Of(wire.BooleanValue),
        Proto.PropertyValue.ValueOneofCase.StringValue => MetricValue.Of(wire.StringValue),
        Proto.PropertyValue.ValueOneofCase.PropertysetValue => MetricValue.Of(wire.PropertysetValue.ToByteArray()),
        Proto.PropertyValue.ValueOneofCase.PropertysetsValue => MetricValue.Of(wire.PropertysetsValue.ToByteArray()),
        _ => MetricValue.Null,
    };
}
