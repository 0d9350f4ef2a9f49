using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Outbox;

/// <summary>Says that frames are being given up: at once, then at most once a minute.</summary>
internal sealed class EvictionReport(TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private long unsaid;
    private long? said;

    public void Add(long count, long total)
    {
        unsaid += count;
        if (said is { } at && time.GetElapsedTime(at) < Interval)
        {
            return;
        }

        OutboxLog.Evicted(logger, unsaid, total);
        unsaid = 0;
        said = time.GetTimestamp();
    }
}
