using System.Text.Json.Serialization;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The sites' stock of parts, and where parts went.</summary>
public static class StockEndpoints
{
    private static readonly FacilityAction Count = new("stock.count", Roles.Supervisor);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly FlagParameter Low = new("low", "Only what is below its minimum, or only the rest.");
    private static readonly InstantParameter Since = new("since", "Only parts used at this instant or later.");
    private static readonly InstantParameter Until = new("until", "Only parts used before this instant.");

    public static RouteGroupBuilder MapStock(this RouteGroupBuilder api)
    {
        var stock = api.MapGroup("/stock").WithTags("Stock");
        stock.MapGet("", ListAsync).WithName("ListStock").WithSummary("Lists the stock by site and model.").WithQuery(Site, Low, Paging.Number, Paging.Size)
            .WithExample(new Page<StockView>([Example], 1, 50, 1));
        stock.MapPut("", CountAsync).WithName("CountStock").WithSummary("Writes a count down; a model that the site did not have is new.")
            .RequireAction(Count).ProducesProblem(409).WithExample(Example, new StockBody { Site = "hengtai", Model = "DC-24", Unit = "pieces", Trade = "elevator", Quantity = 3, Minimum = 2, NameZh = "门触点", NameEn = "Door contact" });
        api.MapGet("/parts", PartsAsync).WithTags("Stock").WithName("ListPartUse").WithSummary("How much of each model was used, by class of fault.")
            .WithQuery(Site, Since, Until, Paging.Number, Paging.Size).WithExample(new Page<PartUseSum>([new PartUseSum("DC-24", "pieces", "Elevator_Fault_Alarm", 7, 5)], 1, 50, 1));
        return api;
    }

    private static StockView Example => new("hengtai", "DC-24", new LocalText("门触点", "Door contact"), "pieces", "elevator", 3, 2, false, 4);

    private static async Task<Ok<Page<StockView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var items = db.Set<StockItem>().AsNoTracking();
        items = Site.In(request) is { } site ? items.Where(item => item.SiteId == site) : items;
        items = Low.In(request) is { } low ? items.Where(item => item.Thousandths < item.MinimumThousandths == low) : items;
        return TypedResults.Ok(await items.OrderBy(item => item.SiteId).ThenBy(item => item.Model).PageAsync(request, StockView.Of));
    }

    private static async Task<Results<Ok<StockView>, ValidationProblem, ProblemHttpResult>> CountAsync(StockBody body, HttpContext context, FacilityDb db, StockRoom room, CancellationToken cancellationToken)
    {
        if (body.Refusal() is (var field, var sentence))
        {
            return Invalid.Field(field, sentence);
        }

        if (!await db.Set<Site>().AnyAsync(site => site.Id == body.Site, cancellationToken))
        {
            return Invalid.Field("site", $"There is no site '{body.Site}'.");
        }

        var count = new StockCount(
            body.Site, body.Model, body.NameZh, body.NameEn, body.Unit, body.Trade, Quantities.Thousandths(body.Quantity), Quantities.Thousandths(body.Minimum));
        var (item, done) = await room.CountAsync(count, body.Version, context.Actor(), cancellationToken);
        return done ? TypedResults.Ok(StockView.Of(item)) : TypedResults.Problem(
            $"The stock of {body.Model} has changed since version {body.Version}; look again and count again.",
            statusCode: StatusCodes.Status409Conflict,
            extensions: new Dictionary<string, object?> { ["now"] = StockView.Of(item) });
    }

    private static async Task<Ok<Page<PartUseSum>>> PartsAsync(HttpRequest request, FacilityDb db)
    {
        var uses = db.Set<PartUse>().AsNoTracking();
        uses = Site.In(request) is { } site ? uses.Where(use => db.Set<Ticket>().Any(ticket => ticket.Id == use.TicketId && ticket.SiteId == site)) : uses;
        uses = Since.In(request) is { } since ? uses.Where(use => use.UsedAt >= since) : uses;
        uses = Until.In(request) is { } until ? uses.Where(use => use.UsedAt < until) : uses;
        var sums = await uses.GroupBy(use => new { use.Model, use.Unit, use.FaultClass })
            .Select(group => new { group.Key.Model, group.Key.Unit, group.Key.FaultClass, Thousandths = group.Sum(use => use.Thousandths), Tickets = group.Select(use => use.TicketId).Distinct().Count() })
            .OrderByDescending(sum => sum.Tickets).ThenBy(sum => sum.Model).ThenBy(sum => sum.FaultClass).ToListAsync(request.HttpContext.RequestAborted);
        return TypedResults.Ok(sums.ConvertAll(sum => new PartUseSum(sum.Model, sum.Unit, sum.FaultClass, sum.Thousandths / 1000m, sum.Tickets)).Page(request));
    }
}

/// <summary>A count.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StockBody
{
    public string Site { get; init; } = "";

    /// <summary>As on the part; at most 100 characters.</summary>
    public string Model { get; init; } = "";
    public string NameZh { get; init; } = "";
    public string NameEn { get; init; } = "";

    /// <summary>Pieces, m, kg, L; at most 20 characters.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The trade that orders it.</summary>
    public string Trade { get; init; } = "";

    /// <summary>Up to three decimals.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Fewer than this is a warning: one level-5 ticket.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>The version that the counter saw; stock changed since is left alone.</summary>
    public int? Version { get; init; }

    internal (string Field, string Sentence)? Refusal() =>
        TicketForm.Needed("model", Model, TicketForm.LongestName) ?? TicketForm.Needed("nameZh", NameZh, TicketForm.LongestName) ?? TicketForm.Needed("nameEn", NameEn, TicketForm.LongestName)
        ?? TicketForm.Needed("unit", Unit, TicketForm.LongestUnit) ?? TicketForm.Needed("trade", Trade, TicketForm.LongestUnit)
        ?? Countable("quantity", Quantity) ?? Countable("minimum", Minimum);

    private static (string Field, string Sentence)? Countable(string field, decimal quantity) =>
        quantity == 0 || (quantity > 0 && Quantities.Thousandths(quantity) > 0) ? null : (field, $"'{field}' is a number from 0 to 1000000 with at most three decimals.");
}

/// <summary>What a site has of a model.</summary>
/// <param name="Quantity">Below zero when more was used than was counted.</param>
/// <param name="Low">Below the minimum; the warning is a ticket.</param>
public sealed record StockView(string Site, string Model, LocalText Names, string Unit, string Trade, decimal Quantity, decimal Minimum, bool Low, int Version)
{
    internal static StockView Of(StockItem item) => new(
        item.SiteId, item.Model, new LocalText(item.NameZh, item.NameEn), item.Unit, item.Trade, item.Thousandths / 1000m, item.MinimumThousandths / 1000m, item.IsLow, item.Version);
}

/// <summary>How much of a model was used for a class of fault.</summary>
/// <param name="Tickets">In how many repairs.</param>
public sealed record PartUseSum(string Model, string Unit, string? FaultClass, decimal Quantity, int Tickets);
