using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Edge.Outbox;

/// <summary>The outbox's one row of numbers.</summary>
/// <param name="NextFseq">The number the next frame gets; allocated in the transaction that stores the frame, so that no number is skipped.</param>
/// <param name="BdSeq">The last one given out, 0–255; -1 before the first.</param>
internal sealed record OutboxMeta(OutboxEpoch Epoch, long NextFseq, int BdSeq, long Evicted, long Damaged)
{
    public static OutboxMeta New() => new(OutboxEpoch.New(), 1, -1, 0, 0);
}
