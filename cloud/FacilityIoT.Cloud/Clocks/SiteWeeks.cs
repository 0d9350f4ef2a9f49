using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>Reads and checks what people write of a site's week. Pure.</summary>
public static class SiteWeeks
{
    private const int MinutesOfDay = 24 * 60;
    private const int MostEntries = 500;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static string Write(SiteWeek week) => JsonSerializer.Serialize(week, Json);

    public static SiteWeek Read(string json) => JsonSerializer.Deserialize<SiteWeek>(json, Json) is { Hours: not null } week ? week : SiteWeek.None;

    /// <summary>What is wrong, by field, with what is allowed; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string> Refusals(SiteWeek week, bool continuous)
    {
        ArgumentNullException.ThrowIfNull(week);
        var refusals = new Dictionary<string, string>(StringComparer.Ordinal);
        if (week.Levels.Any(level => level is < 3 or > 5))
        {
            refusals["levels"] = "Only levels 3, 4 and 5 may follow the calendar: levels 1 and 2 run around the clock.";
        }

        if (week.Hours.Count > MostEntries || week.Exceptions.Count > MostEntries)
        {
            refusals["hours"] = $"At most {MostEntries} hours and {MostEntries} exceptions are allowed.";
        }
        else if (week.Hours.GroupBy(hours => hours.Day).Select(day => Trouble([.. day.Select(hours => (hours.From, (string?)hours.To))])).FirstOrDefault(text => text is not null) is { } trouble)
        {
            refusals["hours"] = trouble;
        }
        else if (!continuous && Days(week).Values.Sum(day => day.Sum(hours => hours.To - hours.From)) < 60)
        {
            refusals["hours"] = "A week needs at least one working hour; a site that works around the clock says continuous: true.";
        }

        if (week.Exceptions.GroupBy(day => day.Date).Select(day => Trouble([.. day.Select(hours => (hours.From, hours.To))])).FirstOrDefault(text => text is not null) is { } wrong)
        {
            refusals.TryAdd("exceptions", wrong);
        }

        return refusals;
    }

    /// <summary>The calendar of a week that has no refusals.</summary>
    public static SiteCalendar Calendar(SiteWeek week, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(week);
        var exceptions = week.Exceptions.GroupBy(day => day.Date).ToDictionary(
            day => day.Key, day => (IReadOnlyList<WorkingHours>)[.. day.Where(hours => hours.From is not null).Select(hours => Of(hours.From!, hours.To!)).OrderBy(hours => hours.From)]);
        return SiteCalendar.Of(zone, Days(week), exceptions);
    }

    private static Dictionary<DayOfWeek, IReadOnlyList<WorkingHours>> Days(SiteWeek week) => week.Hours.GroupBy(hours => hours.Day).ToDictionary(
        day => day.Key, day => (IReadOnlyList<WorkingHours>)[.. day.Select(hours => Of(hours.From, hours.To)).OrderBy(hours => hours.From)]);

    private static string? Trouble(List<(string? From, string? To)> day)
    {
        if (day.Any(hours => hours.From is null && hours.To is null))
        {
            return day.Count == 1 ? null : "A day off has no other hours.";
        }

        foreach (var (begin, end) in day.Where(hours => !(Minute(hours.From) < Minute(hours.To))))
        {
            return $"'{begin}' to '{end}' are no hours of one day: write HH:mm, the end later than the beginning, 24:00 for the end of the day. Hours over midnight are two entries.";
        }

        var ordered = day.Select(hours => Of(hours.From!, hours.To!)).OrderBy(hours => hours.From).ToList();
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.To > pair.Second.From) ? "Hours of one day overlap." : null;
    }

    private static WorkingHours Of(string from, string to) => new(Minute(from) ?? 0, Minute(to) ?? 0);

    private static int? Minute(string? text) => text == "24:00" ? MinutesOfDay
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (int)time.ToTimeSpan().TotalMinutes
        : null;
}
