using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>
/// The place of an event among all events of its box. The box numbers its frames as it commits them, so this order is the order in which
/// things happened, whatever its clock did meanwhile.
/// </summary>
/// <param name="Epoch">The ledger's row: a newer epoch has a higher one. 0 for a foreign edge, which has no outbox.</param>
/// <param name="Position">Frame number and index within the frame; a foreign edge's milliseconds since 1970 UTC.</param>
public readonly record struct EventOrder(int Epoch, long Position) : IComparable<EventOrder>
{
    /// <summary>More samples than this in one frame share the last place; frames hold about 200.</summary>
    private const int PlacesPerFrame = 4096;

    /// <summary>Before everything.</summary>
    public static EventOrder None => default;

    public static EventOrder InFrame(int ledgerId, FrameStamp stamp, int index) => new(ledgerId, checked((stamp.Fseq * PlacesPerFrame) + Math.Min(index, PlacesPerFrame - 1)));

    public static EventOrder Unnumbered(DateTimeOffset at) => new(0, at.ToUnixTimeMilliseconds());

    public int CompareTo(EventOrder other) => Epoch != other.Epoch ? Epoch.CompareTo(other.Epoch) : Position.CompareTo(other.Position);

    public static bool operator <(EventOrder left, EventOrder right) => left.CompareTo(right) < 0;

    public static bool operator >(EventOrder left, EventOrder right) => left.CompareTo(right) > 0;

    public static bool operator <=(EventOrder left, EventOrder right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EventOrder left, EventOrder right) => left.CompareTo(right) >= 0;
}
