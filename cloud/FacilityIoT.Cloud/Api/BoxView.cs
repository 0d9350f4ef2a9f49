using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;

namespace FacilityIoT.Cloud.Api;

/// <summary>A box.</summary>
/// <param name="Box">Its name within the site.</param>
/// <param name="BdSeq">The number of its present session.</param>
/// <param name="Outbox">Null for a box that does not number its frames: an unacknowledged source.</param>
/// <param name="Clock">Null for a box that does not tell.</param>
/// <param name="Disk">Where its outbox lies; null for a box that does not tell.</param>
/// <param name="CertificateEndsAt">Of the certificate by which the broker knows the box; null for a box without one, and for one that does not tell.</param>
public sealed record BoxView(
    string Site, string Box, string? Software, bool Online, int? BdSeq, DateTimeOffset? LastSeenAt, DateTimeOffset? BornAt, OutboxView? Outbox, BoxClockView? Clock, BoxDiskView? Disk,
    DateTimeOffset? CertificateEndsAt)
{
    /// <summary>The stored row, with what the box said since.</summary>
    public static BoxView Of(Box row, BoxNow? now) => new(
        row.SiteId, row.Node, row.Software, now?.Online ?? row.Online, now?.BdSeq ?? row.BdSeq, Later(row.LastSeenAt, now?.At), row.BornAt,
        OutboxView.Of(now?.OutboxHead ?? row.OutboxHead, now?.OutboxAcked ?? row.OutboxAcked),
        row.ClockSynchronized is { } synchronized ? new BoxClockView(synchronized, row.ClockErrorMs) : null,
        row is { DiskFree: { } free, DiskSize: { } size } ? new BoxDiskView(free, size) : null,
        row.CertificateEndsAt);

    private static DateTimeOffset? Later(DateTimeOffset? stored, DateTimeOffset? live) => stored is null || live > stored ? live ?? stored : stored;
}

/// <summary>A box's clock, as the box itself last said.</summary>
/// <param name="Synchronized">Whether a time source keeps it.</param>
/// <param name="ErrorMs">By how much it may be wrong at most; null while none keeps it.</param>
public sealed record BoxClockView(bool Synchronized, long? ErrorMs);

/// <summary>The file system of a box's outbox, as the box last said. Bytes.</summary>
public sealed record BoxDiskView(long Free, long Size);

/// <summary>What waits in a box, as it last said.</summary>
/// <param name="Head">The last frame it stored.</param>
/// <param name="Acknowledged">Every frame up to here is stored by the service.</param>
/// <param name="Waiting">Frames between the two.</param>
public sealed record OutboxView(long Head, long Acknowledged, long Waiting)
{
    public static OutboxView? Of(long? head, long? acknowledged) =>
        head is { } h ? new OutboxView(h, acknowledged ?? 0, Math.Max(0, h - (acknowledged ?? 0))) : null;
}
