using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The time a clock has at a site.</summary>
/// <param name="Minutes">Null where the level has no such clock, or where it is agreed.</param>
/// <param name="DefaultMinutes">What holds unless the site changes it.</param>
/// <param name="Changed">The site has changed it.</param>
/// <param name="Version">0 while it is the default.</param>
public sealed record ClockTargetView(int Level, TicketClockKind Kind, double? Minutes, double? DefaultMinutes, bool Changed, int Version);

/// <param name="Minutes">1 to 43,200; null takes the site's own time away.</param>
/// <param name="Version">As last seen; null when any will do.</param>
public sealed record ClockTargetChange(int? Minutes, int? Version);

/// <summary>A site's calendar.</summary>
/// <param name="Continuous">Works around the clock: a flag; the hours are not looked at.</param>
/// <param name="OutsideCity">Outside cities, where up to 60 minutes to a level 1 may be chosen.</param>
/// <param name="Version">As last seen; null when any will do.</param>
public sealed record SiteCalendarBody(bool Continuous, bool OutsideCity, SiteWeek? Week, int? Version);

/// <summary>What a site decides about its clocks.</summary>
public static class SiteClockEndpoints
{
    private static readonly FacilityAction Change = new("clocks.configure", Roles.Supervisor);
    private static readonly SiteCalendarBody Example = new(
        false, false, new SiteWeek([4, 5], [new DayHours(DayOfWeek.Monday, "08:00", "12:00"), new DayHours(DayOfWeek.Monday, "13:00", "18:00")], [new DateHours(new DateOnly(2026, 10, 1), null, null, "National Day")]), 2);

    public static RouteGroupBuilder MapSiteClocks(this RouteGroupBuilder api)
    {
        var sites = api.MapGroup("/sites/{site}").WithTags("Clocks");
        var target = new ClockTargetView(1, TicketClockKind.Arrive, 60, 30, true, 1);
        sites.MapGet("/clock-targets", TargetsAsync).WithName("ListClockTargets").WithSummary("The time of each clock at each level.")
            .Produces<IReadOnlyList<ClockTargetView>>().ProducesProblem(404).WithExample(new[] { target });
        sites.MapPut("/clock-targets/{level:int}/{kind}", SetTargetAsync).WithName("SetClockTarget").WithSummary("Changes a clock's time at a site; clocks that run keep theirs.")
            .RequireAction(Change).Produces<IReadOnlyList<ClockTargetView>>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(new[] { target }, new ClockTargetChange(60, 0));
        sites.MapGet("/calendar", CalendarAsync).WithName("GetSiteCalendar").WithSummary("When the site works, and which levels' clocks follow that.")
            .Produces<SiteCalendarBody>().ProducesProblem(404).WithExample(Example);
        sites.MapPut("/calendar", SetCalendarAsync).WithName("SetSiteCalendar").WithSummary("Changes the site's calendar as a whole; clocks that run keep their due times.")
            .RequireAction(Change).Produces<SiteCalendarBody>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(Example, Example);
        return api;
    }

    private static async Task<IResult> TargetsAsync(string site, FacilityDb db, CancellationToken cancellationToken)
    {
        if (!await db.Set<Site>().AnyAsync(row => row.Id == site, cancellationToken))
        {
            return NoSite(site);
        }

        var own = await db.Set<ClockTarget>().AsNoTracking().Where(row => row.SiteId == site).ToDictionaryAsync(row => (row.Level, row.Kind), cancellationToken);
        return TypedResults.Ok<IReadOnlyList<ClockTargetView>>(
        [
            .. from level in Enumerable.Range(1, 5)
               from kind in Enum.GetValues<TicketClockKind>()
               let usual = ClockDefaults.Of(level, kind)?.TotalMinutes
               let changed = own.GetValueOrDefault((level, kind))
               select new ClockTargetView(level, kind, changed?.Minutes ?? usual, usual, changed is not null, changed?.Version ?? 0),
        ]);
    }

    private static async Task<IResult> SetTargetAsync(
        string site, int level, string kind, ClockTargetChange change, HttpContext context, Store store, FacilityDb db, CancellationToken cancellationToken)
    {
        if (level is < 1 or > 5 || !Enum.TryParse<TicketClockKind>(kind, ignoreCase: true, out var clock) || !Enum.IsDefined(clock))
        {
            return Invalid.Field("kind", $"'{level}/{kind}' is no clock; levels are 1 to 5, clocks {string.Join(", ", Enum.GetNames<TicketClockKind>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName))}.");
        }

        var problem = await store.RunAsync(transaction => SetAsync(transaction, site, level, clock, change, context.Actor(), cancellationToken), cancellationToken);
        return problem ?? await TargetsAsync(site, db, cancellationToken);
    }

