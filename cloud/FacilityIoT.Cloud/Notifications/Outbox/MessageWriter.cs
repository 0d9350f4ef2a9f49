using System.Globalization;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Texts;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Puts a delivery into words when it is sent: names, times in the site's zone and the ticket's state are those of now.</summary>
public sealed class MessageWriter(IDbContextFactory<FacilityDb> databases, Store store, ResidentVault vault, IOptions<NotificationOptions> options)
{
    /// <summary>The clocks whose end a message names as due: what the recipient has to do next.</summary>
    private static readonly TicketClockKind[] Clocks = [TicketClockKind.Accept, TicketClockKind.Arrive, TicketClockKind.Handle];

    /// <returns>Null when the recipient can no longer be reached: a resident whose data was erased.</returns>
    public async Task<OutgoingMessage?> WriteAsync(Parcel parcel, ChannelLimit? limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var first = parcel.Deliveries[0];
        var message = parcel.Bundled ? await BundleAsync(db, parcel.Deliveries, limit, cancellationToken) : await SingleAsync(db, first, cancellationToken);
        if (first is { RecipientKind: RecipientKind.Resident, RecipientId: { } resident })
        {
            if (await PhoneAsync(resident, message.TicketNumber, cancellationToken) is not { } phone)
            {
                return null;
            }

            message = message with { Address = phone };
        }

        return first.MayRepeat ? message with { Text = message.Text.MarkedAsRepeat(TextBook.Of(first.Language).Repeat) } : message;
    }

    /// <summary>One notification in words, for a message or for the page.</summary>
    public async Task<MessageText> TextAsync(FacilityDb db, Notification notification, TextLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(notification);
        var data = NotificationData.Read(notification.Data);
        var state = await db.Set<Ticket>().Where(ticket => ticket.Id == notification.TicketId).Select(ticket => ticket.State).SingleAsync(cancellationToken);
        var due = await db.Set<TicketClock>().Where(clock => clock.TicketId == notification.TicketId && clock.StoppedAt == null && clock.DueAt != null && Clocks.Contains(clock.Kind))
            .OrderBy(clock => clock.DueAt).Select(clock => clock.DueAt).FirstOrDefaultAsync(cancellationToken);
        var values = TextValues.Of(data, await PlaceAsync(db, data, language, cancellationToken), notification.At, state, due, language);
        return TextBook.Of(language).Fill(notification.Happening, values);
    }

    /// <summary>Opens a resident's phone for this one message; the audit trail keeps that and why.</summary>
    private Task<string?> PhoneAsync(int resident, string? ticket, CancellationToken cancellationToken) => store.RunAsync(
        async transaction => (await vault.RevealAsync(transaction, resident, Actor.System("notifications"), $"notice of ticket {ticket}", cancellationToken))?.Phone, cancellationToken);

    private async Task<OutgoingMessage> SingleAsync(FacilityDb db, Delivery delivery, CancellationToken cancellationToken)
    {
        var notification = delivery.Notification;
        var data = NotificationData.Read(notification.Data);
        return new OutgoingMessage
        {
            Key = delivery.Key,
            Address = delivery.Address,
            Language = delivery.Language,
            Text = await TextAsync(db, notification, delivery.Language, cancellationToken),
            Level = notification.Level,
            Happening = notification.Happening,
            TicketNumber = data.Number,
            Data = notification.Data,
            Link = options.Value.PublicUrl is { } url ? $"{url.TrimEnd('/')}/tickets/{data.Number}" : null,
            Mentions = delivery.RecipientKind == RecipientKind.Robot ? await PhonesAsync(db, data, cancellationToken) : [],
            At = notification.At,
        };
    }

    private static async Task<OutgoingMessage> BundleAsync(FacilityDb db, IReadOnlyList<Delivery> deliveries, ChannelLimit? limit, CancellationToken cancellationToken)
    {
        var language = deliveries[0].Language;
        var data = deliveries.Select(delivery => NotificationData.Read(delivery.Notification.Data)).ToList();
        var sites = data.Select(one => one.Site).Distinct().ToList();
        var names = await db.Set<Site>().Where(site => sites.Contains(site.Id)).ToDictionaryAsync(site => site.Id, cancellationToken);
        return new OutgoingMessage
        {
            Key = deliveries[0].Key,
            Address = deliveries[0].Address,
            Language = language,
            Text = BundleText.Of(data, site => Name(names.GetValueOrDefault(site)?.NameZh, names.GetValueOrDefault(site)?.NameEn, language) ?? site, language, limit?.LongestText),
            Level = data.Min(one => one.Level),
            Happening = "Bundle",
            At = deliveries.Min(delivery => delivery.CreatedAt),
        };
    }

    private static async Task<PlaceNames> PlaceAsync(FacilityDb db, NotificationData data, TextLanguage language, CancellationToken cancellationToken)
    {
        var site = await db.Set<Site>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == data.Site, cancellationToken);
        var points = from point in db.Set<Point>() join box in db.Set<Box>() on point.BoxId equals box.Id where box.SiteId == data.Site select point;
        var area = data.Area is null ? null
            : await points.Where(point => point.Area == data.Area).Select(point => new { Zh = point.AreaZh, En = point.AreaEn }).FirstOrDefaultAsync(cancellationToken);
        var asset = data.Asset is null ? null
            : await points.Where(point => point.Asset == data.Asset).Select(point => new { Zh = point.AssetZh, En = point.AssetEn }).FirstOrDefaultAsync(cancellationToken);
        return new PlaceNames(
            Name(site?.NameZh, site?.NameEn, language) ?? data.Site, Name(area?.Zh, area?.En, language) ?? data.Area, Name(asset?.Zh, asset?.En, language) ?? data.Asset,
            SiteZones.Of(site?.TimeZone));
    }

    /// <summary>The phones by which a chat group names the people of a happening.</summary>
    private static async Task<IReadOnlyList<string>> PhonesAsync(FacilityDb db, NotificationData data, CancellationToken cancellationToken)
    {
        var people = data.Facts.GetValueOrDefault(HappeningFacts.People, "").Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();
        return people.Count == 0 ? [] : await db.Set<ContactAddress>()
            .Where(row => row.OwnerKind == RecipientKind.Person && people.Contains(row.OwnerId) && row.Channel == ChannelNames.Sms && row.Verified)
            .OrderBy(row => row.Id).Select(row => row.Address).ToListAsync(cancellationToken);
    }

    private static string? Name(string? zh, string? en, TextLanguage language) => language == TextLanguage.Zh ? zh ?? en : en ?? zh;
}
