using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>From a frame's metrics to samples with their times: the same frame always gives the same samples, so that writing it again overwrites. Not thread-safe.</summary>
internal sealed class SampleExpansion
{
    private const long NsPerMs = 1_000_000;

    /// <summary>For each metric of the frame, its last millisecond and how many samples had it. Equal ones stand in time order per metric.</summary>
    private readonly Dictionary<string, (long Ms, int Count)> last = new(StringComparer.Ordinal);

    /// <summary>Adds the frame's samples; those that no store can take go to <paramref name="refused"/>.</summary>
    public void Expand(ReceivedFrame frame, List<TelemetrySample> samples, List<RefusedSample> refused)
    {
        last.Clear();
        foreach (var metric in frame.Metrics)
        {
            if (metric.IsTransient)
            {
                continue;
            }

            var id = frame.IdOf(metric);
            var ms = frame.TimeMs(metric);
            if (EventTime.IsBelievable(ms))
            {
                samples.Add(new TelemetrySample(id, (ms * NsPerMs) + IndexOf(metric, ms), metric.Value, metric.Quality));
            }
            else
            {
                refused.Add(new RefusedSample(id.ToString(), ms, metric.Value.ToString(), "the time stamp is before 1970 or after 2199"));
            }
        }
    }

    private int IndexOf(in Metric metric, long ms)
    {
        var index = last.TryGetValue(metric.Name, out var before) && before.Ms == ms ? before.Count : 0;
        last[metric.Name] = (ms, index + 1);
        return index;
    }
}
