using System.Diagnostics.Metrics;
using FacilityIoT.Wire.Service;

namespace FacilityIoT.UnitTests.Wire.Service;

public sealed class PrometheusTextTests : IDisposable
{
    private readonly Meter _meter = new($"test {Guid.NewGuid()}");
    private readonly MetricsCollector _collector;

    public PrometheusTextTests() => _collector = new MetricsCollector([_meter.Name]);

    [Fact]
    public void A_counter_adds_up_and_is_called_total()
    {
        var counter = _meter.CreateCounter<long>("box.frames", "{frame}", "Frames stored");
        counter.Add(2);
        counter.Add(3);

        Assert.Equal("# HELP box_frames_total Frames stored\n# TYPE box_frames_total counter\nbox_frames_total 5\n", Text());
    }

    [Fact]
    public void Tags_become_labels_with_their_quotes_escaped()
    {
        var counter = _meter.CreateCounter<int>("frames");
        counter.Add(1, new KeyValuePair<string, object?>("lane.name", "say \"a\\b\"\n"));
        counter.Add(1, new KeyValuePair<string, object?>("lane.name", "x"));

        Assert.Contains("frames_total{lane_name=\"say \\\"a\\\\b\\\"\\n\"} 1\n", Text(), StringComparison.Ordinal);
        Assert.Contains("frames_total{lane_name=\"x\"} 1\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gauge_shows_what_is_observed_now_and_its_unit_is_in_the_name()
    {
        var size = 1L;
        _meter.CreateObservableGauge("box.outbox.size", () => size, "By");
        Assert.Contains("box_outbox_size_bytes 1\n", Text(), StringComparison.Ordinal);

        size = 7;
        Assert.Contains("box_outbox_size_bytes 7\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_observed_counter_is_not_added_to_itself()
    {
        _meter.CreateObservableCounter("sessions", () => 4L);
        _ = Text();

        Assert.Contains("sessions_total 4\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_histogram_counts_into_cumulative_buckets_of_its_own_bounds()
    {
        var histogram = _meter.CreateHistogram(
            "box.stored", "s", null, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 1] });
        histogram.Record(0.1);
        histogram.Record(0.5);
        histogram.Record(2);

        Assert.Equal(
            "# TYPE box_stored_seconds histogram\nbox_stored_seconds_bucket{le=\"0.1\"} 1\nbox_stored_seconds_bucket{le=\"1\"} 2\n"
            + "box_stored_seconds_bucket{le=\"+Inf\"} 3\nbox_stored_seconds_sum 2.6\nbox_stored_seconds_count 3\n",
            Text());
    }

    [Fact]
    public void Other_meters_are_not_listened_to()
    {
        using var other = new Meter($"other {Guid.NewGuid()}");
        other.CreateCounter<long>("noise").Add(1);

        Assert.Empty(Text());
    }

    public void Dispose()
    {
        _collector.Dispose();
        _meter.Dispose();
    }

    private string Text() => PrometheusText.Write(_collector.Collect());
}
