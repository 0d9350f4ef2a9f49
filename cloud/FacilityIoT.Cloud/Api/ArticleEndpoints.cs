using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Knowledge;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The knowledge base.</summary>
public static class ArticleEndpoints
{
    private const int LongestTitle = 200;
    private const int LongestText = 8000;
    private static readonly FacilityAction Edit = new("articles.edit", Roles.Engineer);
    private static readonly FacilityAction Publish = new("articles.publish", Roles.Supervisor);
    private static readonly FacilityAction Use = new("articles.use", Roles.Operator);
    private static readonly TextParameter Text = new("text", "Words in Chinese or English; finds published articles, the best first.");
    private static readonly ChoiceParameter<ArticleState> State = new("state", "Only articles in this state.");
    private static readonly TextParameter Trade = new("trade", "Only this trade.");
    private static readonly TextParameter FaultClass = new("faultClass", "Only this kind of fault.");

    public static RouteGroupBuilder MapArticles(this RouteGroupBuilder api)
    {
        var articles = api.MapGroup("/articles").WithTags("Knowledge");
        articles.MapGet("", ListAsync).WithName("ListArticles").WithSummary("Lists articles, the latest first, or searches the published ones, the best first.")
            .WithQuery(Text, State, Trade, FaultClass, Paging.Number, Paging.Size).WithExample(new Page<ArticleView>([KnowledgeExamples.Article], 1, 50, 1));
        articles.MapGet("/{id:long}", GetAsync).WithName("GetArticle").WithSummary("One article.").ProducesProblem(404).WithExample(KnowledgeExamples.Article);
        articles.MapPut("/{id:long}", EditAsync).WithName("EditArticle").WithSummary("Writes an article anew; it is a draft then.")
            .RequireAction(Edit).Edits<ArticleView>().WithExample(KnowledgeExamples.Article, KnowledgeExamples.Body);
        articles.MapPost("/{id:long}/publish", PublishAsync).WithName("PublishArticle").WithSummary("Publishes a draft that has title, cause and measures in one language at least.")
            .RequireAction(Publish).Produces<ArticleView>().ProducesProblem(404).ProducesProblem(409).WithExample(KnowledgeExamples.Article, new ArticleStep(1));
        articles.MapPost("/{id:long}/withdraw", WithdrawAsync).WithName("WithdrawArticle").WithSummary("Takes back an article that is no longer true.")
            .RequireAction(Publish).Produces<ArticleView>().ProducesProblem(404).ProducesProblem(409).WithExample(KnowledgeExamples.Article with { State = ArticleState.Withdrawn }, new ArticleStep(2));
        articles.MapPost("/{id:long}/uses", UseAsync).WithName("UseArticle").WithSummary("Counts a use for a ticket, once per person, with or without a vote whether it helped.")
            .RequireAction(Use).Edits<ArticleView>().WithExample(KnowledgeExamples.Article, new ArticleUseBody("260301-001-8", true));
        var tickets = api.MapGroup("/tickets/{number}").WithTags("Knowledge");
        tickets.MapPost("/article", FromTicketAsync).WithName("BeginArticle").WithSummary("Makes an article of a closed ticket, with its cause, measures and prevention; one per ticket.")
            .RequireAction(Edit).Produces<ArticleView>().Produces<ArticleView>(201).ProducesProblem(404).ProducesProblem(409).WithExample(KnowledgeExamples.Article with { State = ArticleState.Draft });
        tickets.MapGet("/similar", SimilarAsync).WithName("ListSimilar").WithSummary("Articles and solved tickets that may help with this one.")
            .ProducesProblem(404).WithExample(KnowledgeExamples.Similar);
        return api;
    }

    private static async Task<Ok<Page<ArticleView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
        var rows = db.Set<Article>().AsNoTracking();
        rows = State.In(request) is { } state ? rows.Where(row => row.State == state) : rows;
        rows = Trade.In(request) is { } trade ? rows.Where(row => row.Trade == trade) : rows;
        rows = FaultClass.In(request) is { } kind ? rows.Where(row => row.FaultClass == kind) : rows;
        if (Text.In(request) is not { } text)
        {
            var page = await rows.OrderByDescending(row => row.WrittenAt).ThenByDescending(row => row.Id).PageAsync(request, row => row);
            return TypedResults.Ok(new Page<ArticleView>(await db.ArticleViewsAsync(page.Items, request.Language(), cancellationToken), page.Number, page.Size, page.Total));
        }

