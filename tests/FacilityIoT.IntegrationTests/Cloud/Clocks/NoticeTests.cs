using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Clocks;

public sealed class NoticeTests
{
    private const string Line = "1: During a level 1 or 2 repair the affected owners get a progress notice";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: During a level 1 or 2 repair the affected owners get a progress notice every 30 minutes")]
    public async Task Every_thirty_minutes_from_the_dispatch_until_it_is_repaired(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 2);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(4));
        var dispatched = timeline.Now;
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), TicketClockTests.Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(61));
        await timeline.RestartAsync();
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Arrive(null, null), TicketClockTests.Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Finish("worn", "replaced", null, "dark cellar"), TicketClockTests.Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromHours(5));

        Assert.Equal([1, 2, 3], (await NoticesAsync(timeline)).Select(notice => notice.Count));
        Assert.Equal([30, 60, 90], (await timeline.AllAsync<TicketNotice>()).Select(notice => (notice.ToldAt!.Value - dispatched).TotalMinutes));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_was_missed_is_one_notice_and_then_the_rhythm(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 1);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), TicketClockTests.Engineer);
        timeline.Time.Advance(TimeSpan.FromMinutes(140));
        await timeline.RestartAsync();
        Assert.Single(await NoticesAsync(timeline));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));

        var told = (await timeline.AllAsync<TicketNotice>()).Where(notice => notice.ToldAt is not null).Select(notice => (notice.ToldAt!.Value - ticket.RecordedAt).TotalMinutes);
        Assert.Equal([140, 150], told);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_text_goes_out_with_the_next_notice_or_at_once(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 2);
        Assert.Contains("no notices now", await WriteAsync(timeline, ticket, "too early", now: true), StringComparison.Ordinal);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), TicketClockTests.Engineer);
        Assert.Null(await WriteAsync(timeline, ticket, "on the way", now: false));
        Assert.Empty(await NoticesAsync(timeline));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(40));
        Assert.Null(await WriteAsync(timeline, ticket, "pump out", now: true));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));

        Assert.Equal([(1, "on the way"), (2, "pump out"), (3, null)], (await NoticesAsync(timeline)).Select(notice => (notice.Count, notice.Text)));
        Assert.Equal(timeline.Now, (await timeline.AllAsync<TicketNotice>()).Single(notice => notice.Count == 3).ToldAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Lower_levels_get_none_until_they_are_regraded(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 3);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), TicketClockTests.Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(65));
        Assert.Empty(await NoticesAsync(timeline));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Regrade(2, "it spreads"), TicketClockTests.Supervisor);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(25));
        Assert.Single(await NoticesAsync(timeline));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Regrade(4, "under control"), TicketClockTests.Supervisor);
        await timeline.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Single(await NoticesAsync(timeline));
    }

    private static Task<List<TicketHappening.NoticeDue>> NoticesAsync(CloudTimeline timeline) => TicketClockTests.HappeningsAsync<TicketHappening.NoticeDue>(timeline);

    private static async Task<string?> WriteAsync(CloudTimeline timeline, Ticket ticket, string text, bool now)
    {
        string? refusal = null;
        await timeline.RunAsync(async transaction => refusal = await timeline.Services.GetRequiredService<NoticeWork>().WriteAsync(
            transaction, (await transaction.Db.Set<Ticket>().FindAsync(ticket.Id))!, text, now, TicketClockTests.Engineer, default));
        return refusal;
    }
}
