using System.Globalization;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Outbox;

namespace FacilityIoT.Cloud.Notifications.Texts;

/// <summary>Many notifications in one message: how many at which site, each with its ticket's number. Pure.</summary>
public static class BundleText
{
    /// <param name="name">A site's name by its id.</param>
    /// <param name="longest">UTF-8 bytes of the body; null: any.</param>
    public static MessageText Of(IReadOnlyCollection<NotificationData> notifications, Func<string, string> name, TextLanguage language, int? longest)
    {
        ArgumentNullException.ThrowIfNull(notifications);
        ArgumentNullException.ThrowIfNull(name);
        var book = TextBook.Of(language);
        var lines = notifications.GroupBy(one => one.Site).Select(site =>
        {
            // One ticket may have several notifications here; it is one ticket, named with its level.
            var tickets = site.GroupBy(one => one.Number).Select(ticket => $"{ticket.Key}/{ticket.Min(one => one.Level)}").ToList();
            return TextTemplate.Fill(book.BundleSite, new Dictionary<string, string?>
            {
                ["site"] = TextValues.OneLine(name(site.Key)),
                ["count"] = tickets.Count.ToString(CultureInfo.InvariantCulture),
                ["numbers"] = string.Join(' ', tickets),
            });
        });
        var values = TextValues.Known.ToDictionary(known => known, _ => (string?)null);
        values["count"] = notifications.Count.ToString(CultureInfo.InvariantCulture);
        values["list"] = longest is { } most ? Utf8Cut.To(string.Join('\n', lines), most) : string.Join('\n', lines);
        return book.Fill("Bundle", values);
    }
}
