using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Delivery;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Outbox;

/// <summary>The one loop that writes the outbox's file: a commit at a time, each with everything of its lane that waits.</summary>
internal sealed class OutboxWriter(OutboxSettings settings, OutboxLedger ledger, CommitQueue queue, TimeProvider time, ILogger logger)
{
    /// <summary>Acknowledgements wait this long for a commit to join, to spare the disk.</summary>
    private static readonly TimeSpan AckDelay = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LastRetry = TimeSpan.FromSeconds(2);

    /// <summary>While the disk is in trouble, smaller commits may still go through.</summary>
    private const int FramesInTrouble = 8;

    private readonly EvictionReport evictions = new(time, logger);
    private readonly DiskReserve reserve = new(settings.Path);
    private OutboxDatabase? database;
    private DiskTrouble? trouble;
    private volatile string? condemned;
    private TimeSpan retry = FirstRetry;
    private bool framesFirst;

    /// <summary>Why nothing can be stored, in a sentence; null while all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Files that could not be used, since the process started.</summary>
    public int FilesSetAside { get; private set; }

    /// <summary>After each commit of frames, on the writer's loop, before their appends complete.</summary>
    public Action<FrameNotice>? Stored { get; set; }

    /// <summary>Opens the file for the first time.</summary>
    /// <exception cref="SqliteException">The disk refuses.</exception>
    /// <exception cref="IOException">The directory cannot be made, or a damaged file not be renamed.</exception>
    public void Open()
    {
        OpenFile();
        var (status, kept) = (ledger.Status, ledger.Kept);
        OutboxLog.Opened(logger, settings.Path, status.Epoch.ToString(), kept.Frames, status.Head);
    }

    /// <summary>A reader found the file damaged: it is set aside before the next commit.</summary>
    public void Condemn(string reason)
    {
        condemned = reason;
        queue.Wake();
    }

    /// <summary>Runs until the queue is closed and empty, or closed while the disk refuses.</summary>
    public async Task RunAsync()
    {
        try
        {
            while (true)
            {
                var batch = trouble is null ? queue.Peek() : queue.Peek(FramesInTrouble, framesFirst ^= true);
                if (batch.IsEmpty && !AcknowledgementsAreDue() && condemned is null)
                {
                    if (queue.IsClosed && queue.Peek().IsEmpty)
                    {
                        return;
                    }

                    await WaitForWorkAsync();
                }
                else if (TryCommit(batch))
                {
                    queue.Remove(batch);
                }
                else if (queue.IsClosed)
                {
                    return;
                }
                else
                {
                    await BackOffAsync();
                }
            }
        }
        finally
        {
            queue.Close();
            queue.AbandonAll();
            database?.Dispose();
        }
    }

    private bool AcknowledgementsAreDue() =>
        ledger.UnsavedSince is { } since && (queue.IsClosed || time.GetElapsedTime(since) >= AckDelay);

    private async Task WaitForWorkAsync()
    {
        if (ledger.UnsavedSince is null)
        {
            await queue.WaitAsync(CancellationToken.None);
            return;
        }

        using var due = new CancellationTokenSource(AckDelay, time);
        try
        {
            await queue.WaitAsync(due.Token);
        }
        catch (OperationCanceledException) when (due.IsCancellationRequested)
        {
            // The acknowledgements have waited long enough.
            return;
        }
    }

    /// <summary>A pause that doubles; an alarm ends it.</summary>
    private async Task BackOffAsync()
    {
        using var over = new CancellationTokenSource(retry, time);
        retry = retry < FirstRetry ? FirstRetry : retry * 2 < LastRetry ? retry * 2 : LastRetry;
        try
        {
            await queue.WaitForAlarmAsync(over.Token);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The pause is over.
            return;
        }
    }

    private bool TryCommit(CommitBatch batch)
    {
        try
        {
            if (database is null || condemned is not null)
            {
                database?.Dispose();
                database = null;
                OpenFile();
            }

            if (trouble is not null && ledger.UnsavedSince is not null)
            {
                // Alone, for this frees room.
                Commit(new CommitBatch(null, []));
            }

            if (batch.HasTelemetry && !reserve.TryHold())
            {
                Failed(new DiskTrouble(DiskTroubleKind.Full, $"The disk of {settings.Path} is full."));
                return false;
            }

            var first = Commit(batch);

            // Before anybody hears that it is stored: whoever does finds no trouble any more.
            Recovered();
            Complete(batch, first);
            return true;
        }
        catch (SqliteException fault)
        {
            Failed(DiskTrouble.Of(fault, settings.Path));
            if (trouble is { Kind: DiskTroubleKind.Full } && batch.HasAlarm && reserve.Release())
            {
                retry = TimeSpan.Zero;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Failed(new DiskTrouble(DiskTroubleKind.Refused, $"{settings.Path}: {fault.Message}"));
        }

        return false;
    }

    /// <returns>The sequence number of the batch's first frame.</returns>
    private long Commit(CommitBatch batch)
    {
        var commit = new OutboxCommit(database!, ledger, settings.MaxBytes);
        var first = commit.Run(batch, makeRoom: batch.HasAlarm && trouble is { Kind: DiskTroubleKind.Full } && !reserve.IsHeld);
        if (commit.Evicted > 0)
        {
            evictions.Add(commit.Evicted, ledger.Meta.Evicted);
        }

        return first;
    }

    private void Complete(CommitBatch batch, long first)
    {
        var epoch = ledger.Meta.Epoch;
        batch.Operation?.Complete();
        for (var i = 0; i < batch.Frames.Count; i++)
        {
            var frame = batch.Frames[i];
            Stored?.Invoke(new FrameNotice(epoch, first + i, frame.Lane, frame.At));
            frame.Complete(first + i);
        }
    }

    private void OpenFile()
    {
        var before = ledger.Meta;

        // bdSeq goes on through a new file, so that the host can tell the deaths apart.
        var fresh = OutboxMeta.New() with { BdSeq = before.BdSeq };
        var (opened, aside) = OutboxFile.Open(settings.Path, fresh, time, condemned);
        database = opened;
        condemned = null;
        if (aside is not null)
        {
            FilesSetAside++;
            OutboxLog.SetAside(logger, settings.Path, aside.Path, aside.Reason);
        }

        ledger.Load(opened);
        if (aside is not null)
        {
            opened.InTransaction(() => Keep(opened, ledger.Conditions));
        }
    }

    /// <summary>The states of conditions outlive the file they were in.</summary>
    private static void Keep(OutboxDatabase file, IReadOnlyList<ConditionState> conditions)
    {
        foreach (var condition in conditions)
        {
            file.Put(condition);
        }
    }

    private void Failed(DiskTrouble fault)
    {
        if (Trouble != fault.Text)
        {
            OutboxLog.Trouble(logger, fault.Text);
        }

        trouble = fault;
        Trouble = fault.Text;
        if (fault.Kind == DiskTroubleKind.Full)
        {
            return;
        }

        // A file that was opened while its file system was read-only stays so: open it again at the next try.
        database?.Dispose();
        database = null;
        condemned = fault.Kind == DiskTroubleKind.Corrupt ? fault.Text : null;
    }

    private void Recovered()
    {
        retry = FirstRetry;
        if (trouble is not null && reserve.TryHold())
        {
            trouble = null;
            Trouble = null;
            OutboxLog.Recovered(logger);
        }
    }
}
