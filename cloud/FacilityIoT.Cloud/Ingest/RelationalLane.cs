using System.Collections.Concurrent;
using System.Threading.Channels;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>
/// Work on its way to the relational store: danger to people first, then everything else in the order of its arrival. While the store is away it
/// fills; then frames and births are left out, to be sent again.
/// </summary>
internal sealed class RelationalLane
{
    /// <summary>Frames wait up to here; urgent ones have the same room for themselves, so that no flood crowds them out.</summary>
    private const int FrameRoom = 2_048;

    /// <summary>Births and the like wait up to here.</summary>
    private const int Room = 8_192;
    private readonly ConcurrentQueue<RelationalWork> work = new();
    private readonly ConcurrentQueue<RelationalWork> urgent = new();
    private readonly Channel<bool> signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly ConcurrentDictionary<EdgeNodeId, byte> leftOut = new();
    private int waiting;
    private int urgentWaiting;

    /// <summary>Boxes whose births were left out: they are asked for them when the store is back.</summary>
    public IReadOnlyCollection<EdgeNodeId> TakeLeftOut()
    {
        List<EdgeNodeId> nodes = [];
        foreach (var node in leftOut.Keys)
        {
            if (leftOut.TryRemove(node, out _))
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    /// <summary>False when there is no room. The caller then lets go of the frame.</summary>
    public bool TryPost(RelationalWork item)
    {
        if (Volatile.Read(ref waiting) >= (item is RelationalWork.Frame or RelationalWork.Unusable or RelationalWork.Status or RelationalWork.Observation ? FrameRoom : Room))
        {
            return false;
        }

        Post(item);
        return true;
    }

    /// <summary>A frame that raises danger to people; its birth is stored. False when there is no room.</summary>
    public bool TryPostUrgent(RelationalWork.Frame frame)
    {
        if (Volatile.Read(ref urgentWaiting) >= FrameRoom)
        {
            return false;
        }

        Interlocked.Increment(ref urgentWaiting);
        urgent.Enqueue(frame);
        signal.Writer.TryWrite(true);
        return true;
    }

    /// <summary>Always taken: there are as many as the broker was lost and found.</summary>
    public void PostLink(RelationalWork link) => Post(link);

    /// <summary>Always taken: bounded by the room of the telemetry lane it came through.</summary>
    public void PostStored(RelationalWork.Telemetry stored) => Post(stored);

    /// <summary>As <see cref="TryPost"/>, and remembers the box when there is no room.</summary>
    public void PostBirth(EdgeNodeId node, RelationalWork birth)
    {
        if (!TryPost(birth))
        {
            leftOut[node] = 0;
        }
    }

    /// <summary>Returns when something waits.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        while (urgent.IsEmpty && work.IsEmpty)
        {
            await signal.Reader.ReadAsync(cancellationToken);
        }
    }

    public bool TryTakeUrgent(out RelationalWork? item)
    {
        if (!urgent.TryDequeue(out item))
        {
            return false;
        }

        Interlocked.Decrement(ref urgentWaiting);
        return true;
    }

    public bool TryTake(out RelationalWork? item)
    {
        if (!work.TryDequeue(out item))
        {
            return false;
        }

        Interlocked.Decrement(ref waiting);
        return true;
    }

    private void Post(RelationalWork item)
    {
        Interlocked.Increment(ref waiting);
        work.Enqueue(item);
        signal.Writer.TryWrite(true);
    }
}
