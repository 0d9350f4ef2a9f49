namespace FacilityIoT.Edge.Outbox;

/// <summary>What became of reading a frame by its number.</summary>
public abstract record FrameRead
{
    private FrameRead()
    {
    }

    /// <summary>Here it is, its check sum right.</summary>
    public sealed record Found(StoredFrame Frame) : FrameRead;

    /// <summary>No such frame is kept: acknowledged meanwhile, evicted, or damaged.</summary>
    public sealed record Gone : FrameRead;

    /// <summary>The disk does not answer, or the numbers belong to another epoch by now: ask again.</summary>
    public sealed record NotNow : FrameRead;
}
