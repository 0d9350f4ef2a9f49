using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Testing;

/// <summary>A host as the delivery protocol wants it, in memory: an effect per frame number and epoch, and answers that say what it has.</summary>
public sealed class DeliveryHost(string name = "cloud")
{
    private readonly Dictionary<OutboxEpoch, FrameRanges> _stored = [];
    private readonly Dictionary<(OutboxEpoch, long), int> _received = [];

    /// <summary>What took effect, in the order it did, once per frame.</summary>
    public List<FrameStamp> Effects { get; } = [];

    /// <summary>How often a frame arrived.</summary>
    public int Received(OutboxEpoch epoch, long fseq) => _received.GetValueOrDefault((epoch, fseq));

    /// <summary>False for a frame it has already.</summary>
    public bool Receive(FrameStamp stamp)
    {
        _received[(stamp.Epoch, stamp.Fseq)] = Received(stamp.Epoch, stamp.Fseq) + 1;
        if (!_stored.TryGetValue(stamp.Epoch, out var has))
        {
            has = _stored[stamp.Epoch] = new FrameRanges();
        }

        if (!has.Add(stamp.Fseq))
        {
            return false;
        }

        Effects.Add(stamp);
        return true;
    }

    /// <summary>The answer to an outbox: its watermark and some of the ranges above.</summary>
    public DeliveryCommand Answer(OutboxEpoch epoch, int? window = null) => _stored.TryGetValue(epoch, out var has)
        ? new DeliveryCommand(epoch, name) { Ack = has.Watermark, AckRanges = has.RangesText(8), Window = window }
        : new DeliveryCommand(epoch, name) { Ack = 0, Window = window };
}
