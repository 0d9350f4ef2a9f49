using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Many clients, one look-up; and nobody is told what is older than what he knows.</summary>
public sealed class LiveSharingTests : IAsyncLifetime
{
    private static readonly NumberedChange First = new(1, new LiveChange.TicketChanged(1, "T-1"));
    private static readonly NumberedChange Second = new(2, new LiveChange.TicketChanged(1, "T-1"));
    private RunningCloud _cloud = null!;

    private LiveRenderings Renderings => _cloud.Services.GetRequiredService<LiveRenderings>();

    public async ValueTask InitializeAsync()
    {
        _cloud = await RunningCloud.StartAsync();
        await _cloud.StoreAsync(Estate.Ticket(1, "s"));
    }

    public ValueTask DisposeAsync() => _cloud.DisposeAsync();

    [Fact]
    public async Task A_change_is_looked_up_once_for_all_clients_and_in_both_languages()
    {
        var mark = Renderings.Mark();
        var all = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Renderings.OfAsync(First, mark, default))));

        Assert.All(all, one => Assert.Same(all[0], one));
        Assert.Contains("Passenger stuck", all[0]!.In(Language.En), StringComparison.Ordinal);
        Assert.Contains("\"title\":\"电梯困人\"", all[0]!.In(Language.Zh), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_knows_more_than_the_shared_look_up_gets_a_new_one_and_shares_it()
    {
        var early = await Renderings.OfAsync(First, 0, default);
        await SetStateAsync(TicketState.Dispatched);
        var snapshot = Renderings.Mark();

        Assert.Same(early, await Renderings.OfAsync(First, 0, default));
        var later = await Renderings.OfAsync(First, snapshot, default);
        Assert.Contains("\"state\":\"dispatched\"", later!.English, StringComparison.Ordinal);
        Assert.Same(later, await Renderings.OfAsync(First, snapshot, default));
    }

    [Fact]
    public async Task One_client_after_the_other_follows_without_looking_up_again()
    {
        var first = await Renderings.OfAsync(First, Renderings.Mark(), default);
        var second = await Renderings.OfAsync(Second, first!.Ended, default);

        Assert.Same(first, await Renderings.OfAsync(First, 0, default));
        Assert.Same(second, await Renderings.OfAsync(Second, first.Ended, default));
    }

    [Fact]
    public async Task A_look_up_that_failed_is_tried_again_by_the_next_who_asks()
    {
        await ExecuteAsync("ALTER TABLE Tickets RENAME TO Away");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Renderings.OfAsync(First, 0, default));
        await ExecuteAsync("ALTER TABLE Away RENAME TO Tickets");

        Assert.NotNull(await Renderings.OfAsync(First, 0, default));
    }

    [Fact]
    public async Task A_client_far_behind_gets_its_event_and_takes_nothing_from_the_others()
    {
        var ahead = new NumberedChange(First.Number + 8192, First.Change);
        var shared = await Renderings.OfAsync(ahead, 0, default);

        Assert.NotNull(await Renderings.OfAsync(First, 0, default));
        Assert.Same(shared, await Renderings.OfAsync(ahead, 0, default));
    }

    private async Task SetStateAsync(TicketState state)
    {
        await using var db = await OpenAsync();
        (await db.Set<Ticket>().SingleAsync()).State = state;
        await db.SaveChangesAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var db = await OpenAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private Task<FacilityDb> OpenAsync() => _cloud.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
}
