using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Outbox;

/// <summary>What the outbox says; event ids 2100–2119.</summary>
internal static partial class OutboxLog
{
    [LoggerMessage(2100, LogLevel.Information, "Outbox {Path}: epoch {Epoch}, {Frames} frames kept, the last is {Head}")]
    public static partial void Opened(ILogger logger, string path, string epoch, long frames, long head);

    [LoggerMessage(2101, LogLevel.Error, "{Path} could not be used and is kept as {Aside}; a new epoch begins. {Reason}")]
    public static partial void SetAside(ILogger logger, string path, string aside, string reason);

    [LoggerMessage(2102, LogLevel.Error, "Nothing can be stored, trying on: {Trouble}")]
    public static partial void Trouble(ILogger logger, string trouble);

    [LoggerMessage(2103, LogLevel.Information, "The outbox stores again")]
    public static partial void Recovered(ILogger logger);

    [LoggerMessage(2104, LogLevel.Warning, "{Count} frames were given up for want of room, {Total} in all; hosts get empty frames in their place")]
    public static partial void Evicted(ILogger logger, long count, long total);

    [LoggerMessage(2105, LogLevel.Error, "Frame {Fseq} is damaged on the disk and set aside in the table 'damaged'; hosts get an empty frame in its place")]
    public static partial void Damaged(ILogger logger, long fseq);

    [LoggerMessage(2106, LogLevel.Warning, "The outbox's epoch is now {Epoch}: {Reason}")]
    public static partial void NewEpoch(ILogger logger, string epoch, string reason);

    [LoggerMessage(2107, LogLevel.Warning, "bdSeq {BdSeq} is used before it could be stored: the disk does not answer")]
    public static partial void BdSeqNotStored(ILogger logger, int bdSeq);

    [LoggerMessage(2108, LogLevel.Warning, "A frame could not be read: {Trouble}")]
    public static partial void ReadFailed(ILogger logger, string trouble);
}
