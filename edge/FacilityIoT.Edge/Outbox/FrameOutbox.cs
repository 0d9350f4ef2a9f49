using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Delivery;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Outbox;

/// <summary>The box's durable memory: frames until the cloud has stored them, condition states, bdSeq. One SQLite file, WAL, synchronous=FULL.</summary>
/// <remarks>What it promises and what not is in the README beside this file.</remarks>
public sealed class FrameOutbox : IAsyncDisposable
{
    /// <summary>How long a disk in trouble may hold up a new connection.</summary>
    private static readonly TimeSpan BdSeqPatience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan OpenRetry = TimeSpan.FromSeconds(3);

    private readonly TimeProvider time;
    private readonly ILogger<FrameOutbox> logger;
    private readonly FileStream soleUse;
    private readonly OutboxLedger ledger;
    private readonly CommitQueue queue = new();
    private readonly OutboxWriter writer;
    private readonly OutboxReader reader;
    private readonly Task writing;
    private readonly Lock bdSeqGate = new();
    private int lastBdSeq;

    private FrameOutbox(OutboxSettings settings, IReadOnlyList<string> hosts, TimeProvider time, ILogger<FrameOutbox> logger, FileStream soleUse)
    {
        this.time = time;
        this.logger = logger;
        this.soleUse = soleUse;
        ledger = new OutboxLedger(hosts, time);
        writer = new OutboxWriter(settings, ledger, queue, time, logger) { Stored = notice => Stored?.Invoke(notice) };
        writer.Open();
        reader = new OutboxReader(settings.Path, writer.Condemn, logger);
        lastBdSeq = ledger.Meta.BdSeq;
        writing = Task.Run(writer.RunAsync);
    }

    /// <summary>Opens or creates the file. A file that fails its integrity check is set aside, never deleted, and a new epoch begins.</summary>
    /// <param name="hosts">A frame is deleted when all these have acknowledged it; see <see cref="Box.AcknowledgingHosts"/>.</param>
    /// <exception cref="IOException">The disk refuses, or another process has the outbox; the message says which.</exception>
    public static FrameOutbox Open(OutboxSettings settings, IReadOnlyList<string> hosts, TimeProvider time, ILogger<FrameOutbox> logger)
    {
        var soleUse = Lock(settings.Path);
        try
        {
            return new FrameOutbox(settings, hosts, time, logger, soleUse);
        }
        catch (Exception fault)
        {
            soleUse.Dispose();
            throw fault is SqliteException sqlite ? new IOException(DiskTrouble.Of(sqlite, settings.Path).Text, sqlite) : fault;
        }
    }

    /// <summary>Opens as soon as the disk lets it, trying every few seconds and saying why not.</summary>
    public static async Task<FrameOutbox> OpenAsync(
        OutboxSettings settings, IReadOnlyList<string> hosts, TimeProvider time, ILogger<FrameOutbox> logger, CancellationToken cancellationToken)
    {
        for (var said = default(string); ;)
        {
            try
            {
                return Open(settings, hosts, time, logger);
            }
            catch (IOException fault)
            {
                if (said != fault.Message)
                {
                    said = fault.Message;
                    OutboxLog.Trouble(logger, fault.Message);
                }
            }

            await Task.Delay(OpenRetry, time, cancellationToken);
        }
    }

    /// <summary>After each commit, in the order of numbers, on the outbox's own loop: handlers return at once and do not throw.</summary>
    public event Action<FrameNotice>? Stored;

    /// <summary>Epoch, head, low and acknowledged, for births.</summary>
    public OutboxStatus Status => ledger.Status;

    /// <summary>What is kept and what was lost.</summary>
    public OutboxCounters Counters
    {
        get
        {
            var (meta, kept) = (ledger.Meta, ledger.Kept);
            return new OutboxCounters(kept.Frames, kept.Bytes, meta.Evicted, meta.Damaged, writer.FilesSetAside);
        }
    }

    /// <summary>Why nothing can be stored, in a sentence, for health; null while all is well.</summary>
    public string? Trouble => writer.Trouble;

