using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What a list of points holds.</summary>
public enum PointKind
{
    /// <summary>Measured values and contacts.</summary>
    Reading,

    /// <summary>Alarm conditions.</summary>
    Alarm,
    All,
}

/// <summary>Points with their current values, by name.</summary>
public static class PointEndpoints
{
    private static readonly TextParameter Search = new("search", "Only points whose name, class, asset or area contains this text.");
    private static readonly TextParameter Id = new("point", "Only this point, site/box/device/point.");
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter Box = new("box", "Only boxes of this name.");
    private static readonly TextParameter Device = new("device", "Only devices of this name.");
    private static readonly TextParameter Asset = new("asset", "Only this asset.");
    private static readonly TextParameter Area = new("area", "Only this area.");
    private static readonly TextParameter Class = new("class", "Only this point class.");
    private static readonly ChoiceParameter<PointKind> Kind = new("kind", "Readings, alarm conditions, or both; readings when not given.");
    private static readonly FlagParameter Stale = new("stale", "Only points whose value nobody knows, or only the others.");

    public static RouteGroupBuilder MapPoints(this RouteGroupBuilder api)
    {
        api.MapGet("/points", ListAsync).WithName("ListPoints")
            .WithSummary("Lists points with their current values.").WithTags("Estate")
            .WithQuery(Search, Id, Site, Box, Device, Asset, Area, Class, Kind, Stale, Paging.Number, Paging.Size);
        return api;
    }

    private static async Task<Ok<Page<PointView>>> ListAsync(HttpRequest request, FacilityDb db, LiveBoard board)
    {
        var language = request.Language();
        var rows = Filtered(db, request).OrderBy(r => r.Box.SiteId).ThenBy(r => r.Box.Node).ThenBy(r => r.Point.Device).ThenBy(r => r.Point.Name);
        if (Stale.In(request) is not { } stale)
        {
            return TypedResults.Ok(await rows.PageAsync(request, View));
        }

        // In memory: staleness is what the board says.
        var all = await rows.ToListAsync(request.HttpContext.RequestAborted);
        return TypedResults.Ok(all.Where(r => PointValue.IsStale(board.Point(PointView.IdOf(r.Point, r.Box))) == stale).ToList().Page(request).Select(View));

        PointView View(PointRow row) => PointView.Of(row.Point, row.Box, board.Point(PointView.IdOf(row.Point, row.Box)), language);
    }

    private static IQueryable<PointRow> Filtered(FacilityDb db, HttpRequest request)
    {
        var rows = db.Set<Point>().AsNoTracking().Join(db.Set<Box>(), p => p.BoxId, b => b.Id, (point, box) => new PointRow { Point = point, Box = box });
        rows = Kind.In(request) switch
        {
            PointKind.All => rows,
            PointKind.Alarm => rows.Where(r => r.Point.AlarmLevel != null),
            _ => rows.Where(r => r.Point.AlarmLevel == null),
        };
        rows = Site.In(request) is { } site ? rows.Where(r => r.Box.SiteId == site) : rows;
        rows = Box.In(request) is { } box ? rows.Where(r => r.Box.Node == box) : rows;
        rows = Device.In(request) is { } device ? rows.Where(r => r.Point.Device == device) : rows;
        rows = Asset.In(request) is { } asset ? rows.Where(r => r.Point.Asset == asset) : rows;
        rows = Area.In(request) is { } area ? rows.Where(r => r.Point.Area == area) : rows;
        rows = Class.In(request) is { } type ? rows.Where(r => r.Point.Class == type) : rows;
        rows = Id.In(request) is { } id ? rows.Where(r => r.Box.SiteId + "/" + r.Box.Node + "/" + r.Point.Device + "/" + r.Point.Name == id) : rows;
        return Search.In(request) is { } text ? Containing(rows, $"%{text.ToLowerInvariant().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%") : rows;
    }

    private static IQueryable<PointRow> Containing(IQueryable<PointRow> rows, string pattern) => rows.Where(r =>
        EF.Functions.Like((r.Point.Device + "/" + r.Point.Name).ToLower(), pattern, "\\") || EF.Functions.Like(r.Point.NameZh!.ToLower(), pattern, "\\") || EF.Functions.Like(r.Point.NameEn!.ToLower(), pattern, "\\")
        || EF.Functions.Like(r.Point.Class!.ToLower(), pattern, "\\") || EF.Functions.Like((r.Point.Asset + " " + r.Point.AssetZh + " " + r.Point.AssetEn).ToLower(), pattern, "\\")
        || EF.Functions.Like((r.Point.Area + " " + r.Point.AreaZh + " " + r.Point.AreaEn).ToLower(), pattern, "\\"));

    private sealed class PointRow
    {
        public required Point Point { get; init; }
        public required Box Box { get; init; }
    }
}
