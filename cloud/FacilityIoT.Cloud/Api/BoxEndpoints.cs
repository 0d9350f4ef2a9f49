using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Boxes, by site and name.</summary>
public static class BoxEndpoints
{
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly FlagParameter Online = new("online", "Only boxes that are connected, or only those that are not.");

    public static RouteGroupBuilder MapBoxes(this RouteGroupBuilder api)
    {
        api.MapGet("/boxes", ListAsync).WithName("ListBoxes")
            .WithSummary("Lists boxes with their connection and what waits in their outbox.").WithTags("Estate").WithQuery(Site, Online, Paging.Number, Paging.Size);
        return api;
    }

    private static async Task<Ok<Page<BoxView>>> ListAsync(HttpRequest request, FacilityDb db, LiveBoard board)
    {
        var boxes = db.Set<Box>().AsNoTracking();
        boxes = Site.In(request) is { } site ? boxes.Where(b => b.SiteId == site) : boxes;
        var rows = await boxes.OrderBy(b => b.SiteId).ThenBy(b => b.Node).ToListAsync(request.HttpContext.RequestAborted);
        var online = Online.In(request);

        // In memory: whether a box is online is what the board says, and an estate has hundreds of boxes, not millions.
        var views = rows.Select(row => BoxView.Of(row, board.Box(new EdgeNodeId(row.SiteId, row.Node)))).Where(view => online is null || view.Online == online);
        return TypedResults.Ok(views.ToList().Page(request));
    }
}
