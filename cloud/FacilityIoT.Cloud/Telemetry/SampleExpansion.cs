using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>From a frame's metrics to samples with their times: the same frame always gives the same samples, so that writing it again overwrites. Pure.</summary>
internal static class SampleExpansion
{
    private const long NsPerMs = 1_000_000;

    /// <summary>Adds the frame's samples; those that no store can take go to <paramref name="refused"/>.</summary>
    public static void Expand(ReceivedFrame frame, List<TelemetrySample> samples, List<RefusedSample> refused)
    {
        var metrics = frame.Metrics;
        for (var at = 0; at < metrics.Count; at++)
        {
            var metric = metrics[at];
            if (metric.IsTransient)
            {
                continue;
            }

            var id = frame.IdOf(metric);
            var ms = frame.TimeMs(metric);
            if (EventTime.IsBelievable(ms))
            {
                samples.Add(new TelemetrySample(id, (ms * NsPerMs) + EqualBefore(frame, at, ms), metric.Value, metric.Quality));
            }
            else
            {
                refused.Add(new RefusedSample(id.ToString(), ms, metric.Value.ToString(), "the time stamp is before 1970 or after 2199"));
            }
        }
    }

    /// <summary>How many samples of the same metric and millisecond stand before this one. Equal ones stand close together, in time order.</summary>
    private static int EqualBefore(ReceivedFrame frame, int at, long ms)
    {
        var count = 0;
        var name = frame.Metrics[at].Name;
        for (var before = at - 1; before >= 0; before--)
        {
            var other = frame.Metrics[before];
            if (ReferenceEquals(other.Name, name) || other.Name == name)
            {
                if (frame.TimeMs(other) != ms)
                {
                    break;
                }

                count++;
            }
        }

        return count;
    }
}
