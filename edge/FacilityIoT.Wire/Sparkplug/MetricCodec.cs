using Google.Protobuf;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>One metric between record and protobuf.</summary>
internal static class MetricCodec
{
    public static Proto.Metric ToWire(in Metric metric, bool alwaysQuality)
    {
        var type = ValueCodec.TypeOf(metric.DataType, metric.Value);
        var wire = new Proto.Metric { Datatype = (uint)type };
        if (!string.IsNullOrEmpty(metric.Name))
        {
            wire.Name = metric.Name;
        }

        if (metric.Alias is { } alias)
        {
            wire.Alias = alias;
        }

        if (metric.Timestamp is { } timestamp)
        {
            wire.Timestamp = (ulong)timestamp;
        }

        if (metric.IsHistorical)
        {
            wire.IsHistorical = true;
        }

        if (metric.IsTransient)
        {
            wire.IsTransient = true;
        }

        ValueCodec.Write(wire, type, metric);
        if (metric.Properties is { Count: > 0 } || alwaysQuality || metric.Value.IsNull || metric.Quality != metric.ImpliedQuality)
        {
            wire.Properties = PropertyCodec.ToWire(metric, alwaysQuality);
        }

        return wire;
    }

    public static Metric FromWire(Proto.Metric wire)
    {
        var type = wire.Datatype <= (uint)SparkplugDataType.DateTimeArray ? (SparkplugDataType)wire.Datatype : SparkplugDataType.Unknown;
        var raw = wire.IsNull ? MetricValue.Null : ValueCodec.Read(wire);
        var metric = new Metric
        {
            Name = wire.Name,
            Alias = wire.HasAlias ? wire.Alias : null,
            Timestamp = wire.HasTimestamp ? WireTime.Read(wire.Timestamp) : null,
            DataType = type,
            Value = type.TryFit(raw, out var value) ? value : raw,
            IsHistorical = wire.IsHistorical,
            IsTransient = wire.IsTransient,
        };
        return wire.Properties is { } properties ? PropertyCodec.FromWire(properties, metric) : metric;
    }
}
