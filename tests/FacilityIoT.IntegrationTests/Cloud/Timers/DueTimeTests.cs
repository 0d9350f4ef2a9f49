using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Timers;

public sealed class DueTimeTests
{
    private const string Kind = "test.bell";

    [Theory, ClassData(typeof(BothStores))]
    public async Task Fires_once_at_its_time(StoreKind kind)
    {
        var bell = new Bell();
        await using var timeline = await StartAsync(kind, bell);
        await SetAsync(timeline, "a", TimeSpan.FromMinutes(3));

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2.9));
        Assert.Empty(bell.Rung);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal([("a", timeline.Now - TimeSpan.FromMinutes(9.9))], bell.Rung);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_fell_due_while_nobody_ran_fires_at_the_start(StoreKind kind)
    {
        var bell = new Bell();
        await using var timeline = await StartAsync(kind, bell);
        await SetAsync(timeline, "a", TimeSpan.FromMinutes(3));

        timeline.Time.Advance(TimeSpan.FromHours(1));
        await timeline.RestartAsync();
        Assert.Single(bell.Rung);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Set_again_it_moves_and_cancelled_it_is_silent(StoreKind kind)
    {
        var bell = new Bell();
        await using var timeline = await StartAsync(kind, bell);
        await SetAsync(timeline, "moved", TimeSpan.FromMinutes(1));
        await SetAsync(timeline, "moved", TimeSpan.FromMinutes(5));
        await SetAsync(timeline, "cancelled", TimeSpan.FromMinutes(1));
        await timeline.RunAsync(async transaction =>
        {
            var times = timeline.Services.GetRequiredService<DueTimes>();
            Assert.True(await times.CancelAsync(transaction, Kind, "cancelled", default));
            Assert.False(await times.CancelAsync(transaction, Kind, "cancelled", default));

            // Cancelled and set again in one transaction: one row waits.
            Assert.True(await times.CancelAsync(transaction, Kind, "moved", default));
            await times.SetAsync(transaction, Kind, "moved", timeline.Now + TimeSpan.FromMinutes(6), null, default);
        });

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(5.5));
        Assert.Empty(bell.Rung);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("moved", Assert.Single(bell.Rung).Subject);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_handler_that_fails_is_tried_later_and_stops_no_other(StoreKind kind)
    {
        var bell = new Bell { Broken = "bad" };
        await using var timeline = await StartAsync(kind, bell);
        await SetAsync(timeline, "bad", TimeSpan.FromMinutes(1));
        await SetAsync(timeline, "good", TimeSpan.FromMinutes(2));

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2.5));
        Assert.Equal("good", Assert.Single(bell.Rung).Subject);
        bell.Broken = null;
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(6));
        Assert.Equal(["good", "bad"], bell.Rung.Select(rung => rung.Subject));
        Assert.True((await timeline.AllAsync<DueTime>()).Single(due => due.Subject == "bad").Failures > 1);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_handler_may_set_its_own_timer_again(StoreKind kind)
    {
        var bell = new Bell { Every = TimeSpan.FromMinutes(30) };
        await using var timeline = await StartAsync(kind, bell);
        await SetAsync(timeline, "a", TimeSpan.FromMinutes(30));

        await timeline.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal(4, bell.Rung.Count);
        Assert.Single(await timeline.AllAsync<DueTime>(), due => due.Waiting);
    }

    private static async Task<CloudTimeline> StartAsync(StoreKind kind, Bell bell)
    {
        var timeline = await CloudTimeline.StartAsync(kind, services => services.AddSingleton<IDueTimeHandler>(provider => bell.With(provider.GetRequiredService<DueTimes>())));
        return timeline;
    }

    private static Task SetAsync(CloudTimeline timeline, string subject, TimeSpan after) => timeline.RunAsync(transaction =>
        timeline.Services.GetRequiredService<DueTimes>().SetAsync(transaction, Kind, subject, transaction.Now + after, null, default));

    private sealed class Bell : IDueTimeHandler
    {
        private DueTimes? times;

        public List<(string Subject, DateTimeOffset At)> Rung { get; } = [];

        public string? Broken { get; set; }

        public TimeSpan? Every { get; init; }

        string IDueTimeHandler.Kind => Kind;

        public Bell With(DueTimes own)
        {
            times = own;
            return this;
        }

        public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
        {
            if (due.Subject == Broken)
            {
                throw new InvalidOperationException("The bell is broken.");
            }

            Rung.Add((due.Subject, transaction.Now));
            if (Every is { } every)
            {
                await times!.SetAsync(transaction, Kind, due.Subject, due.DueAt + every, null, cancellationToken);
            }
        }
    }
}
