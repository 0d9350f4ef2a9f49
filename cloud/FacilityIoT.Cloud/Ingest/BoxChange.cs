using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What became of boxes' sessions. Times are ours: the moment of its receipt.</summary>
public abstract record BoxChange(DateTimeOffset At)
{
    /// <summary>The box is there (NBIRTH). Its conditions are told before, those of its devices with their own births.</summary>
    public sealed record Born(DateTimeOffset At, EdgeNodeId Node) : BoxChange(At);

    /// <summary>A device of it is there (DBIRTH), after its conditions were told.</summary>
    public sealed record DeviceBorn(DateTimeOffset At, EdgeNodeId Node, string Device) : BoxChange(At);

    /// <summary>The broker says that the box is gone (NDEATH).</summary>
    public sealed record Died(DateTimeOffset At, EdgeNodeId Node) : BoxChange(At);

    /// <summary>We lost the broker, or have just started: these boxes were online and are no longer known to be.</summary>
    public sealed record Unheard(DateTimeOffset At, IReadOnlyList<EdgeNodeId> Nodes) : BoxChange(At);

    /// <summary>We have the broker: boxes that are well answer soon.</summary>
    public sealed record Listening(DateTimeOffset At) : BoxChange(At);
}

/// <summary>Takes part in the transaction that writes what became of a box.</summary>
public interface IBoxHandler
{
    /// <summary>Throwing rolls back; it is tried again.</summary>
    Task OnChangeAsync(StoreTransaction transaction, BoxChange change, CancellationToken cancellationToken);
}
