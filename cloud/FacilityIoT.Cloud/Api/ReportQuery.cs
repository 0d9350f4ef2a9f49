using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Reports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>The parameters that every report takes.</summary>
internal static class ReportQuery
{
    private static readonly DayParameter From = new("from", "The first day, by each site's own calendar; 30 days before until when not given.");
    private static readonly DayParameter Until = new("until", "The first day that is no longer part of it; tomorrow (UTC) when not given.");
    private static readonly ChoiceParameter<ReportPeriod> Period = new("period", "The steps of the series; days when not given.");
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter Area = new("area", "Only this area.");
    private static readonly TextParameter Trade = new("trade", "Only this trade.");
    private static readonly NumberParameter Person = new("person", "Only repairs that this person has or had last; for supervisors, and everybody for oneself.", 1, int.MaxValue);
    private const int UsualDays = 30;

    public static QueryParameter[] Parameters { get; } = [From, Until, Period, Site, Area, Trade, Person];

    /// <summary>The filter, or what is wrong with it.</summary>
    public static (ReportFilter? Filter, ValidationProblem? Problem) Read(HttpRequest request, TimeProvider time)
    {
        var until = Until.In(request) ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1);
        var from = From.In(request) ?? until.AddDays(-UsualDays);
        var days = until.DayNumber - from.DayNumber;
        return days is < 1 or > ReportFilter.LongestRange
            ? (null, Invalid.Field("until", $"From {from:yyyy-MM-dd} until {until:yyyy-MM-dd} are {days} days; allowed are 1 to {ReportFilter.LongestRange}."))
            : (new ReportFilter(new ReportRange(from, until), Period.In(request) ?? ReportPeriod.Day, Site.In(request), Area.In(request), Trade.In(request), Person.In(request)), null);
    }
}
