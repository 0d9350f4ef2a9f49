namespace FacilityIoT.Wire.Sparkplug;

/// <summary>One Sparkplug metric, decoded or to be encoded.</summary>
public readonly record struct Metric
{
    private readonly Quality? quality;

    /// <summary>Empty only when the sender used an alias.</summary>
    public string Name { get; init; }

    /// <summary>Accepted from others; we never emit one.</summary>
    public ulong? Alias { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC; null when the sender gave none, or one that is beyond the year 9999.</summary>
    public long? Timestamp { get; init; }

    /// <summary>Unknown when the sender left it out, as DATA may.</summary>
    public SparkplugDataType DataType { get; init; }

    /// <summary>Null means is_null on the wire.</summary>
    public MetricValue Value { get; init; }

    /// <summary>Not a current value: stored for later.</summary>
    public bool IsHistorical { get; init; }

    /// <summary>Not worth storing.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Null when there are none.</summary>
    public IReadOnlyList<MetricProperty>? Properties { get; init; }

    /// <summary>The Quality property; good when absent and the value is not null, bad when absent and the value is null.</summary>
    /// <remarks>Always on the wire in births (see <see cref="SparkplugCodec.EncodeBirth"/>); in data only when it is not what its absence would say.</remarks>
    public Quality Quality
    {
        get => quality ?? ImpliedQuality;
        init => quality = value;
    }

    /// <summary>What the absence of the Quality property means.</summary>
    internal Quality ImpliedQuality => Value.IsNull ? Quality.Bad : Quality.Good;
}

/// <summary>One entry of a metric's property set. The Quality property is not listed here: see <see cref="Metric.Quality"/>.</summary>
public readonly record struct MetricProperty(string Key, SparkplugDataType DataType, MetricValue Value);

/// <summary>One Sparkplug payload.</summary>
public sealed record SparkplugPayload
{
    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public long? Timestamp { get; init; }

    /// <summary>0–255; null in NDEATH and commands.</summary>
    public int? Seq { get; init; }

    public IReadOnlyList<Metric> Metrics { get; init; } = [];

    /// <summary>The number of the stored frame these metrics are; null from foreign edge nodes and for births.</summary>
    public Delivery.FrameStamp? Frame { get; init; }
}