    /// <summary>
    /// Stores a frame; completes after the commit (fsync), with the frame's number. Concurrent calls share one commit; an alarm frame waits for
    /// the commit in progress at most. While the disk refuses, it keeps trying and health says so: the caller's back-pressure is its bounded channel.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait; the frame may be stored all the same.</param>
    /// <exception cref="ArgumentException">A value is not of its data type, or the frame is too large.</exception>
    /// <exception cref="ObjectDisposedException">The outbox was closed before the disk took the frame.</exception>
    public ValueTask<long> AppendAsync(FrameDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        cancellationToken.ThrowIfCancellationRequested();
        var frame = new PendingFrame(draft, time.GetUtcNow().ToUnixTimeMilliseconds(), time.GetTimestamp());
        queue.Add(frame);
        return new ValueTask<long>(cancellationToken.CanBeCanceled ? frame.Committed.WaitAsync(cancellationToken) : frame.Committed);
    }

    /// <summary>The condition states as of the last commit, for the start.</summary>
    public IReadOnlyList<ConditionState> LoadConditions() => ledger.Conditions;

    /// <summary>The next bdSeq, 0–255 wrapping, committed before it is returned.</summary>
    /// <remarks>
    /// A disk in trouble delays it by 2 s at most: the box must connect to drain what fills the disk. The number is then stored as soon as may be;
    /// it can come again only after a crash in between, and all that depends on it is which old will the host ignores.
    /// </remarks>
    public int NextBdSeq()
    {
        lock (bdSeqGate)
        {
            var next = (lastBdSeq + 1) % 256;
            lastBdSeq = next;
            var operation = new WriterOperation((_, draft) => draft.Meta = draft.Meta with { BdSeq = next });
            queue.Add(operation);
            if (Task.WaitAny([operation.Committed], BdSeqPatience) < 0)
            {
                OutboxLog.BdSeqNotStored(logger, next);
            }

            return next;
        }
    }

    /// <summary>Reads a frame by its number, and checks its sum. A damaged one is counted, set aside in a table of its own, and gone.</summary>
    public FrameRead Read(OutboxEpoch epoch, long fseq)
    {
        var read = reader.Read(epoch, fseq);
        if (read is not FrameRead.Found found || Crc32C.Of(found.Frame.Samples.Span) == found.Frame.Stamp.Crc32C)
        {
            return read;
        }

        OutboxLog.Damaged(logger, fseq);
        var foundMs = time.GetUtcNow().ToUnixTimeMilliseconds();
        queue.Add(new WriterOperation((database, draft) =>
        {
            var taken = draft.Meta.Epoch == epoch ? database.SetAside(epoch, fseq, foundMs) : default;
            draft.Removed(taken);
            draft.Meta = draft.Meta with { Damaged = draft.Meta.Damaged + taken.Frames };
        }));
        return new FrameRead.Gone();
    }

    /// <summary>The numbers of all alarm frames kept, ascending; empty while the disk does not answer.</summary>
    public IReadOnlyList<long> AlarmNumbers(OutboxEpoch epoch) => reader.AlarmNumbers(epoch);

    /// <summary>Notes what a host has stored; frames that every host has are deleted with one of the next commits. False when it says nothing new.</summary>
    public bool Acknowledge(OutboxEpoch epoch, string host, FrameRanges has)
    {
        var news = ledger.Accept(epoch, host, has);
        if (news)
        {
            queue.Wake();
        }

        return news;
    }

    /// <summary>Whether every host has this frame.</summary>
    public bool IsAcknowledged(OutboxEpoch epoch, long fseq) => ledger.IsDone(epoch, fseq);

    /// <summary>
    /// Begins a new epoch: everything kept is numbered again from 1, and nothing of it counts as acknowledged. For a file that turned out to be an
    /// old copy: its numbers mean other frames to the host.
    /// </summary>
    public async Task BeginEpochAsync(string reason)
    {
        var operation = new WriterOperation(
            (database, draft) =>
            {
                draft.Meta = draft.Meta with { Epoch = OutboxEpoch.New(), NextFseq = database.Renumber() + 1 };
                draft.ForgetAcknowledgements = true;
            },
            afterAcknowledgements: true);
        queue.Add(operation);
        await operation.Committed;
        OutboxLog.NewEpoch(logger, Status.Epoch.ToString(), reason);
    }

    /// <summary>Stores what waits, unless the disk is in trouble, and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Close();
        await writing;
        reader.Dispose();
        await soleUse.DisposeAsync();
    }

    private static FileStream Lock(string path)
    {
        var file = path + ".lock";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new IOException($"{file} cannot be written: {fault.Message}", fault);
        }
    }
}
