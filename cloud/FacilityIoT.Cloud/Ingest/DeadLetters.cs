using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Makes dead letters, and holds back a flood of those that nobody waits for.</summary>
internal sealed class DeadLetters(TimeProvider time)
{
    /// <summary>The payload is cut here.</summary>
    public const int MaxRawBytes = 64 * 1024;

    /// <summary>Messages without a number that are kept per minute; all are counted.</summary>
    public const int PerMinute = 60;
    private long minute;
    private int thisMinute;

    /// <summary>True while there is room this minute for a message without a number. Not thread-safe: the receiver's alone.</summary>
    public bool HasRoom()
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        (minute, thisMinute) = now == minute ? (minute, thisMinute + 1) : (now, 1);
        return thisMinute <= PerMinute;
    }

    public static DeadLetter Of(DateTimeOffset at, string topic, ReadOnlyMemory<byte> raw, string reason, string detail, FrameStamp? stamp) => new()
    {
        ReceivedAt = at,
        Topic = topic.Length > 1024 ? topic[..1024] : topic,
        Raw = raw[..Math.Min(raw.Length, MaxRawBytes)].ToArray(),
        Length = raw.Length,
        Reason = reason,
        Detail = detail,
        Epoch = stamp?.Epoch.ToString(),
        Fseq = stamp?.Fseq,
    };
}
