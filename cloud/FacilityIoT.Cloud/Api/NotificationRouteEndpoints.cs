using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Routes;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Who is told of what: the defaults, and what a site or all sites have instead. And who supervises.</summary>
public static class NotificationRouteEndpoints
{
    private const int MostLines = 50;
    private static readonly FacilityAction Change = new("notifications.routes", Roles.Administrator);
    private static readonly TextParameter Site = new("site", "The routes as they hold at this site; none: those of all sites.");

    public static RouteGroupBuilder MapNotificationRoutes(this RouteGroupBuilder api)
    {
        var routes = api.MapGroup("/notifications/routes").WithTags("Notifications");
        routes.MapGet("", ListAsync).WithName("ListNotificationRoutes").WithSummary("Who is told of each happening.").WithQuery(Site).WithExample(new[] { NotificationExamples.Routes });
        routes.MapPut("/{happening}", SetAsync).WithName("SetNotificationRoutes")
            .WithSummary("Sets who is told of a happening, at a site or everywhere; no lines: the defaults again (or those of all sites).")
            .RequireAction(Change).WithQuery(Site).ProducesProblem(404).WithExample(NotificationExamples.Routes, NotificationExamples.Lines);
        api.MapGet("/notifications/supervisors", SupervisorsAsync).WithName("ListSupervisors").WithTags("Notifications")
            .WithSummary("Who supervises which site: told of breached clocks and of what could not be delivered.").WithExample(new[] { new SupervisionView(9, "hengtai") });
        api.MapPut("/notifications/supervisors", SetSupervisorsAsync).WithName("SetSupervisors").WithTags("Notifications").WithSummary("Sets all supervisors.")
            .RequireAction(Change).ProducesValidationProblem().WithExample(new[] { new SupervisionView(9, "hengtai") }, new[] { new SupervisionView(9, "hengtai") });
        return api;
    }

    private static async Task<Ok<List<HappeningRoutesView>>> ListAsync(HttpRequest request, FacilityDb db, CancellationToken cancellationToken)
    {
        var site = Site.In(request);
        var rows = (await db.Set<NotificationRoute>().AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken)).ToLookup(row => row.Happening);
        return TypedResults.Ok(DefaultRoutes.All.Keys.Order(StringComparer.Ordinal).Select(happening => View(rows[happening], happening, site)).ToList());
    }

    private static async Task<Results<Ok<HappeningRoutesView>, ValidationProblem, ProblemHttpResult>> SetAsync(
        string happening, List<RouteView> lines, HttpContext context, Store store, CancellationToken cancellationToken)
    {
        if (!DefaultRoutes.All.ContainsKey(happening))
        {
            return TypedResults.Problem(
                $"Nobody is told of '{happening}'; the happenings are {string.Join(", ", DefaultRoutes.All.Keys.Order(StringComparer.Ordinal))}.", statusCode: StatusCodes.Status404NotFound);
        }

        if (Refusal(lines) is { } refusal)
        {
            return Invalid.Field("routes", refusal);
        }

        var site = Site.In(context.Request);
        return TypedResults.Ok(await store.RunAsync(
            async transaction =>
            {
                await transaction.Db.Set<NotificationRoute>().Where(row => row.Happening == happening && row.SiteId == site).ExecuteDeleteAsync(cancellationToken);
                transaction.Db.AddRange(lines.Select(line => new NotificationRoute
                {
                    Happening = happening, SiteId = site, FromLevel = line.FromLevel, ToLevel = line.ToLevel, Recipient = line.Recipient, Channels = string.Join(',', line.Channels),
                }));
                await transaction.Db.SaveChangesAsync(cancellationToken);
                await AuditTrail.RecordAsync(transaction, context.Actor(), "notifications.routes", $"routes/{happening}", new { site, lines }, cancellationToken);
                var rows = await transaction.Db.Set<NotificationRoute>().AsNoTracking().Where(row => row.Happening == happening).OrderBy(row => row.Id).ToListAsync(cancellationToken);
                return View(rows, happening, site);
            },
            cancellationToken));
    }

    private static string? Refusal(List<RouteView> lines) =>
        lines.Count > MostLines ? $"At most {MostLines} lines."
        : lines.Exists(line => line.FromLevel < 1 || line.ToLevel > 5 || line.FromLevel > line.ToLevel) ? "Levels are 1 to 5, from not above to."
        : lines.SelectMany(line => line.Channels).Except(ChannelNames.Personal).FirstOrDefault() is { } unknown ? $"'{unknown}' is not a channel people have addresses on; allowed are {string.Join(", ", ChannelNames.Personal)}."
        : null;

    private static HappeningRoutesView View(IEnumerable<NotificationRoute> rows, string happening, string? site)
    {
        var all = rows.ToList();
        var source = site is not null && all.Exists(row => row.SiteId == site) ? "site" : all.Exists(row => row.SiteId is null) ? "everywhere" : "default";
        var lines = RouteBook.Choose(all, happening, site).Select(line => new RouteView(line.FromLevel, line.ToLevel, line.Recipient, line.Channels));
        return new HappeningRoutesView(happening, site, source, [.. lines]);
    }

    private static async Task<Ok<List<SupervisionView>>> SupervisorsAsync(FacilityDb db, CancellationToken cancellationToken) =>
        TypedResults.Ok(await db.Set<Supervision>().OrderBy(row => row.Id).Select(row => new SupervisionView(row.PersonId, row.SiteId)).ToListAsync(cancellationToken));

    private static async Task<Results<Ok<List<SupervisionView>>, ValidationProblem>> SetSupervisorsAsync(
        List<SupervisionView> supervisors, HttpContext context, Store store, FacilityDb db, CancellationToken cancellationToken)
    {
        var people = supervisors.Select(one => one.PersonId).Distinct().ToList();
        var known = await db.Set<Person>().Where(person => people.Contains(person.Id)).Select(person => person.Id).ToListAsync(cancellationToken);
        if (supervisors.Count > 1000 || people.Except(known).Any())
        {
            return Invalid.Field("personId", $"There is no person {string.Join(", ", people.Except(known))}, or there are more than 1000 lines.");
        }

        await store.RunAsync(
            async transaction =>
            {
                await transaction.Db.Set<Supervision>().ExecuteDeleteAsync(cancellationToken);
                transaction.Db.AddRange(supervisors.Distinct().Select(one => new Supervision { PersonId = one.PersonId, SiteId = one.Site }));
                await AuditTrail.RecordAsync(transaction, context.Actor(), "notifications.supervisors", "supervisors", supervisors, cancellationToken);
            },
            cancellationToken);
        return TypedResults.Ok(supervisors);
    }
}
