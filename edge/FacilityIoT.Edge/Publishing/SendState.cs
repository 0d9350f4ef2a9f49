using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Edge.Publishing;

/// <summary>Which frames wait, which are on their way, in one session of one epoch. Pure: no clock, no I/O; times are monotonic. Not thread-safe.</summary>
/// <remarks>
/// The backlog is not listed: every number from a cursor to the head that is not known otherwise waits. Listed are alarm frames, live frames of the
/// last seconds, frames on their way, and frames put back.
/// </remarks>
internal sealed class SendState
{
    /// <summary>Alarms have a window of their own, never smaller than this: neither a pause nor a telemetry store in trouble holds them.</summary>
    public const int LeastAlarmWindow = 8;

    public const int FirstWindow = 32;

    private readonly Func<long, bool> isDone;
    private readonly SortedSet<long> newAlarms = [];
    private readonly SortedSet<long> alarms;
    private readonly Dictionary<long, TimeSpan> freshAlarms = [];
    private readonly Queue<(long Fseq, TimeSpan At)> live = new();
    private readonly SortedSet<long> again = [];
    private readonly Dictionary<long, InFlight> inFlight = [];
    private long cursor;

    /// <param name="head">The last frame stored.</param>
    /// <param name="acked">Every host has everything up to here.</param>
    /// <param name="storedAlarms">Alarm frames kept from before.</param>
    /// <param name="isDone">Whether every host has a frame.</param>
    /// <param name="random">0–1, for the jitter.</param>
    public SendState(long head, long acked, IEnumerable<long> storedAlarms, Func<long, bool> isDone, Func<double> random)
    {
        this.isDone = isDone;
        Head = head;
        HighestKnown = head;
        cursor = acked + 1;
        alarms = [.. storedAlarms.Where(fseq => !isDone(fseq))];
        TelemetryWindow = new DeliveryWindow(FirstWindow, random);
        AlarmWindow = new DeliveryWindow(FirstWindow, random);
    }

    /// <summary>The last frame stored.</summary>
    public long Head { get; private set; }

    /// <summary>
    /// The highest number a host can know of: the head when the process started, or the highest sent since. An acknowledgement beyond it is about
    /// frames of another life of this outbox.
    /// </summary>
    public long HighestKnown { get; private set; }

    public DeliveryWindow TelemetryWindow { get; }
    public DeliveryWindow AlarmWindow { get; }
    public int TelemetryInFlight { get; private set; }
    public int AlarmsInFlight { get; private set; }

    /// <summary>The lowest alarm frame that was stored by this process and never sent; null when there is none.</summary>
    internal long? LowestNewAlarm => newAlarms.Count > 0 ? newAlarms.Min : null;

    /// <summary>The lowest alarm frame that waits and is not new: sent before, or from an earlier process; null when there is none.</summary>
    internal long? LowestAlarm => alarms.Count > 0 ? alarms.Min : null;

    /// <summary>When <see cref="Tick"/> next has something to do; null when an answer or a new frame must come first.</summary>
    public TimeSpan? NextDeadline =>
        inFlight.Count == 0 ? null : inFlight.Values.Min(frame => frame.SentAt + WindowOf(frame.Lane).Timeout);

    /// <summary>A frame was committed.</summary>
    /// <param name="at">When; its age decides whether it is live.</param>
    public void Stored(long fseq, FrameLane lane, TimeSpan at, TimeSpan now)
    {
        Head = Math.Max(Head, fseq);
        DropStale(now);
        if (lane == FrameLane.Alarm)
        {
            newAlarms.Add(fseq);
            freshAlarms[fseq] = at;
        }
        else
        {
            live.Enqueue((fseq, at));
        }
    }

    /// <summary>A frame is about to be handed to the session: from here on a host may know its number.</summary>
    public void Sending(long fseq) => HighestKnown = Math.Max(HighestKnown, fseq);

    /// <summary>The session took it.</summary>
    public void Sent(SendChoice choice, TimeSpan now)
    {
        var lane = choice.Reason == SendReason.Alarm ? FrameLane.Alarm : FrameLane.Telemetry;
        DropStale(now);
        Forget(choice.Fseq);
        if (choice.Reason == SendReason.Backlog && choice.Fseq >= cursor)
        {
            cursor = choice.Fseq + 1;
        }

        inFlight[choice.Fseq] = new InFlight(lane, now);
        Count(lane, 1);
    }

    /// <summary>Acknowledgements came: what is done leaves the plan.</summary>
    /// <param name="acked">Every host has everything up to here.</param>
    public void Acknowledged(long acked, TimeSpan now)
    {
        cursor = Math.Max(cursor, acked + 1);
        foreach (var lane in (FrameLane[])[FrameLane.Alarm, FrameLane.Telemetry])
        {
            var answered = inFlight.Where(frame => frame.Value.Lane == lane && isDone(frame.Key)).Select(frame => frame.Key).ToList();
            foreach (var fseq in answered)
            {
                Land(fseq);
            }

            if (answered.Count > 0)
            {
                WindowOf(lane).Progress(answered.Count, now);
            }
        }

        RemoveDone(newAlarms);
        RemoveDone(alarms);
        RemoveDone(again);
    }

