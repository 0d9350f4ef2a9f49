using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Outside firms, utilities and their advance notices.</summary>
public static class OutsideEndpoints
{
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly ChoiceParameter<UtilityKind> Kind = new("kind", "Only this kind of supply.");
    private static readonly InstantParameter Until = new("endingAfter", "Only outages that end after this instant.");
    private static readonly DateTimeOffset Off = new(2026, 3, 4, 1, 0, 0, TimeSpan.Zero);
    private static readonly ContractorView Firm = new(2, new LocalText("电梯维保公司", "Lift maintenance firm"), "400-000-0000", null, null, ["hengtai"], ["elevator"], true, 1);
    private static readonly UtilityContactView Contact = new(1, "hengtai", UtilityKind.Power, new LocalText("供电局", "Power utility"), "95598", "310-000-001", 1);
    private static readonly PlannedOutageView Outage = new(1, "hengtai", null, UtilityKind.Power, Off, Off.AddHours(4), new LocalText("线路检修", "Line maintenance"), Off.AddDays(-3), 1);

    public static RouteGroupBuilder MapOutside(this RouteGroupBuilder api)
    {
        MapContractors(api.MapGroup("/contractors").WithTags("Contractors and utilities"));
        MapUtilities(api.MapGroup("/utilities").WithTags("Contractors and utilities"));
        MapOutages(api.MapGroup("/outages").WithTags("Contractors and utilities"));
        return api;
    }

