using Quartz;

namespace FacilityIoT.Cloud.Plans;

/// <summary>The times of a plan by the clock. Pure.</summary>
public static class PlanTimes
{
    private const int CrontabFields = 5;
    private static readonly TimeSpan Closest = TimeSpan.FromHours(1);

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? Refusal(string cron, DateTimeOffset now)
    {
        if (Parse(cron, TimeZoneInfo.Utc) is not { } parsed)
        {
            return $"'{cron}' is no schedule: write crontab's five fields (minute hour day month weekday), for example '0 8 * * MON' for Mondays at eight, or Quartz's six with the second before.";
        }

        var times = Next(parsed, now).Take(50).ToList();
        return times.Count == 0 ? $"'{cron}' never comes."
            : times.Zip(times.Skip(1)).Any(pair => pair.Second - pair.First < Closest) ? $"'{cron}' comes more often than once an hour; maintenance does not."
            : null;
    }

    /// <summary>The next times after an instant, without end or until there are no more.</summary>
    public static IEnumerable<DateTimeOffset> Next(string cron, TimeZoneInfo zone, DateTimeOffset after) => Parse(cron, zone) is { } parsed ? Next(parsed, after) : [];

    private static IEnumerable<DateTimeOffset> Next(CronExpression cron, DateTimeOffset after)
    {
        for (var next = cron.GetNextValidTimeAfter(after); next is { } at; next = cron.GetNextValidTimeAfter(at))
        {
            yield return at.ToUniversalTime();
        }
    }

    private static CronExpression? Parse(string cron, TimeZoneInfo zone)
    {
        var format = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == CrontabFields ? CronFormat.Unix : CronFormat.Quartz;
        return CronExpression.TryParse(cron, format, out var parsed) ? parsed.WithTimeZone(zone) : null;
    }
}