        var allowed = (await rows.Select(row => row.Id).ToListAsync(cancellationToken)).ToHashSet();
        var found = (await KnowledgeSearch.FindAsync(db, text, cancellationToken)).Select(hit => hit.ArticleId).Where(allowed.Contains).ToList().Page(request);
        var byId = await db.Set<Article>().AsNoTracking().Where(row => found.Items.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        var views = await db.ArticleViewsAsync([.. found.Items.Where(byId.ContainsKey).Select(id => byId[id])], request.Language(), cancellationToken);
        return TypedResults.Ok(new Page<ArticleView>(views, found.Number, found.Size, found.Total));
    }

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> GetAsync(long id, HttpRequest request, FacilityDb db, CancellationToken cancellationToken) =>
        await db.Set<Article>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row
            ? TypedResults.Ok((await db.ArticleViewsAsync([row], request.Language(), cancellationToken))[0])
            : TypedResults.Problem($"There is no article {id}.", statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> EditAsync(
        long id, ArticleBody body, HttpContext context, KnowledgeBase knowledge, FacilityDb db, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        var text = new ArticleText(
            fields.Word("trade", body.Trade, Trades.Ids), fields.Text("faultClass", body.FaultClass, 100), fields.Text("asset", body.Asset, 100),
            Both("titles", body.Titles, LongestTitle, lines: false), Both("cause", body.Cause, LongestText), Both("measures", body.Measures, LongestText),
            Both("prevention", body.Prevention, LongestText), fields.Text("parts", body.Parts, LongestText, lines: true));
        return fields.Refusal ?? await AnswerAsync(knowledge.EditAsync(id, text, body.Version, context.Actor(), cancellationToken), context, db);

        TwoTexts Both(string field, LocalText? value, int longest, bool lines = true) =>
            new(fields.Text($"{field}.zh", value?.Zh, longest, lines: lines), fields.Text($"{field}.en", value?.En, longest, lines: lines));
    }

    private static Task<IResult> PublishAsync(long id, ArticleStep step, HttpContext context, KnowledgeBase knowledge, FacilityDb db, CancellationToken cancellationToken) =>
        AnswerAsync(knowledge.PublishAsync(id, step.Version, context.Actor(), cancellationToken), context, db);

    private static Task<IResult> WithdrawAsync(long id, ArticleStep step, HttpContext context, KnowledgeBase knowledge, FacilityDb db, CancellationToken cancellationToken) =>
        AnswerAsync(knowledge.WithdrawAsync(id, step.Version, context.Actor(), cancellationToken), context, db);

    private static async Task<IResult> UseAsync(long id, ArticleUseBody body, HttpContext context, KnowledgeBase knowledge, FacilityDb db, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        return fields.Text("ticket", body.Ticket, 100, required: true) is { } ticket
            ? await AnswerAsync(knowledge.UsedAsync(id, ticket, body.Helped, context.Actor(), cancellationToken), context, db)
            : fields.Refusal!;
    }

    private static Task<IResult> FromTicketAsync(string number, HttpContext context, KnowledgeBase knowledge, FacilityDb db, CancellationToken cancellationToken) =>
        AnswerAsync(knowledge.FromTicketAsync(number, context.Actor(), cancellationToken), context, db);

    private static async Task<Results<Ok<SimilarView>, ProblemHttpResult>> SimilarAsync(string number, HttpRequest request, FacilityDb db, CancellationToken cancellationToken)
    {
        if (await db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken) is not { } ticket)
        {
            return TypedResults.Problem($"There is no ticket {number}.", statusCode: StatusCodes.Status404NotFound);
        }

        var asked = new Case(ticket.Trade, ticket.FaultClass, ticket.Asset, $"{ticket.TitleZh} {ticket.TitleEn} {ticket.Description}");
        return TypedResults.Ok(await SimilarView.OfAsync(db, asked, ticket.SiteId, ticket.Id, request.Language(), cancellationToken));
    }

    private static async Task<IResult> AnswerAsync(Task<ArticleOutcome> work, HttpContext context, FacilityDb db)
    {
        return await work switch
        {
            ArticleOutcome.Done(var article, New: true) => TypedResults.Created($"/api/v1/articles/{article.Id}", await ViewAsync(article)),
            ArticleOutcome.Done(var article, _) => TypedResults.Ok(await ViewAsync(article)),
            ArticleOutcome.Refused(var sentence) => TypedResults.Problem(sentence, statusCode: StatusCodes.Status409Conflict),
            ArticleOutcome.Changed(var article) => ChangedSince.Answer($"Article {article.Id}", null, article.Version, await ViewAsync(article)),
            ArticleOutcome.None(var sentence) => TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound),
            var other => throw new InvalidOperationException($"No answer for {other.GetType().Name}."),
        };

        async Task<ArticleView> ViewAsync(Article article) => (await db.ArticleViewsAsync([article], context.Request.Language(), context.RequestAborted))[0];
    }
}
