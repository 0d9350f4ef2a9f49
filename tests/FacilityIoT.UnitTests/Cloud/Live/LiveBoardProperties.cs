using FacilityIoT.Cloud.Live;
using FacilityIoT.Wire.Sparkplug;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Live;

/// <summary>Snapshot and stream against an oracle: snapshot, then the changes applied to it, is the board, whatever the moment of subscribing.</summary>
public sealed class LiveBoardProperties
{
    private static readonly EdgeNodeId[] Nodes = [new("s", "a"), new("s", "b")];
    private static readonly string?[] Devices = [null, "d", "e"];

    [Fact]
    public void Snapshot_and_changes_are_the_board_at_every_moment_of_subscribing() =>
        Prop.ForAll(Changes().ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (changes, moment) =>
        {
            var board = new LiveBoard();
            var before = Math.Min(moment, changes.Length);
            changes[..before].ToList().ForEach(board.Publish);
            using var subscription = board.Subscribe();
            changes[before..].ToList().ForEach(board.Publish);
            return Same(Follow(subscription), board);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Who_resumes_knows_the_same_as_who_stayed() =>
        Prop.ForAll(Changes().ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (changes, moment) =>
        {
            var board = new LiveBoard(recentChanges: 8, subscriberCapacity: 100);
            var before = Math.Min(moment, changes.Length);
            changes[..before].ToList().ForEach(board.Publish);
            Dictionary<PointId, PointNow> known;
            long number;
            using (var first = board.Subscribe())
            {
                known = Follow(first);
                number = first.Number;
            }

            changes[before..].ToList().ForEach(board.Publish);
            using var second = board.Subscribe(number);
            return Same(Follow(second, known), board);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Subscribers_that_come_at_random_moments_under_heavy_changes_see_no_gap_and_no_doubling()
    {
        const int Writers = 4;
        const int ChangesPerWriter = 2_000;
        const int Subscribers = 50;
        var board = new LiveBoard(recentChanges: 100, subscriberCapacity: Writers * ChangesPerWriter);
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(() =>
        {
            for (var i = 1; i <= ChangesPerWriter; i++)
            {
                board.Publish(Change(Nodes[0], "d", $"p{w}", i));
            }
        })));
        var subscriptions = new List<LiveSubscription>();
        while (!writing.IsCompleted && subscriptions.Count < Subscribers)
        {
            subscriptions.Add(board.Subscribe());
            await Task.Yield();
        }

        await writing;
        Assert.NotEmpty(subscriptions);
        foreach (var subscription in subscriptions)
        {
            AssertEachOnce(subscription, Writers, ChangesPerWriter);
            subscription.Dispose();
        }
    }

    /// <summary>Each writer counts from 1: after the snapshot's count must come the next, and so on to the last; numbers are without a gap too.</summary>
    private static void AssertEachOnce(LiveSubscription subscription, int writers, int last)
    {
        var counts = subscription.Snapshot!.Points.ToDictionary(p => p.Id.Point, p => p.Value.AsInt64);
        var number = subscription.Number;
        while (subscription.Changes.TryRead(out var change))
        {
            Assert.Equal(++number, change.Number);
            var point = Assert.IsType<LiveChange.PointChanged>(change.Change).Point;
            Assert.Equal(counts.GetValueOrDefault(point.Id.Point) + 1, point.Value.AsInt64);
            counts[point.Id.Point] = point.Value.AsInt64;
        }

        Assert.Equal(Enumerable.Repeat((long)last, writers), counts.Values);
    }

    private static Dictionary<PointId, PointNow> Follow(LiveSubscription subscription, Dictionary<PointId, PointNow>? known = null)
    {
        var points = subscription.Snapshot?.Points.ToDictionary(p => p.Id) ?? new(known!);
        while (subscription.Changes.TryRead(out var change))
        {
            switch (change.Change)
            {
                case LiveChange.PointChanged(var point):
                    points[point.Id] = point;
                    break;
                case LiveChange.BecameStale stale:
                    foreach (var id in points.Keys.Where(id => id.Node == stale.Node && (stale.Device is null || id.Device == stale.Device)).ToList())
                    {
                        points[id] = points[id] with { Quality = Quality.Stale };
                    }

                    break;
                default:
                    Assert.Fail($"{change.Change} was never published.");
                    break;
            }
        }

        return points;
    }

    private static bool Same(Dictionary<PointId, PointNow> known, LiveBoard board) => known.Values.ToHashSet().SetEquals(board.Points);

    private static Gen<LiveChange[]> Changes() => Gen.ArrayOf(
        from node in Gen.Elements(Nodes)
        from device in Gen.Elements(Devices)
        from point in Gen.Elements("p", "q")
        from value in Gen.Choose(0, 1000)
        from stale in Gen.Choose(0, 4)
        select stale == 0 ? new LiveChange.BecameStale(node, device, DateTimeOffset.UnixEpoch) : (LiveChange)Change(node, device, point, value));

    private static LiveChange.PointChanged Change(EdgeNodeId node, string? device, string point, long value) =>
        new(new PointNow(new PointId(node, device, point), MetricValue.Of(value), Quality.Good, DateTimeOffset.FromUnixTimeSeconds(value)));
}
