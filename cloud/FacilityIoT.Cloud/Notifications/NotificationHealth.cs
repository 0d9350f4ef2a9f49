using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications;

/// <summary>How telling people goes: what is on and off, and whether anything waits too long.</summary>
public sealed class NotificationHealth(IDbContextFactory<FacilityDb> databases, ChannelDirectory channels, TimeProvider time)
{
    /// <summary>Level 1 must be out in a second; the rest may wait for a minute's places, not for a quarter of an hour.</summary>
    private static readonly TimeSpan LongestUrgent = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>The channels that are off, for people who wonder why nothing comes.</summary>
    public string Summary => channels.Off.Count == 0 ? "all channels are on" : $"off: {string.Join(", ", channels.Off)}";

    /// <summary>What is wrong, in words; null when nothing is.</summary>
    public async Task<string?> TroubleAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (urgent, other) = (now - LongestUrgent, now - Longest);

        // Tried already, and still not out: what quiet hours hold has not been tried.
        var late = await db.Set<Delivery>().Where(row => row.Open && row.FirstTriedAt != null && row.FirstTriedAt < (row.Urgent ? urgent : other))
            .GroupBy(row => row.Channel).Select(lane => new { Channel = lane.Key, Count = lane.Count() }).ToListAsync(cancellationToken);
        return late.Count == 0 ? null : "not delivered in time: " + string.Join(", ", late.OrderBy(lane => lane.Channel).Select(lane => $"{lane.Count} on {lane.Channel}"));
    }
}