    private static void MapContractors(RouteGroupBuilder group)
    {
        var body = new ContractorBody(Firm.Name, Firm.Phone, null, new ContractHoursView("08:00", "18:00", WallTime.Days), Firm.Sites, Firm.Trades);
        group.MapGet("", ContractorsAsync).WithName("ListContractors").WithSummary("Lists the outside firms.").WithQuery(Site, Paging.Number, Paging.Size).WithExample(new Page<ContractorView>([Firm], 1, 50, 1));
        group.MapPost("", (ContractorBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveAsync(null, body, context, register, cancellationToken))
            .WithName("AddContractor").WithSummary("Adds a firm.").RequireAction(DispatchActions.EditStaff).Edits<ContractorView>().WithExample(Firm, body);
        group.MapPut("/{id:int}", (int id, ContractorBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveAsync(id, body, context, register, cancellationToken))
            .WithName("PutContractor").WithSummary("Changes a firm; one that is not active is not called.").RequireAction(DispatchActions.EditStaff).Edits<ContractorView>().WithExample(Firm, body);
    }

    private static void MapUtilities(RouteGroupBuilder group)
    {
        var body = new UtilityContactBody(Contact.Site, Contact.Kind, Contact.Name, Contact.Phone, Contact.Account);
        group.MapGet("", UtilitiesAsync).WithName("ListUtilities").WithSummary("Lists the utilities' contacts.").WithQuery(Site, Kind, Paging.Number, Paging.Size).WithExample(new Page<UtilityContactView>([Contact], 1, 50, 1));
        group.MapPost("", (UtilityContactBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveAsync(null, body, context, register, cancellationToken))
            .WithName("AddUtility").WithSummary("Adds a utility's contact for a site; it is put into the trail of power and water tickets.").RequireAction(DispatchActions.EditStaff).Edits<UtilityContactView>().WithExample(Contact, body);
        group.MapPut("/{id:int}", (int id, UtilityContactBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveAsync(id, body, context, register, cancellationToken))
            .WithName("PutUtility").WithSummary("Changes a utility's contact.").RequireAction(DispatchActions.EditStaff).Edits<UtilityContactView>().WithExample(Contact, body);
        group.MapDelete("/{id:int}", (int id, HttpContext context, Register register, CancellationToken cancellationToken) =>
                register.DeleteAsync<UtilityContact>("utility contact", id, Free, context.Actor(), cancellationToken).AnswerAsync(UtilityContactView.Of))
            .WithName("DeleteUtility").WithSummary("Deletes a utility's contact.").RequireAction(DispatchActions.EditStaff).Edits<UtilityContactView>().WithExample(Contact);
    }

    private static void MapOutages(RouteGroupBuilder group)
    {
        var body = new PlannedOutageBody(Outage.Site, null, Outage.Kind, Outage.From, Outage.Until, Outage.Text);
        group.MapGet("", OutagesAsync).WithName("ListOutages").WithSummary("Lists the utilities' advance notices of planned outages.")
            .WithQuery(Site, Kind, Until, Paging.Number, Paging.Size).WithExample(new Page<PlannedOutageView>([Outage], 1, 50, 1));
        group.MapPost("", (PlannedOutageBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveAsync(null, body, context, register, cancellationToken))
            .WithName("AddOutage").WithSummary("Enters an advance notice; tickets raised during it name it in their trail.").RequireAction(DispatchActions.EditStaff).Edits<PlannedOutageView>().WithExample(Outage, body);
        group.MapPut("/{id:int}", (int id, PlannedOutageBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveAsync(id, body, context, register, cancellationToken))
            .WithName("PutOutage").WithSummary("Changes an advance notice.").RequireAction(DispatchActions.EditStaff).Edits<PlannedOutageView>().WithExample(Outage, body);
        group.MapDelete("/{id:int}", (int id, HttpContext context, Register register, CancellationToken cancellationToken) =>
                register.DeleteAsync<PlannedOutage>("planned outage", id, Free, context.Actor(), cancellationToken).AnswerAsync(PlannedOutageView.Of))
            .WithName("DeleteOutage").WithSummary("Takes an advance notice back.").RequireAction(DispatchActions.EditStaff).Edits<PlannedOutageView>().WithExample(Outage);
    }

    private static Task<string?> Free(DbContext db) => Task.FromResult<string?>(null);

    private static async Task<Ok<Page<ContractorView>>> ContractorsAsync(HttpRequest request, FacilityDb db)
    {
        var firms = db.Set<Contractor>().AsNoTracking().Include(firm => firm.Sites).Include(firm => firm.Trades).AsSplitQuery();
        firms = Site.In(request) is { } site ? firms.Where(firm => firm.Sites.Any(own => own.SiteId == site)) : firms;
        return TypedResults.Ok(await firms.OrderBy(firm => firm.Id).PageAsync(request, ContractorView.Of));
    }

    private static async Task<IResult> SaveAsync(int? id, ContractorBody body, HttpContext context, Register register, CancellationToken cancellationToken)
    {
        var (opens, closes) = body.Hours is { } hours ? (WallTime.Minute(hours.Opens), WallTime.Minute(hours.Closes)) : (0, 0);
        if (opens < 0 || closes < 0)
        {
            return Invalid.Field("hours", "Write the hours as HH:mm, for example 08:00.");
        }

        var days = body.Hours?.Days.Aggregate(0, (bits, day) => bits | (1 << WallTime.Day(day))) ?? 0;
        var draft = new ContractorDraft(id, body.Name.Zh ?? "", body.Name.En ?? "", body.Phone, body.Email, body.Hours is null, opens, closes, days, body.Sites, body.Trades, body.Active);
        return await register.SaveAsync(draft, body.Version, context.Actor(), cancellationToken).AnswerAsync(ContractorView.Of);
    }

    private static async Task<Ok<Page<UtilityContactView>>> UtilitiesAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<UtilityContact>().AsNoTracking();
        rows = Site.In(request) is { } site ? rows.Where(row => row.SiteId == site) : rows;
        rows = Kind.In(request) is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        return TypedResults.Ok(await rows.OrderBy(row => row.SiteId).ThenBy(row => row.Id).PageAsync(request, UtilityContactView.Of));
    }

    private static Task<IResult> SaveAsync(int? id, UtilityContactBody body, HttpContext context, Register register, CancellationToken cancellationToken) => register
        .SaveAsync(new UtilityContactDraft(id, body.Site, body.Kind, body.Name.Zh ?? "", body.Name.En ?? "", body.Phone, body.Account), body.Version, context.Actor(), cancellationToken)
        .AnswerAsync(UtilityContactView.Of);

    private static async Task<Ok<Page<PlannedOutageView>>> OutagesAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<PlannedOutage>().AsNoTracking();
        rows = Site.In(request) is { } site ? rows.Where(row => row.SiteId == site) : rows;
        rows = Kind.In(request) is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = Until.In(request) is { } after ? rows.Where(row => row.Until > after) : rows;
        return TypedResults.Ok(await rows.OrderBy(row => row.From).ThenBy(row => row.Id).PageAsync(request, PlannedOutageView.Of));
    }

    private static Task<IResult> SaveAsync(int? id, PlannedOutageBody body, HttpContext context, Register register, CancellationToken cancellationToken) => register
        .SaveAsync(new PlannedOutageDraft(id, body.Site, body.Area, body.Kind, body.From, body.Until, body.Text.Zh ?? "", body.Text.En ?? ""), body.Version, context.Actor(), cancellationToken)
        .AnswerAsync(PlannedOutageView.Of);
}
