using System.Diagnostics;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Floods;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Correlation;

/// <summary>
/// 10,000 alarms, all at once: harder than in ten seconds, and nobody needs to wait for the clock. From the receiver on everything is the service's
/// own, with every feature behind the alarm; only the broker is missing. Between them come five dangers to people.
/// </summary>
public sealed class AlarmStormTests(ITestOutputHelper output)
{
    private const int Boxes = 50;
    private const int AlarmsOfBox = 200;
    private const int AlarmsOfFrame = 5;
    private const int Storm = Boxes * AlarmsOfBox;
    private const int Dangers = 5;
    private static readonly EdgeNodeId GasBox = new("hengtai", "gas");
    private static readonly string[] Trades = ["electrical", "plumbing", "equipment", "it"];

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: A flood starts above 10 alarms in 10 minutes per operator and ends below 5")]
    public async Task Ten_thousand_alarms_are_stored_and_bundled_and_danger_among_them_is_told_within_a_second(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, services => services.AddIngest());
        timeline.Services.GetRequiredService<DatabaseStartup>().Succeeded();
        var writer = timeline.Services.GetRequiredService<RelationalWriter>();
        await writer.LoadAsync(default);
        using var ending = new CancellationTokenSource();
        var writing = Task.Run(() => writer.RunAsync(ending.Token), ending.Token);
        var storm = new StormOfFrames(timeline);

        storm.Bear();
        await StoredAsync(() => storm.AreBorn, "the births");
        var started = Stopwatch.GetTimestamp();
        storm.Rage();
        List<TimeSpan> latencies = [];
        for (var danger = 1; danger <= Dangers; danger++)
        {
            // A wall that joins now: the storm's own thousands of values were shown before it.
            using var live = timeline.Services.GetRequiredService<LiveBoard>().Subscribe();
            var sent = Stopwatch.GetTimestamp();
            storm.Endanger(danger);
            await ToldAsync(timeline, live, danger);
            latencies.Add(Stopwatch.GetElapsedTime(sent));
            output.WriteLine($"{kind}: danger {danger} told after {latencies[^1].TotalMilliseconds:f0} ms, with {storm.Missing} frames of the storm still to store");
        }

