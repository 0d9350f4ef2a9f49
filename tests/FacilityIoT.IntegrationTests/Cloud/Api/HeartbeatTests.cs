using System.Net.ServerSentEvents;
using System.Text.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class HeartbeatTests
{
    [Fact]
    public async Task A_silent_stream_beats_every_fifteen_seconds_and_an_event_puts_the_beat_off()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var (board, time) = (new LiveBoard(), new ManualTime());
        var databases = cloud.Services.GetRequiredService<IDbContextFactory<FacilityDb>>();
        using var subscription = board.Subscribe(0);
        var live = new LiveEvents(board, new LiveRenderings(databases), databases, time, Language.En);
        await using var events = live.ReadAsync(subscription, CancellationToken.None).GetAsyncEnumerator();

        var next = await WaitingAsync(events, time);
        time.Advance(TimeSpan.FromSeconds(15));
        var beat = await ResultAsync(next, events);
        Assert.Equal(("heartbeat", $"{board.Life}-0"), (beat.EventType, beat.EventId));
        Assert.Equal(time.GetUtcNow(), JsonElement.Parse(beat.Data).GetProperty("time").GetDateTimeOffset());

        next = await WaitingAsync(events, time);
        time.Advance(TimeSpan.FromSeconds(10));
        board.Publish(new LiveChange.PointChanged(new PointNow(new PointId(new EdgeNodeId("s", "b"), "d", "p"), MetricValue.Of(1L), Quality.Good, Estate.Noon)));
        Assert.Equal("point", (await ResultAsync(next, events)).EventType);

        next = await WaitingAsync(events, time);
        time.Advance(TimeSpan.FromSeconds(14));
        Assert.False(next.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(("heartbeat", $"{board.Life}-1"), ((await ResultAsync(next, events)) is var last ? (last.EventType, last.EventId) : default));
    }

    /// <summary>Asks for the next event, and returns when the stream waits for it.</summary>
    private static async Task<Task<bool>> WaitingAsync(IAsyncEnumerator<SseItem<string>> events, ManualTime time)
    {
        Assert.Equal(0, time.ArmedTimers);
        var next = events.MoveNextAsync().AsTask();
        await time.WaitForTimerAsync();
        return next;
    }

    private static async Task<SseItem<string>> ResultAsync(Task<bool> next, IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await next.WaitAsync(TimeSpan.FromSeconds(10)));
        return events.Current;
    }
}
