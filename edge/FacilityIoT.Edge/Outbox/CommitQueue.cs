using System.Threading.Channels;
using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Edge.Outbox;

/// <summary>What waits for the next commit. Alarm frames never wait for telemetry; each batch is removed only after its commit.</summary>
internal sealed class CommitQueue
{
    /// <summary>What one commit of telemetry takes at most, so that an alarm behind it waits for milliseconds.</summary>
    private const int MostFrames = 256;
    private const int MostBytes = 1 << 20;

    private readonly Lock gate = new();
    private readonly Queue<WriterOperation> operations = new();
    private readonly Queue<PendingFrame> alarms = new();
    private readonly Queue<PendingFrame> telemetry = new();
    private readonly Channel<bool> signal = OneNotice();
    private readonly Channel<bool> alarmSignal = OneNotice();
    private bool closed;

    public bool IsClosed
    {
        get
        {
            lock (gate)
            {
                return closed;
            }
        }
    }

    /// <exception cref="ObjectDisposedException">The queue is closed.</exception>
    public void Add(PendingFrame frame)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(FrameOutbox));
            (frame.Lane == FrameLane.Alarm ? alarms : telemetry).Enqueue(frame);
        }

        Wake();
        if (frame.Lane == FrameLane.Alarm)
        {
            alarmSignal.Writer.TryWrite(true);
        }
    }

    /// <exception cref="ObjectDisposedException">The queue is closed.</exception>
    public void Add(WriterOperation operation)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(FrameOutbox));
            operations.Enqueue(operation);
        }

        Wake();
    }

    public void Close()
    {
        lock (gate)
        {
            closed = true;
        }

        Wake();
        alarmSignal.Writer.TryWrite(true);
    }

    public void Wake() => signal.Writer.TryWrite(true);

    /// <summary>Completes when something was added since the last wait, or the queue was closed.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => signal.Reader.ReadAsync(cancellationToken);

    /// <summary>Completes when an alarm frame was added since the last wait, or the queue was closed.</summary>
    public ValueTask<bool> WaitForAlarmAsync(CancellationToken cancellationToken) => alarmSignal.Reader.ReadAsync(cancellationToken);

    /// <summary>The next commit: one operation, or alarm frames alone, or telemetry frames; empty when nothing waits.</summary>
    /// <param name="mostFrames">Few while the disk is in trouble: where many do not fit, one may.</param>
    /// <param name="framesFirst">An operation that the disk refuses must not hold an alarm.</param>
    public CommitBatch Peek(int mostFrames = MostFrames, bool framesFirst = false)
    {
        lock (gate)
        {
            var anyFrame = alarms.Count + telemetry.Count > 0;
            if (!(framesFirst && anyFrame) && operations.TryPeek(out var operation))
            {
                return new CommitBatch(operation, []);
            }

            var frames = new List<PendingFrame>();
            var bytes = 0;
            foreach (var frame in alarms.Count > 0 ? alarms : telemetry)
            {
                bytes += frame.Samples.Length;
                if (frames.Count == mostFrames || (frames.Count > 0 && bytes > MostBytes))
                {
                    break;
                }

                frames.Add(frame);
            }

            return new CommitBatch(null, frames);
        }
    }

    public void Remove(CommitBatch batch)
    {
        lock (gate)
        {
            if (batch.Operation is not null)
            {
                operations.Dequeue();
            }

            foreach (var frame in batch.Frames)
            {
                (frame.Lane == FrameLane.Alarm ? alarms : telemetry).Dequeue();
            }
        }
    }

    private static Channel<bool> OneNotice() =>
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Tells everyone who still waits that it will not be.</summary>
    public void AbandonAll()
    {
        lock (gate)
        {
            foreach (var frame in alarms.Concat(telemetry))
            {
                frame.Abandon();
            }

            foreach (var operation in operations)
            {
                operation.Abandon();
            }

            alarms.Clear();
            telemetry.Clear();
            operations.Clear();
        }
    }
}

/// <param name="Frames">All of one lane.</param>
internal readonly record struct CommitBatch(WriterOperation? Operation, IReadOnlyList<PendingFrame> Frames)
{
    public bool IsEmpty => Operation is null && Frames.Count == 0;

    public bool HasAlarm => Frames.Count > 0 && Frames[0].Lane == FrameLane.Alarm;

    public bool HasTelemetry => Frames.Count > 0 && Frames[0].Lane == FrameLane.Telemetry;
}
