using FacilityIoT.Cloud.Live;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Cloud.Live;

public sealed class LiveBoardTests
{
    private static readonly EdgeNodeId Node = new("site", "box");

    [Fact]
    public void A_point_that_was_never_heard_is_null() => Assert.Null(new LiveBoard().Point(new PointId(Node, "d", "p")));

    [Fact]
    public void A_lost_device_makes_its_own_points_stale_and_no_others()
    {
        var board = new LiveBoard();
        Change(board, "lost", "p", 1);
        Change(board, "kept", "p", 2);
        Change(board, null, "p", 3);
        board.Publish(new LiveChange.BecameStale(Node, "lost", At(9)));

        Assert.Equal((Quality.Stale, 1L), Now(board, "lost"));
        Assert.Equal((Quality.Good, 2L), Now(board, "kept"));
        Assert.Equal((Quality.Good, 3L), Now(board, null));
    }

    [Fact]
    public void A_lost_box_makes_all_its_points_stale_with_their_last_values()
    {
        var board = new LiveBoard();
        Change(board, "d", "p", 1);
        Change(board, null, "p", 3);
        board.Publish(new LiveChange.BecameStale(Node, null, At(9)));

        Assert.Equal((Quality.Stale, 1L), Now(board, "d"));
        Assert.Equal((Quality.Stale, 3L), Now(board, null));
    }

    [Fact]
    public void A_subscriber_too_slow_is_ended_and_the_others_go_on()
    {
        var board = new LiveBoard(recentChanges: 16, subscriberCapacity: 4);
        using var slow = board.Subscribe();
        using var quick = board.Subscribe();
        for (var i = 1; i <= 5; i++)
        {
            Change(board, "d", "p", i);
            Assert.True(quick.Changes.TryRead(out var change));
            Assert.Equal(i, change.Number);
        }

        Assert.Equal([1L, 2, 3, 4], Read(slow));
        Assert.True(slow.Changes.Completion.IsCompletedSuccessfully);
        Assert.False(quick.Changes.Completion.IsCompleted);
    }

    [Fact]
    public void Who_comes_back_in_time_gets_what_it_missed_and_no_snapshot()
    {
        var board = new LiveBoard(recentChanges: 4, subscriberCapacity: 1);
        for (var i = 1; i <= 6; i++)
        {
            Change(board, "d", "p", i);
        }

        using var resumed = board.Subscribe(after: 2);
        Assert.Null(resumed.Snapshot);
        Assert.Equal([3L, 4, 5, 6], Read(resumed));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(-1)]
    public void Who_comes_back_too_late_or_from_the_future_gets_a_snapshot(long after)
    {
        var board = new LiveBoard(recentChanges: 4, subscriberCapacity: 8);
        for (var i = 1; i <= 6; i++)
        {
            Change(board, "d", "p", i);
        }

        using var fresh = board.Subscribe(after);
        Assert.Equal(6, fresh.Number);
        Assert.Equal(6L, Assert.Single(fresh.Snapshot!.Points).Value.AsInt64);
        Assert.Empty(Read(fresh));
    }

    [Fact]
    public void A_disposed_subscription_hears_nothing_more()
    {
        var board = new LiveBoard();
        var subscription = board.Subscribe();
        subscription.Dispose();
        Change(board, "d", "p", 1);

        Assert.Empty(Read(subscription));
        Assert.True(subscription.Changes.Completion.IsCompleted);
    }

    private static void Change(LiveBoard board, string? device, string point, long value) =>
        board.Publish(new LiveChange.PointChanged(new PointNow(new PointId(Node, device, point), MetricValue.Of(value), Quality.Good, At(value))));

    private static (Quality Quality, long Value) Now(LiveBoard board, string? device)
    {
        var now = board.Point(new PointId(Node, device, "p"))!;
        return (now.Quality, now.Value.AsInt64);
    }

    private static List<long> Read(LiveSubscription subscription)
    {
        var numbers = new List<long>();
        while (subscription.Changes.TryRead(out var change))
        {
            numbers.Add(change.Number);
        }

        return numbers;
    }

    private static DateTimeOffset At(long second) => DateTimeOffset.FromUnixTimeSeconds(second);
}
