using System.Globalization;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Notifications.Texts;

/// <summary>What stands for each placeholder, in one language. Pure.</summary>
public static class TextValues
{
    /// <summary>Every name that a template may use.</summary>
    public static IReadOnlyCollection<string> Known { get; } =
        ["number", "level", "levelName", "title", "site", "area", "asset", "at", "due", "clock", "state", "count", "step", "before", "reason", "channel", "recipient", "list", "code", "text"];

    /// <param name="place">Names in this language.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="state">The ticket's state when the message is written.</param>
    /// <param name="due">The next clock's end; the happening's own, when it has one, counts more.</param>
    public static Dictionary<string, string?> Of(
        NotificationData data, PlaceNames place, DateTimeOffset at, TicketState state, DateTimeOffset? due, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(place);
        var book = TextBook.Of(language);
        var values = Known.ToDictionary(name => name, name => data.Facts.GetValueOrDefault(name));
        var dueAt = data.Facts.TryGetValue("dueAt", out var own) ? DateTimeOffset.Parse(own, CultureInfo.InvariantCulture) : due;
        var level = data.Level.ToString(CultureInfo.InvariantCulture);
        values["number"] = data.Number;
        values["level"] = level;
        values["levelName"] = book.Levels[level];
        values["title"] = OneLine(language == TextLanguage.Zh ? data.TitleZh : data.TitleEn);
        values["site"] = OneLine(place.Site);
        values["area"] = OneLine(place.Area);
        values["asset"] = OneLine(place.Asset);
        values["at"] = Local(at, place.Zone);
        values["due"] = dueAt is { } instant ? Local(instant, place.Zone) : null;
        values["state"] = book.States[Camel(state.ToString())];
        values["reason"] = OneLine(values["reason"]);
        values["text"] = OneLine(values["text"]);
        values["clock"] = values["clock"] is { } clock ? book.Clocks[Camel(clock)] : null;
        values["recipient"] = values["recipient"] is { } recipient ? book.Recipients[Camel(recipient)] : null;
        return values;
    }

    /// <summary>A wall-clock time in the site's zone, to the minute.</summary>
    public static string Local(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What people have typed: no control characters, so no line of their own, and not longer than a line.</summary>
    public static string? OneLine(string? typed)
    {
        const int Longest = 200;
        if (typed is null)
        {
            return null;
        }

        var line = string.Concat(typed.Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign)).Trim();
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest - 1), "…");
    }

    private static string Camel(string word) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(word);
}

/// <summary>A ticket's place in one language.</summary>
/// <param name="Zone">The site's.</param>
public sealed record PlaceNames(string Site, string? Area, string? Asset, TimeZoneInfo Zone);
