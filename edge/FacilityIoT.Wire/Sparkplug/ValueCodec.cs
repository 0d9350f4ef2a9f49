using Google.Protobuf;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>A metric's value between record and protobuf (specification 6.4.16; the fields peers really use).</summary>
internal static class ValueCodec
{
    /// <summary>The type to write: the given one, or the widest of the value's kind.</summary>
    public static SparkplugDataType TypeOf(SparkplugDataType type, MetricValue value) => type != SparkplugDataType.Unknown
        ? type
        : value.Kind switch
        {
            MetricValueKind.Boolean => SparkplugDataType.Boolean,
            MetricValueKind.Integer => SparkplugDataType.Int64,
            MetricValueKind.Real => SparkplugDataType.Double,
            MetricValueKind.Bytes => SparkplugDataType.Bytes,
            _ => SparkplugDataType.String,
        };

    public static void Write(Proto.Metric wire, SparkplugDataType type, in Metric metric)
    {
        var value = metric.Value;
        if (value.IsNull)
        {
            wire.IsNull = true;
            return;
        }

        // A whole number is a good Real; nothing else is converted.
        if (value.Kind == MetricValueKind.Integer && type is SparkplugDataType.Double or SparkplugDataType.Float)
        {
            value = MetricValue.Of((double)value.AsInt64);
        }

        if (!type.TryFit(value, out value))
        {
            throw new ArgumentException($"The value of metric '{metric.Name}' is {metric.Value.Kind} {metric.Value}, which is no {type}.");
        }

        switch (type)
        {
            case SparkplugDataType.Int8 or SparkplugDataType.Int16 or SparkplugDataType.Int32 or SparkplugDataType.UInt8 or SparkplugDataType.UInt16:
                wire.IntValue = unchecked((uint)value.AsInt64);
                break;
            // UInt32 belongs into int_value by the text, but Tahu and the npm codec read and write long_value only: go with the peers.
            case SparkplugDataType.Int64 or SparkplugDataType.UInt64 or SparkplugDataType.DateTime or SparkplugDataType.UInt32:
                wire.LongValue = unchecked((ulong)value.AsInt64);
                break;
            case SparkplugDataType.Float:
                wire.FloatValue = (float)value.AsDouble;
                break;
            case SparkplugDataType.Double:
                wire.DoubleValue = value.AsDouble;
                break;
            case SparkplugDataType.Boolean:
                wire.BooleanValue = value.AsBoolean;
                break;
            case SparkplugDataType.String or SparkplugDataType.Text or SparkplugDataType.UUID:
                wire.StringValue = value.AsString;
                break;
            case SparkplugDataType.DataSet:
                wire.DatasetValue = Proto.DataSet.Parser.ParseFrom(value.AsBytes.Span);
                break;
            case SparkplugDataType.Template:
                wire.TemplateValue = Proto.Template.Parser.ParseFrom(value.AsBytes.Span);
                break;
            default:
                wire.BytesValue = ByteString.CopyFrom(value.AsBytes.Span);
                break;
        }
    }

    /// <summary>The value by the field it is in; null when there is none, or only an extension.</summary>
    public static MetricValue Read(Proto.Metric wire) => wire.ValueCase switch
    {
        Proto.Metric.ValueOneofCase.IntValue => MetricValue.Of((long)wire.IntValue),
        Proto.Metric.ValueOneofCase.LongValue => MetricValue.Of(unchecked((long)wire.LongValue)),
        Proto.Metric.ValueOneofCase.FloatValue => MetricValue.Of((double)wire.FloatValue),
        Proto.Metric.ValueOneofCase.DoubleValue => MetricValue.Of(wire.DoubleValue),
        Proto.Metric.ValueOneofCase.BooleanValue => MetricValue.Of(wire.BooleanValue),
        Proto.Metric.ValueOneofCase.StringValue => MetricValue.Of(wire.StringValue),
        Proto.Metric.ValueOneofCase.BytesValue => MetricValue.Of(wire.BytesValue.ToByteArray()),
        Proto.Metric.ValueOneofCase.DatasetValue => MetricValue.Of(wire.DatasetValue.ToByteArray()),
        Proto.Metric.ValueOneofCase.TemplateValue => MetricValue.Of(wire.TemplateValue.ToByteArray()),
        _ => MetricValue.Null,
    };
}