        var raging = storm.Missing;
        await StoredAsync(() => storm.Missing == 0, "the storm");
        output.WriteLine($"{kind}: {Storm} alarms stored after {Stopwatch.GetElapsedTime(started).TotalSeconds:f1} s");
        await ending.CancelAsync();
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        Assert.True(raging > 0, "The storm was over before the last danger was told.");
        await CheckStoredAsync(timeline);
        Assert.True(latencies.Order().ElementAt(Dangers / 2) < TimeSpan.FromSeconds(1), string.Join(", ", latencies));
    }

    private static async Task CheckStoredAsync(CloudTimeline timeline)
    {
        var alarms = await timeline.AllAsync<Alarm>();
        Assert.Equal(Storm + Dangers, alarms.Count);
        Assert.Equal(Storm + Dangers, (await timeline.AllAsync<AlarmTransition>()).Count);
        var links = (await timeline.AllAsync<TicketAlarm>()).Where(link => link.Open).ToLookup(link => link.AlarmId);
        Assert.All(alarms, alarm => Assert.Single(links[alarm.Id]));

        // Those before the flood and the dangers have tickets of their own; all others are in one for each trade.
        Assert.Single(await timeline.AllAsync<AlarmFlood>());
        var bundles = await timeline.AllAsync<FloodBundle>();
        Assert.Equal(Trades.Order(), bundles.Select(bundle => bundle.Trade).Order());
        Assert.InRange(bundles.Sum(bundle => bundle.Alarms), Storm - 10, Storm);
        Assert.Equal(Storm + Dangers - bundles.Sum(bundle => bundle.Alarms) + Trades.Length, (await timeline.AllAsync<Ticket>()).Count);
    }

    /// <summary>Reads the live stream until a danger's ticket is in it.</summary>
    private static async Task ToldAsync(CloudTimeline timeline, LiveSubscription live, int danger)
    {
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        HashSet<long> seen = [];
        await foreach (var change in live.Changes.ReadAllAsync(giveUp.Token))
        {
            if (change.Change is LiveChange.TicketChanged ticket && seen.Add(ticket.TicketId) && await DangersAsync(timeline) >= danger)
            {
                return;
            }
        }

        Assert.Fail($"The stream ended before danger {danger} was told.");
    }

    private static async Task<int> DangersAsync(CloudTimeline timeline)
    {
        await using var db = await timeline.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        return await db.Set<Ticket>().CountAsync(ticket => ticket.Level == 1);
    }

    private static Task StoredAsync(Func<bool> condition, string what) => FacilityIoT.Testing.Eventually.TrueAsync(condition, TimeSpan.FromMinutes(2), what);

    /// <summary>Fifty boxes of two hundred conditions, and one that watches for gas.</summary>
    private sealed class StormOfFrames(CloudTimeline timeline)
    {
        private readonly Receiver receiver = timeline.Services.GetRequiredService<Receiver>();
        private readonly LedgerBook book = timeline.Services.GetRequiredService<LedgerBook>();
        private readonly OutboxEpoch epoch = OutboxEpoch.New();
        private long Ms => timeline.Now.ToUnixTimeMilliseconds();

        /// <summary>The gas box is born last.</summary>
        public bool AreBorn => timeline.Services.GetRequiredService<UrgentConditions>().IsRaisedIn(DangerFrame(Dangers));

        /// <summary>Frames of the storm that are not stored; a box sends those again for which there was no room.</summary>
        public int Missing
        {
            get
            {
                var missing = 0;
                for (var box = 1; box <= Boxes; box++)
                {
                    var stored = book.Read(Node(box), epoch).Stored;
                    for (var frame = 1; frame <= AlarmsOfBox / AlarmsOfFrame; frame++)
                    {
                        if (!stored.Contains(frame))
                        {
                            missing++;
                            Send(box, frame);
                        }
                    }
                }

                return missing;
            }
        }

        public void Bear()
        {
            for (var box = 1; box <= Boxes; box++)
            {
                Bear(Node(box), [.. Enumerable.Range(0, AlarmsOfBox).Select(at => Condition(at, false) with { Properties = Rule(3 + (at % 3), Trades[at % Trades.Length]) })]);
            }

            Bear(GasBox, [.. Enumerable.Range(1, Dangers).Select(at => Condition(at, false) with { Properties = Rule(1, "equipment") })]);
        }

        public void Rage()
        {
            for (var frame = 1; frame <= AlarmsOfBox / AlarmsOfFrame; frame++)
            {
                for (var box = 1; box <= Boxes; box++)
                {
                    Send(box, frame);
                }
            }
        }

        public void Endanger(int danger) => receiver.Take(
            new HostEvent.Data(timeline.Now, GasBox, "unit", new SparkplugPayload { Timestamp = Ms, Metrics = [Condition(danger, true)], Frame = new FrameStamp(epoch, danger, 7, FrameLane.Alarm) }));

        private void Send(int box, int frame) => receiver.Take(new HostEvent.Data(timeline.Now, Node(box), "unit", new SparkplugPayload
        {
            Timestamp = Ms,
            Metrics = [.. Enumerable.Range((frame - 1) * AlarmsOfFrame, AlarmsOfFrame).Select(at => Condition(at, true))],
            Frame = new FrameStamp(epoch, frame, 7, FrameLane.Alarm),
        }));

        private void Bear(EdgeNodeId node, IReadOnlyList<Metric> metrics)
        {
            receiver.Take(new HostEvent.NodeBorn(timeline.Now, node, 0, new SparkplugPayload { Timestamp = Ms, Metrics = [.. new OutboxStatus(epoch, 0, 1, 0).ToBirthMetrics(Ms)] }));
            receiver.Take(new HostEvent.DeviceBorn(timeline.Now, node, "unit", new SparkplugPayload { Timestamp = Ms, Metrics = metrics }));
        }

        private ReceivedFrame DangerFrame(int danger) => new(GasBox, "unit", null, [Condition(danger, true)], Ms, timeline.Now);

        private Metric Condition(int at, bool active) => new() { Name = $"point-{at}/alarm/failed", DataType = SparkplugDataType.Boolean, Timestamp = Ms, Value = MetricValue.Of(active) };

        private static EdgeNodeId Node(int box) => new("hengtai", $"box-{box}");

        private static IReadOnlyList<MetricProperty> Rule(int level, string trade) =>
        [
            new(BirthProperties.Class, SparkplugDataType.String, MetricValue.Of("Failure_Alarm")),
            new(BirthProperties.Level, SparkplugDataType.Int32, MetricValue.Of((long)level)),
            new(BirthProperties.Trade, SparkplugDataType.String, MetricValue.Of(trade)),
            new(BirthProperties.Text + BirthProperties.English, SparkplugDataType.String, MetricValue.Of("Fault")),
        ];
    }
}
