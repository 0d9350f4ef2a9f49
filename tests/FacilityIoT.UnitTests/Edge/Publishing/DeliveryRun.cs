using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Publishing;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.UnitTests.Edge.Publishing;

/// <summary>
/// A box and a host with a network between them that loses, repeats and reorders, all in memory and on one random sequence. The box's durable part is
/// modelled: frames and acknowledgements as of the last commit. Every choice of the plan is checked when it is made.
/// </summary>
internal sealed class DeliveryRun(int seed)
{
    private const string Host = "cloud";
    private readonly Random random = new(seed);
    private readonly OutboxEpoch epoch = new((UInt128)seed);
    private readonly DeliveryHost host = new(Host);
    private readonly List<FrameLane> durable = [];
    private readonly Dictionary<long, TimeSpan> storedAt = [];
    private readonly HashSet<long> sentEver = [];
    private readonly HashSet<long> onTheirWay = [];
    private readonly List<FrameStamp> upwards = [];
    private readonly List<DeliveryCommand> downwards = [];
    private AckLedger ledger = new([Host], new Dictionary<string, FrameRanges>());
    private Dictionary<string, FrameRanges> savedAcks = [];
    private SendState state = null!;
    private TimeSpan now;

    public static void Check(int seed, int steps)
    {
        var run = new DeliveryRun(seed);
        run.Start();
        for (var i = 0; i < steps; i++)
        {
            run.Step();
        }

        run.Settle();
    }

    private void Step()
    {
        switch (random.Next(20))
        {
            case < 5: Store(random.Next(5) == 0 ? FrameLane.Alarm : FrameLane.Telemetry); break;
            case < 11: Send(); break;
            case < 13: Arrive(lossy: true); break;
            case < 16: Answer(lossy: true); break;
            case 16: now += TimeSpan.FromSeconds(random.NextDouble() * 8); state.Tick(now); CheckFlight(); break;
            case 17: SaveAcks(); break;
            case 18: state.SetWindow(random.Next(3) == 0 ? 0 : random.Next(1, 40)); break;
            case 19 when random.Next(3) == 0: Crash(); break;
            default: NewSession(); break;
        }
    }

    /// <summary>The network mends: in finite time the host has every frame, each with one effect.</summary>
    private void Settle()
    {
        state.SetWindow(16);
        for (var round = 0; round < 2000 && !Enumerable.Range(1, durable.Count).All(n => ledger.IsDone(n)); round++)
        {
            while (Send())
            {
            }

            while (upwards.Count > 0)
            {
                Arrive(lossy: false);
            }

            Answer(lossy: false);
            now += TimeSpan.FromSeconds(5);
            state.Tick(now);
            CheckFlight();
        }

        Assert.Equal(Enumerable.Range(1, durable.Count), host.Effects.Select(stamp => (int)stamp.Fseq).Order());
        Assert.All(Enumerable.Range(1, durable.Count), n => Assert.True(ledger.IsDone(n), $"frame {n} is not acknowledged"));
        Assert.Equal(0, state.AlarmsInFlight + state.TelemetryInFlight);
        Assert.Equal(SendReason.Nothing, SendPlan.Next(state, now).Reason);
    }

    private void Store(FrameLane lane)
    {
        durable.Add(lane);
        storedAt[durable.Count] = now;
        state.Stored(durable.Count, lane, now, now);
    }

    private bool Send()
    {
        var choice = SendPlan.Next(state, now);
        CheckChoice(choice);
        if (!choice.IsFrame)
        {
            return false;
        }

        state.Sending(choice.Fseq);
        state.Sent(choice, now);
        sentEver.Add(choice.Fseq);
        onTheirWay.Add(choice.Fseq);
        upwards.Add(new FrameStamp(epoch, choice.Fseq, 0, durable[(int)choice.Fseq - 1]));
        return true;
    }

