using FacilityIoT.Cloud.Notifications.Channels;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>How people and firms can be reached now.</summary>
public sealed class ReachBook(ChannelDirectory channels)
{
    /// <summary>The recipient's verified addresses on channels that are on, in his order.</summary>
    public async Task<IReadOnlyList<ContactAddress>> AddressesAsync(DbContext db, RecipientKind kind, int id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<ContactAddress>().AsNoTracking().Where(row => row.OwnerKind == kind && row.OwnerId == id && row.Verified)
            .OrderBy(row => row.Rank).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Where(row => channels.Find(row.Channel) is not null)];
    }

    /// <summary>Whether any channel is on that people have addresses on; chat robots and webhooks have none of a person.</summary>
    public bool AnyPersonal => channels.On.Any(channel => ChannelNames.Personal.Contains(channel.Name));

    /// <summary>Those who have a verified address on a channel that is on.</summary>
    public async Task<IReadOnlySet<int>> WithAddressAsync(DbContext db, RecipientKind kind, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var on = channels.On.Select(channel => channel.Name).ToArray();
        return (await db.Set<ContactAddress>().Where(row => row.OwnerKind == kind && ids.Contains(row.OwnerId) && row.Verified && on.Contains(row.Channel))
            .Select(row => row.OwnerId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <summary>Which of the addresses a route means: all on its channels; when there are none, or it names no channel, the first. Pure.</summary>
    public static IReadOnlyList<ContactAddress> Choose(IReadOnlyList<ContactAddress> addresses, IReadOnlyList<string> wanted)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var chosen = addresses.Where(address => wanted.Contains(address.Channel)).ToList();
        return chosen.Count > 0 ? chosen : [.. addresses.Take(1)];
    }

    public static Target To(ContactAddress address, bool urgent, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(address);

        // Quiet hours of a zone that this machine does not know are no reason to keep a message.
        var at = TimeZoneInfo.TryFindSystemTimeZoneById(address.TimeZone, out var zone)
            ? QuietHours.Release(now, address.QuietFrom, address.QuietUntil, zone, urgent)
            : now;
        return new(address.OwnerKind, address.OwnerId, address.Channel, address.Address, address.Language, at);
    }
}