    private static async Task<IResult?> SetAsync(
        StoreTransaction transaction, string site, int level, TicketClockKind kind, ClockTargetChange change, Actor by, CancellationToken cancellationToken)
    {
        var targets = transaction.Db.Set<ClockTarget>();
        if (!await transaction.Db.Set<Site>().AnyAsync(row => row.Id == site, cancellationToken))
        {
            return NoSite(site);
        }

        var row = await targets.FindAsync([site, level, kind], cancellationToken);
        if (change.Version is { } seen && seen != (row?.Version ?? 0))
        {
            return TypedResults.Problem($"It is {row?.Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "the default"} by now (version {row?.Version ?? 0}); look at it again.", statusCode: StatusCodes.Status409Conflict);
        }

        if (change.Minutes is not { } minutes)
        {
            if (row is not null)
            {
                targets.Remove(row);
            }
        }
        else
        {
            var outside = await transaction.Db.Set<SiteHours>().AnyAsync(hours => hours.SiteId == site && hours.OutsideCity, cancellationToken);
            var others = await SiteTimes.ReadAsync(transaction.Db, site, cancellationToken);
            if (ClockTargetRules.Refusal(level, kind, minutes, outside, other => others.Target(level, other)) is { } refusal)
            {
                return Invalid.Field("minutes", refusal);
            }

            if (row is null)
            {
                targets.Add(row = new ClockTarget { SiteId = site, Level = level, Kind = kind, Minutes = minutes });
            }

            (row.Minutes, row.Version) = (minutes, row.Version + 1);
        }

        await AuditTrail.RecordAsync(transaction, by, "clocks.configure", $"site/{site}", new { level, clock = kind.ToString(), change.Minutes }, cancellationToken);
        return null;
    }

    private static async Task<IResult> CalendarAsync(string site, FacilityDb db, CancellationToken cancellationToken)
    {
        if (!await db.Set<Site>().AnyAsync(row => row.Id == site, cancellationToken))
        {
            return NoSite(site);
        }

        var hours = await db.Set<SiteHours>().AsNoTracking().FirstOrDefaultAsync(row => row.SiteId == site, cancellationToken) ?? new SiteHours { SiteId = site };
        return TypedResults.Ok(new SiteCalendarBody(hours.Continuous, hours.OutsideCity, SiteWeeks.Read(hours.Week), hours.Version));
    }

    private static async Task<IResult> SetCalendarAsync(string site, SiteCalendarBody body, HttpContext context, Store store, FacilityDb db, CancellationToken cancellationToken)
    {
        var week = new SiteWeek(body.Week?.Levels ?? [], body.Week?.Hours ?? [], body.Week?.Exceptions ?? []);
        var refusals = SiteWeeks.Refusals(week, body.Continuous);
        if (refusals.Count > 0)
        {
            return TypedResults.ValidationProblem(refusals.ToDictionary(pair => $"week.{pair.Key}", pair => (string[])[pair.Value]));
        }

        var problem = await store.RunAsync(transaction => SetAsync(transaction, site, body, week, context.Actor(), cancellationToken), cancellationToken);
        return problem ?? await CalendarAsync(site, db, cancellationToken);
    }

    private static async Task<IResult?> SetAsync(StoreTransaction transaction, string site, SiteCalendarBody body, SiteWeek week, Actor by, CancellationToken cancellationToken)
    {
        if (!await transaction.Db.Set<Site>().AnyAsync(row => row.Id == site, cancellationToken))
        {
            return NoSite(site);
        }

        var hours = await transaction.Db.Set<SiteHours>().FindAsync([site], cancellationToken);
        if (body.Version is { } seen && seen != (hours?.Version ?? 0))
        {
            return ChangedSince.Answer("The calendar", seen, hours?.Version ?? 0);
        }

        if (!body.OutsideCity && await transaction.Db.Set<ClockTarget>().AnyAsync(
            row => row.SiteId == site && row.Level == 1 && row.Kind == TicketClockKind.Arrive && row.Minutes > ClockDefaults.ArriveInCity.TotalMinutes, cancellationToken))
        {
            return TypedResults.Problem("The site's time to a level 1 is longer than 30 minutes, which only sites outside cities may have; change that first.", statusCode: StatusCodes.Status409Conflict);
        }

        if (hours is null)
        {
            transaction.Db.Add(hours = new SiteHours { SiteId = site });
        }

        (hours.Continuous, hours.OutsideCity, hours.Week, hours.Version) = (body.Continuous, body.OutsideCity, SiteWeeks.Write(week), hours.Version + 1);
        await AuditTrail.RecordAsync(transaction, by, "clocks.calendar", $"site/{site}", new { body.Continuous, body.OutsideCity, week }, cancellationToken);
        return null;
    }

    private static ProblemHttpResult NoSite(string site) => TypedResults.Problem($"There is no site {site}.", statusCode: StatusCodes.Status404NotFound);
}
