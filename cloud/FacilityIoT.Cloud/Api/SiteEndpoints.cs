using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A site and how it stands.</summary>
/// <param name="Name">In the language asked for; the id when births gave no name.</param>
/// <param name="TimeZone">IANA.</param>
public sealed record SiteView(string Id, string Name, LocalText? Names, string TimeZone, int Boxes, int BoxesOnline, int OpenTickets);

/// <summary>Sites, by id.</summary>
public static class SiteEndpoints
{
    public static RouteGroupBuilder MapSites(this RouteGroupBuilder api)
    {
        api.MapGet("/sites", ListAsync).WithName("ListSites")
            .WithSummary("Lists the sites known from births.").WithTags("Estate").WithQuery(Paging.Number, Paging.Size);
        return api;
    }

    private static async Task<Ok<Page<SiteView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var language = request.Language();
        var sites =
            from site in db.Set<Site>().AsNoTracking()
            orderby site.Id
            select new
            {
                Site = site,
                Boxes = db.Set<Box>().Count(b => b.SiteId == site.Id),
                Online = db.Set<Box>().Count(b => b.SiteId == site.Id && b.Online),
                Tickets = db.Set<Ticket>().Count(t => t.SiteId == site.Id && t.Open),
            };
        return TypedResults.Ok(await sites.PageAsync(request, s =>
        {
            var names = LocalText.Of(s.Site.NameZh, s.Site.NameEn);
            return new SiteView(s.Site.Id, names?.In(language) ?? s.Site.Id, names, s.Site.TimeZone, s.Boxes, s.Online, s.Tickets);
        }));
    }
}