    private void CheckChoice(SendChoice choice)
    {
        var waiting = Enumerable.Range(1, durable.Count).Select(n => (long)n).Where(n => !ledger.IsDone(n) && !onTheirWay.Contains(n)).ToList();
        var alarms = waiting.Where(n => durable[(int)n - 1] == FrameLane.Alarm).ToList();
        var telemetry = waiting.Except(alarms).ToList();
        var fresh = waiting.Where(n => !sentEver.Contains(n) && storedAt.TryGetValue(n, out var at) && now - at < SendPlan.LiveAge).ToHashSet();
        var newAlarms = alarms.Where(n => storedAt.ContainsKey(n) && !sentEver.Contains(n)).ToList();
        var mayAlarm = (newAlarms.Count > 0 && state.AlarmsInFlight < state.AlarmWindow.Ceiling)
            || (alarms.Count > newAlarms.Count && state.AlarmsInFlight < SendPlan.MostAlarmsAgain(state.AlarmWindow));
        var window = state.TelemetryWindow.Limit;
        switch (choice.Reason)
        {
            case SendReason.Alarm:
                Assert.True(mayAlarm);
                Assert.Equal(newAlarms.Count > 0 && state.AlarmsInFlight < state.AlarmWindow.Ceiling ? newAlarms.Min() : alarms.Except(newAlarms).Min(), choice.Fseq);
                Assert.Equal(!fresh.Contains(choice.Fseq), choice.Historical);
                break;
            case SendReason.Live:
                Assert.False(mayAlarm, "an alarm was passed over");
                Assert.Equal(telemetry.Where(fresh.Contains).Min(), choice.Fseq);
                Assert.False(choice.Historical);
                Assert.True(state.TelemetryInFlight < window);
                break;
            case SendReason.Backlog:
                Assert.False(mayAlarm, "an alarm was passed over");
                Assert.DoesNotContain(telemetry, fresh.Contains);
                Assert.Equal(telemetry.Min(), choice.Fseq);
                Assert.True(choice.Historical);
                Assert.True(state.TelemetryInFlight < window - SendPlan.ReservedForLive(window));
                break;
            case SendReason.Nothing:
                Assert.Empty(waiting);
                break;
            default:
                Assert.NotEmpty(waiting);
                Assert.False(mayAlarm, "an alarm was passed over");
                break;
        }
    }

    private void CheckFlight()
    {
        // What Tick put back may be sent again; the plan's own count says how many those are.
        if (onTheirWay.Count == state.AlarmsInFlight + state.TelemetryInFlight)
        {
            return;
        }

        onTheirWay.RemoveWhere(n => !state.IsOnItsWay(n));
        Assert.Equal(state.AlarmsInFlight + state.TelemetryInFlight, onTheirWay.Count);
    }

    private void Arrive(bool lossy)
    {
        if (upwards.Count == 0)
        {
            return;
        }

        var at = lossy ? random.Next(upwards.Count) : 0;
        var stamp = upwards[at];
        if (!lossy || random.Next(5) > 0)
        {
            var before = host.Effects.Count;
            Assert.Equal(host.Receive(stamp), host.Effects.Count > before);
        }

        if (!lossy || random.Next(6) > 0)
        {
            upwards.RemoveAt(at);
        }
    }

    private void Answer(bool lossy)
    {
        downwards.Add(host.Answer(epoch));
        if (lossy && random.Next(3) == 0)
        {
            return;
        }

        var at = lossy ? random.Next(downwards.Count) : downwards.Count - 1;
        var answer = downwards[at];
        if (!lossy || random.Next(4) > 0)
        {
            downwards.RemoveAt(at);
        }

        Assert.True(FrameRanges.TryParse(answer.Ack ?? 0, answer.AckRanges, out var has));
        var highest = has.Ranges.Count > 0 ? has.Ranges[^1].Last : has.Watermark;
        Assert.True(highest <= state.HighestKnown, "a true answer looks as if the outbox had gone back in time");
        if (ledger.Accept(Host, has))
        {
            state.Acknowledged(ledger.Watermark, now);
            onTheirWay.RemoveWhere(n => ledger.IsDone(n));
        }
    }

    private void SaveAcks() => savedAcks = ledger.Snapshot().ToDictionary(pair => pair.Host, pair => pair.Has);

    private void NewSession()
    {
        upwards.Clear();
        state.BeginSession();
        onTheirWay.Clear();
    }

    /// <summary>The process dies: what was not committed is gone, and with it all knowledge of what was sent.</summary>
    private void Crash()
    {
        upwards.Clear();
        Start();
    }

    private void Start()
    {
        ledger = new AckLedger([Host], savedAcks);
        storedAt.Clear();
        onTheirWay.Clear();
        var alarms = Enumerable.Range(1, durable.Count).Where(n => durable[n - 1] == FrameLane.Alarm).Select(n => (long)n);
        state = new SendState(durable.Count, ledger.Watermark, alarms, n => ledger.IsDone(n), () => random.NextDouble());
    }
}
