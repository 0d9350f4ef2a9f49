using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Knowledge;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Knowledge;

public sealed class KnowledgeBaseTests
{
    private static readonly Actor Engineer = new(ActorKind.Person, 3, "engineer-1", "10.0.0.8");
    private static readonly Actor Supervisor = new(ActorKind.Person, 4, "supervisor-1", "10.0.0.9");

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Parts used per repair")]
    public async Task A_solved_case_becomes_an_article_that_is_offered_on_the_next_ticket_of_the_kind(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await SolvedAsync(timeline, 1, "集水井水泵不启动", "Max_Water_Level_Alarm", "浮球卡住");
        await timeline.StoreAsync(Part("KEY-5", 2000), Part("KEY-5", -1000), Part("cable", 1500, "m"), Part("wrong", 1000), Part("wrong", -1000));
        var next = new Case("plumbing", "Max_Water_Level_Alarm", "pump-9", "地下室积水");
        var begun = await DoneAsync(timeline, knowledge => knowledge.FromTicketAsync("T-1", Engineer, default));
        Assert.Equal((true, ArticleState.Draft, "浮球卡住", "集水井水泵不启动"), (begun.New, begun.Article.State, begun.Article.CauseZh, begun.Article.TitleZh));
        Assert.Equal("KEY-5 × 1 pieces\ncable × 1.5 m", begun.Article.Parts);
        Assert.False((await DoneAsync(timeline, knowledge => knowledge.FromTicketAsync("T-1", Engineer, default))).New);
        Assert.Empty(await SimilarAsync(timeline, next));

        await DoneAsync(timeline, knowledge => knowledge.PublishAsync(begun.Article.Id, 0, Supervisor, default));
        var offered = Assert.Single(await SimilarAsync(timeline, next));
        Assert.Equal([SimilarReason.SameFaultClass, SimilarReason.SameTrade], offered.Reasons);
        Assert.Equal(["article.begin", "article.publish"], (await timeline.AllAsync<AuditEntry>()).OrderBy(line => line.Number).Select(line => line.Action));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Both_stores_find_the_same_articles_in_the_same_order_in_Chinese_and_English(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await PublishedAsync(timeline, 1, "集水井水泵不启动", "Sump pump does not start", "浮球卡住", "Float switch stuck");
        await PublishedAsync(timeline, 2, "生活水泵漏水", "Leaking booster pump", "机械密封磨损", "Worn mechanical seal");
        await PublishedAsync(timeline, 3, "电梯门不关", "Lift door does not close", "门光幕脏，水渍", "Dirty light curtain");

        await FindsAsync("水泵", 2, 1);
        await FindsAsync("漏水", 2);
        await FindsAsync("leaking pumps", 2, 1);
        await FindsAsync("ＦＬＯＡＴ Switch", 1);
        await FindsAsync("门", 3);
        await FindsAsync("配电");
        await FindsAsync("。");

        async Task FindsAsync(string text, params int[] tickets)
        {
            await using var db = await OpenAsync(timeline);
            var sources = await db.Set<Article>().ToDictionaryAsync(row => row.Id, row => (int)row.SourceTicketId);
            var found = await KnowledgeSearch.FindAsync(db, text, default);
            Assert.Equal(tickets, found.Select(hit => sources[hit.ArticleId]));
        }
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_edited_article_is_a_draft_until_a_supervisor_has_read_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var id = await PublishedAsync(timeline, 1, "水泵漏水", "Leak", "磨损", "Worn");
        var text = await TextAsync();
        var edited = await DoneAsync(timeline, knowledge => knowledge.EditAsync(id, text with { Cause = new("密封老化", null) }, null, Engineer, default));
        Assert.Equal((ArticleState.Draft, null), (edited.Article.State, edited.Article.PublishedBy));
        Assert.Empty(await SimilarAsync(timeline, new Case(null, "Kind_1", null, "漏水")));

        Assert.IsType<ArticleOutcome.Changed>(await Knowledge(timeline).EditAsync(id, text, 0, Engineer, default));
        await DoneAsync(timeline, knowledge => knowledge.PublishAsync(id, edited.Article.Version, Supervisor, default));
        var again = Assert.IsType<ArticleOutcome.Refused>(await Knowledge(timeline).PublishAsync(id, null, Supervisor, default));
        Assert.Contains("a draft can be published", again.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(await timeline.AllAsync<ArticleTerm>(), term => term.Term == "磨损");

        async Task<ArticleText> TextAsync() => ArticleText.Of(Assert.Single(await timeline.AllAsync<Article>()));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_is_not_solved_or_not_complete_is_refused_with_a_sentence(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await SolvedAsync(timeline, 1, "漏水", "Leak_Alarm", cause: null);
        await timeline.StoreAsync(Ticket(2, "漏水", "Leak_Alarm", "磨损"));

        var open = Assert.IsType<ArticleOutcome.Refused>(await Knowledge(timeline).FromTicketAsync("T-2", Engineer, default));
        Assert.Contains("when its ticket is closed", open.Sentence, StringComparison.Ordinal);
        Assert.IsType<ArticleOutcome.None>(await Knowledge(timeline).FromTicketAsync("T-9", Engineer, default));
        var begun = await DoneAsync(timeline, knowledge => knowledge.FromTicketAsync("T-1", Engineer, default));
        var incomplete = Assert.IsType<ArticleOutcome.Refused>(await Knowledge(timeline).PublishAsync(begun.Article.Id, null, Supervisor, default));
        Assert.Contains("title, cause and measures", incomplete.Sentence, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_use_counts_once_per_ticket_and_person_and_the_last_vote_holds(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var id = await PublishedAsync(timeline, 1, "漏水", "Leak", "磨损", "Worn");
        await timeline.StoreAsync(Ticket(2, "漏水", "Leak_Alarm", null));
        await DoneAsync(timeline, knowledge => knowledge.UsedAsync(id, "T-2", null, Engineer, default));
        await DoneAsync(timeline, knowledge => knowledge.UsedAsync(id, "T-2", false, Engineer, default));
        await DoneAsync(timeline, knowledge => knowledge.UsedAsync(id, "T-2", true, Engineer, default));
        await DoneAsync(timeline, knowledge => knowledge.UsedAsync(id, "T-2", false, Supervisor, default));

        await using var db = await OpenAsync(timeline);
        Assert.Equal(new ArticleVotes(2, 1, 1), (await KnowledgeSearch.VotesAsync(db, [id], default))[id]);
        Assert.IsType<ArticleOutcome.None>(await Knowledge(timeline).UsedAsync(id, "T-9", true, Engineer, default));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Solved_tickets_of_the_asset_are_offered_the_latest_first(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await SolvedAsync(timeline, 1, "漏水", "Leak_Alarm", "磨损", "pump-1");
        await SolvedAsync(timeline, 2, "不启动", "Failure_Alarm", "浮球", "pump-1");
        await SolvedAsync(timeline, 3, "漏水", "Leak_Alarm", "磨损", "pump-2");

        await using var db = await OpenAsync(timeline);
        Assert.Equal([2, 1], (await KnowledgeSearch.SolvedAsync(db, "hengtai", "pump-1", "Leak_Alarm", null, default)).Select(ticket => (int)ticket.Id));
        Assert.Equal([3, 1], (await KnowledgeSearch.SolvedAsync(db, "hengtai", null, "Leak_Alarm", null, default)).Select(ticket => (int)ticket.Id));
        Assert.Equal([1], (await KnowledgeSearch.SolvedAsync(db, "hengtai", "pump-1", null, 2, default)).Select(ticket => (int)ticket.Id));
    }

    private static KnowledgeBase Knowledge(CloudTimeline timeline) => timeline.Services.GetRequiredService<KnowledgeBase>();

    private static async Task<ArticleOutcome.Done> DoneAsync(CloudTimeline timeline, Func<KnowledgeBase, Task<ArticleOutcome>> work) => Assert.IsType<ArticleOutcome.Done>(await work(Knowledge(timeline)));

    private static Task<FacilityDb> OpenAsync(CloudTimeline timeline) => timeline.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();

    private static async Task<IReadOnlyList<SimilarArticle>> SimilarAsync(CloudTimeline timeline, Case asked)
    {
        await using var db = await OpenAsync(timeline);
        return await KnowledgeSearch.SimilarAsync(db, asked, default);
    }

    private static async Task<long> PublishedAsync(CloudTimeline timeline, int ticket, string titleZh, string titleEn, string causeZh, string causeEn)
    {
        await SolvedAsync(timeline, ticket, titleZh, $"Kind_{ticket}", causeZh);
        var article = (await DoneAsync(timeline, knowledge => knowledge.FromTicketAsync($"T-{ticket}", Engineer, default))).Article;
        var text = ArticleText.Of(article) with { Title = new(titleZh, titleEn), Cause = new(causeZh, causeEn), Measures = new("更换", "Replaced") };
        await DoneAsync(timeline, knowledge => knowledge.EditAsync(article.Id, text, null, Engineer, default));
        await DoneAsync(timeline, knowledge => knowledge.PublishAsync(article.Id, null, Supervisor, default));
        return article.Id;
    }

    private static Task SolvedAsync(CloudTimeline timeline, int id, string title, string faultClass, string? cause, string? asset = null)
    {
        var ticket = Ticket(id, title, faultClass, cause);
        (ticket.State, ticket.Open, ticket.ClosedAt, ticket.Asset) = (TicketState.Closed, false, timeline.Now.AddMinutes(id), asset);
        return timeline.StoreAsync(ticket);
    }

    private static PartUse Part(string model, long thousandths, string unit = "pieces") =>
        new() { TicketId = 1, Model = model, Thousandths = thousandths, Unit = unit, UsedAt = DateTimeOffset.UnixEpoch, UsedBy = "engineer-1" };

    private static Ticket Ticket(int id, string title, string faultClass, string? cause) => new()
    {
        Id = id, Number = $"T-{id}", Level = 4, TitleZh = title, TitleEn = "", Trade = "plumbing", SiteId = "hengtai", FaultClass = faultClass, Cause = cause, Measures = cause is null ? null : "更换",
        RaisedAt = DateTimeOffset.UnixEpoch, RecordedAt = DateTimeOffset.UnixEpoch, Source = "sensor",
    };
}
