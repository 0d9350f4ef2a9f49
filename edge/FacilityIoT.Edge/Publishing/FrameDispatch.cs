using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Publishing;

/// <summary>
/// Where the outbox's news, the host's answers and the sender meet: keeps the plan of what to send. Made before the session, because the session's
/// node takes <see cref="OnCommand"/>. Thread-safe.
/// </summary>
internal sealed class FrameDispatch : IDisposable
{
    /// <summary>Looking for late frames costs a walk over all on their way; this often is enough.</summary>
    private static readonly TimeSpan TickEvery = TimeSpan.FromMilliseconds(100);

    private readonly FrameOutbox outbox;
    private readonly IReadOnlyList<string> hosts;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Wakeup wakeup = new();
    private readonly Lock gate = new();
    private readonly long start;
    private SendState state;
    private OutboxEpoch epoch;
    private TimeSpan ticked;
    private bool wentBack;
    private readonly Dictionary<string, int> windows = new(StringComparer.Ordinal);

    public FrameDispatch(FrameOutbox outbox, IReadOnlyList<string> hosts, TimeProvider time, ILogger<FrameDispatch> logger)
    {
        this.outbox = outbox;
        this.hosts = hosts;
        this.time = time;
        this.logger = logger;
        start = time.GetTimestamp();
        lock (gate)
        {
            state = PlanOfNow();
            outbox.Stored += OnStored;
        }
    }

    public void Dispose() => outbox.Stored -= OnStored;

    /// <summary>A host's answer; anything else is not for us. Malformed answers are logged and change nothing.</summary>
    public void OnCommand(SparkplugPayload command)
    {
        if (!DeliveryCommand.TryRead(command, out var answer, out var reason))
        {
            if (reason is not null)
            {
                FrameSenderLog.MalformedAnswer(logger, reason);
            }

            return;
        }

        if (!hosts.Contains(answer.Host, StringComparer.Ordinal))
        {
            FrameSenderLog.StrangersAnswer(logger, answer.Host);
            return;
        }

        lock (gate)
        {
            Take(answer);
        }

        wakeup.Signal();
    }

    /// <summary>What to send next, and of which epoch.</summary>
    public (OutboxEpoch Epoch, SendChoice Choice) Next()
    {
        lock (gate)
        {
            var now = Now;
            if (now - ticked >= TickEvery)
            {
                state.Tick(now);
                ticked = now;
            }

            return (epoch, SendPlan.Next(state, now));
        }
    }

    /// <summary>The frame is about to be handed to the session.</summary>
    public void Sending(OutboxEpoch of, long fseq)
    {
        lock (gate)
        {
            if (of == epoch)
            {
                state.Sending(fseq);
            }
        }
    }

    /// <summary>The session took it.</summary>
    public void Sent(OutboxEpoch of, SendChoice choice)
    {
        lock (gate)
        {
            if (of != epoch)
            {
                return;
            }

            state.Sent(choice, Now);
            if (outbox.IsAcknowledged(epoch, choice.Fseq))
            {
                // The answer was faster than we.
                state.Acknowledged(outbox.Status.Acked, Now);
            }
        }
    }

    /// <summary>True, and it is off the plan, when the frame was acknowledged meanwhile.</summary>
    public bool SkipIfDone(OutboxEpoch of, long fseq)
    {
        lock (gate)
        {
            if (of != epoch || !outbox.IsAcknowledged(epoch, fseq))
            {
                return of != epoch;
            }

            state.Skip(fseq);
            return true;
        }
    }

    public void BeginSession()
    {
        lock (gate)
        {
            state.BeginSession();
        }
    }

    /// <summary>True once after the outbox's epoch changed, or must: then everything is planned anew, and births must say so.</summary>
    public async Task<bool> FollowEpochAsync()
    {
        bool old;
        lock (gate)
        {
            old = wentBack;
            wentBack = false;
        }

        if (old)
        {
            await outbox.BeginEpochAsync("a host acknowledged frames that this outbox never sent: its file is an old copy");
        }

        lock (gate)
        {
            if (outbox.Status.Epoch == epoch)
            {
                return false;
            }

            state = PlanOfNow();
            return true;
        }
    }

    /// <summary>Completes when there may be something to do: a frame, an answer, a late frame, or after <paramref name="most"/>.</summary>
    public async Task WaitAsync(TimeSpan most, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (state.NextDeadline is { } deadline)
            {
                var until = deadline - Now;
                most = until < TickEvery ? TickEvery : until < most ? until : most;
            }
        }

        await wakeup.WaitAsync(most, time, cancellationToken);
    }

    public void Wake() => wakeup.Signal();

    /// <summary>What the weakest host can take.</summary>
    private int Window => windows.Count == 0 ? SendState.FirstWindow : windows.Values.Min();

    private TimeSpan Now => time.GetElapsedTime(start);

    private void Take(DeliveryCommand answer)
    {
        if (answer.Epoch != epoch)
        {
            return;
        }

        if (!FrameRanges.TryParse(answer.Ack ?? 0, answer.AckRanges, out var has))
        {
            FrameSenderLog.MalformedAnswer(logger, $"{OutboxMetrics.AckRanges}: {answer.AckRanges}");
            return;
        }

        var highest = has.Ranges.Count > 0 ? has.Ranges[^1].Last : has.Watermark;
        if (highest > state.HighestKnown)
        {
            wentBack = true;
            return;
        }

        if (answer.Window is { } frames)
        {
            windows[answer.Host] = frames;
            state.SetWindow(Window);
        }

        if (outbox.Acknowledge(epoch, answer.Host, has))
        {
            state.Acknowledged(outbox.Status.Acked, Now);
        }
    }

    private void OnStored(FrameNotice notice)
    {
        lock (gate)
        {
            if (notice.Epoch != epoch)
            {
                return;
            }

            state.Stored(notice.Fseq, notice.Lane, time.GetElapsedTime(start, notice.At), Now);
        }

        wakeup.Signal();
    }

    private SendState PlanOfNow()
    {
        var status = outbox.Status;
        epoch = status.Epoch;
        var planned = new SendState(
            status.Head, status.Acked, outbox.AlarmNumbers(status.Epoch), fseq => outbox.IsAcknowledged(status.Epoch, fseq), Random.Shared.NextDouble);
        planned.SetWindow(Window);
        return planned;
    }
}
