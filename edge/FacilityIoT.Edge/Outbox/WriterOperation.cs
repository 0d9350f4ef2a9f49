namespace FacilityIoT.Edge.Outbox;

/// <summary>Anything but a frame that the writer does in a transaction of its own.</summary>
/// <param name="afterAcknowledgements">Whether frames that are done with must be deleted first, in the same transaction.</param>
internal sealed class WriterOperation(Action<OutboxDatabase, OutboxDraft> body, bool afterAcknowledgements = false)
{
    private readonly TaskCompletionSource committed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool AfterAcknowledgements => afterAcknowledgements;

    public Task Committed => committed.Task;

    /// <summary>May run more than once, until its transaction is committed.</summary>
    public void Run(OutboxDatabase database, OutboxDraft draft) => body(database, draft);

    public void Complete() => committed.TrySetResult();

    public void Abandon() => committed.TrySetException(new ObjectDisposedException(nameof(FrameOutbox), "The outbox was closed before the disk took the change."));
}

/// <summary>What a transaction makes of the outbox's numbers; takes effect with the commit.</summary>
internal sealed class OutboxDraft(OutboxMeta meta, long frames, long bytes)
{
    public OutboxMeta Meta { get; set; } = meta;
    public long Frames { get; private set; } = frames;
    public long Bytes { get; private set; } = bytes;

    /// <summary>A new epoch began: what was acknowledged before means nothing now.</summary>
    public bool ForgetAcknowledgements { get; set; }

    public void Added(PendingFrame frame)
    {
        Frames++;
        Bytes += frame.Samples.Length + OutboxSchema.FrameOverheadBytes;
    }

    public void Removed((long Frames, long Bytes) gone)
    {
        Frames -= gone.Frames;
        Bytes -= gone.Bytes;
    }
}