    /// <summary>The host allows this many frames on their way; 0 pauses telemetry.</summary>
    public void SetWindow(int frames)
    {
        TelemetryWindow.SetCeiling(frames);
        AlarmWindow.SetCeiling(Math.Max(frames, LeastAlarmWindow));
    }

    /// <summary>New births: whatever is not acknowledged counts as not sent.</summary>
    public void BeginSession()
    {
        foreach (var fseq in inFlight.Keys.ToList())
        {
            PutBack(fseq);
        }

        TelemetryWindow.Restart();
        AlarmWindow.Restart();
    }

    /// <summary>
    /// Puts back what stayed unanswered for too long. While others are answered, the one frame was lost; when nothing is answered, the whole lane is
    /// sent again from its lowest frame, with half the window. Also moves the cursor over what is done.
    /// </summary>
    public void Tick(TimeSpan now)
    {
        DropStale(now);
        while (cursor <= Head && isDone(cursor))
        {
            cursor++;
        }

        foreach (var lane in (FrameLane[])[FrameLane.Alarm, FrameLane.Telemetry])
        {
            var window = WindowOf(lane);
            var late = inFlight.Where(frame => frame.Value.Lane == lane && frame.Value.SentAt + window.Timeout <= now).ToList();
            if (late.Count == 0)
            {
                continue;
            }

            var silent = late.Exists(frame => frame.Value.SentAt >= window.LastProgress);
            var lost = silent ? inFlight.Where(frame => frame.Value.Lane == lane) : late;
            foreach (var (fseq, _) in lost.ToList())
            {
                PutBack(fseq);
            }

            if (silent)
            {
                window.Silence();
            }
        }
    }

    /// <summary>The frame is done with, and need not be sent.</summary>
    public void Skip(long fseq)
    {
        Forget(fseq);
        if (fseq >= cursor && fseq < (live.TryPeek(out var first) ? first.Fseq : long.MaxValue))
        {
            cursor = fseq + 1;
        }
    }

    /// <summary>Sent in this session and not yet answered or put back.</summary>
    public bool IsOnItsWay(long fseq) => inFlight.ContainsKey(fseq);

    internal bool IsFresh(long alarm, TimeSpan now) => freshAlarms.TryGetValue(alarm, out var at) && now - at < SendPlan.LiveAge;

    /// <summary>The oldest live frame; null when there is none.</summary>
    internal long? OldestLive(TimeSpan now)
    {
        foreach (var (fseq, at) in live)
        {
            if (now - at < SendPlan.LiveAge && !isDone(fseq))
            {
                return fseq;
            }
        }

        return null;
    }

    /// <summary>The lowest telemetry frame that waits and is not live; null when there is none.</summary>
    internal long? LowestBacklog(TimeSpan now)
    {
        var putBack = again.Count > 0 ? again.Min : long.MaxValue;
        var end = Math.Min(putBack, OldestLive(now) ?? long.MaxValue);
        for (var fseq = cursor; fseq <= Head && fseq < end; fseq++)
        {
            if (!inFlight.ContainsKey(fseq) && !newAlarms.Contains(fseq) && !alarms.Contains(fseq) && !isDone(fseq))
            {
                return fseq;
            }
        }

        return putBack < long.MaxValue ? putBack : null;
    }

    /// <summary>Only the lowest are ever looked at: whenever the lowest may have changed, this makes it one that waits.</summary>
    private void RemoveDone(SortedSet<long> numbers)
    {
        while (numbers.Count > 0 && isDone(numbers.Min))
        {
            numbers.Remove(numbers.Min);
        }
    }

    private void DropStale(TimeSpan now)
    {
        while (live.TryPeek(out var first) && (now - first.At >= SendPlan.LiveAge || isDone(first.Fseq)))
        {
            live.Dequeue();
            if (first.Fseq < cursor && !isDone(first.Fseq))
            {
                again.Add(first.Fseq);
            }
        }
    }

    private void Forget(long fseq)
    {
        newAlarms.Remove(fseq);
        alarms.Remove(fseq);
        freshAlarms.Remove(fseq);
        again.Remove(fseq);
        RemoveDone(newAlarms);
        RemoveDone(alarms);
        RemoveDone(again);
        if (live.TryPeek(out var first) && first.Fseq == fseq)
        {
            live.Dequeue();
        }
    }

    private void PutBack(long fseq)
    {
        var lane = Land(fseq);
        if (!isDone(fseq))
        {
            (lane == FrameLane.Alarm ? alarms : again).Add(fseq);
        }
    }

    private FrameLane Land(long fseq)
    {
        inFlight.Remove(fseq, out var frame);
        Count(frame.Lane, -1);
        return frame.Lane;
    }

    private void Count(FrameLane lane, int by)
    {
        if (lane == FrameLane.Alarm)
        {
            AlarmsInFlight += by;
        }
        else
        {
            TelemetryInFlight += by;
        }
    }

    private DeliveryWindow WindowOf(FrameLane lane) => lane == FrameLane.Alarm ? AlarmWindow : TelemetryWindow;

    private readonly record struct InFlight(FrameLane Lane, TimeSpan SentAt);
}
