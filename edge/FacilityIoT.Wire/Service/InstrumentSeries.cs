using System.Diagnostics.Metrics;
using System.Text;

namespace FacilityIoT.Wire.Service;

public enum InstrumentKind
{
    Counter,
    Gauge,
    Histogram,
}

/// <summary>One instrument and its series, one per set of tags. Thread-safe.</summary>
public sealed class InstrumentSeries
{
    private static readonly double[] DefaultBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Series> _series = new(StringComparer.Ordinal);
    private readonly bool _absolute;
    private readonly double[] _bounds;

    public InstrumentSeries(Instrument instrument)
    {
        var type = instrument.GetType().Name;
        _absolute = instrument.IsObservable || type.StartsWith("Gauge", StringComparison.Ordinal);
        Kind = type.StartsWith("Histogram", StringComparison.Ordinal) ? InstrumentKind.Histogram
            : type.Contains("Gauge", StringComparison.Ordinal) || type.Contains("UpDown", StringComparison.Ordinal) ? InstrumentKind.Gauge
            : InstrumentKind.Counter;
        _bounds = instrument is Histogram<double> { Advice.HistogramBucketBoundaries: { } bounds } ? [.. bounds] : DefaultBounds;
        (Name, Unit, Description) = (instrument.Name, instrument.Unit, instrument.Description);
    }

    public string Name { get; }

    public string? Unit { get; }

    public string? Description { get; }

    public InstrumentKind Kind { get; }

    public void Take(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = tags.IsEmpty ? "" : Labels(tags);
        lock (_lock)
        {
            if (!_series.TryGetValue(labels, out var series))
            {
                _series[labels] = series = new Series(labels, Kind == InstrumentKind.Histogram ? _bounds : []);
            }

            series.Take(value, _absolute);
        }
    }

    public IReadOnlyList<SeriesValue> Values()
    {
        lock (_lock)
        {
            return [.. _series.Values.Select(s => s.Read())];
        }
    }

    /// <summary>As Prometheus writes labels, without the braces.</summary>
    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in tags)
        {
            var escaped = $"{value}".Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            text.Append(text.Length > 0 ? "," : "").Append(key.Replace('.', '_')).Append("=\"").Append(escaped).Append('"');
        }

        return text.ToString();
    }

    private sealed class Series(string labels, double[] bounds)
    {
        private readonly long[] _buckets = new long[bounds.Length];
        private double _value;
        private long _count;

        public void Take(double value, bool absolute)
        {
            _value = absolute ? value : _value + value;
            _count++;
            for (var i = 0; i < bounds.Length; i++)
            {
                _buckets[i] += value <= bounds[i] ? 1 : 0;
            }
        }

        public SeriesValue Read() => new(labels, _value, _count, [.. bounds.Zip(_buckets)]);
    }
}

/// <param name="Value">The sum, or the present value of a gauge.</param>
/// <param name="Count">How many measurements.</param>
/// <param name="Buckets">Upper bound and how many measurements were not above it; histograms only.</param>
public sealed record SeriesValue(string Labels, double Value, long Count, IReadOnlyList<(double Bound, long Count)> Buckets);
