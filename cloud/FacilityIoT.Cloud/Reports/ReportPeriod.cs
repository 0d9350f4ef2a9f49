namespace FacilityIoT.Cloud.Reports;

/// <summary>The steps of a report.</summary>
public enum ReportPeriod
{
    Day,

    /// <summary>From Monday.</summary>
    Week,
    Month,
}

/// <summary>Days of a site's own calendar, half open.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day that is no longer part of it.</param>
public readonly record struct ReportRange(DateOnly From, DateOnly Until)
{
    /// <summary>The period that holds this day.</summary>
    public static ReportRange Holding(DateOnly day, ReportPeriod period) => period switch
    {
        ReportPeriod.Day => new ReportRange(day, day.AddDays(1)),
        ReportPeriod.Week => OfWeek(day.AddDays(-(((int)day.DayOfWeek + 6) % 7))),
        ReportPeriod.Month => OfMonth(new DateOnly(day.Year, day.Month, 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A period is a day, a week or a month."),
    };

    /// <summary>The periods that touch this range, cut to it: the first and the last may be shorter.</summary>
    public IEnumerable<ReportRange> Steps(ReportPeriod period)
    {
        for (var day = From; day < Until;)
        {
            var whole = Holding(day, period);
            yield return new ReportRange(day, whole.Until < Until ? whole.Until : Until);
            day = whole.Until;
        }
    }

    public bool Holds(DateOnly day) => day >= From && day < Until;

    private static ReportRange OfWeek(DateOnly monday) => new(monday, monday.AddDays(7));

    private static ReportRange OfMonth(DateOnly first) => new(first, first.AddMonths(1));
}
