using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Trends;

/// <summary>Each box as it last said of itself, and how long ago that was.</summary>
internal sealed class BoxStates(BoxClocks clocks) : ISampled
{
    public async Task<IReadOnlyList<MeasuredPoint>> NowAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var boxes = await db.Set<Box>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. boxes.Select(box => PointOf(box, box.Online ? clocks.Behind(new EdgeNodeId(box.SiteId, box.Node)) : null, now))];
    }

    /// <param name="behind">Of its clock; null when not known now.</param>
    internal static MeasuredPoint PointOf(Box box, TimeSpan? behind, DateTimeOffset now) => new(
        TrendSchema.Box,
        [(TrendSchema.SiteTag, box.SiteId), (TrendSchema.BoxTag, box.Node)],
        [
            ("online", box.Online ? 1 : 0),
            ("head", box.OutboxHead),
            ("acknowledged", box.OutboxAcked),
            ("waiting", box.OutboxHead is { } head ? Math.Max(0, head - (box.OutboxAcked ?? 0)) : null),
            ("silent", box.LastSeenAt is { } seen ? Math.Max(0, (now - seen).TotalSeconds) : null),
            ("clock_behind", behind?.TotalSeconds),
        ],
        TrendSchema.TimeNs(now));
}
