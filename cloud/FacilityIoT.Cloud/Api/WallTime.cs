using System.Globalization;

namespace FacilityIoT.Cloud.Api;

/// <summary>Times of day as the API writes them: HH:mm.</summary>
internal static class WallTime
{
    /// <summary>From Monday, as rosters count.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Text(int minute) => TimeOnly.MinValue.AddMinutes(minute).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Minutes from midnight; -1 for what is no time, which the checks refuse.</summary>
    public static int Minute(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time.Hour * 60) + time.Minute : -1;

    /// <summary>0 Monday to 6 Sunday.</summary>
    public static int Day(DayOfWeek day) => ((int)day + 6) % 7;
}
