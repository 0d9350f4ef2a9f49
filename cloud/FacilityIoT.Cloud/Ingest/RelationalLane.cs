using System.Collections.Concurrent;
using System.Threading.Channels;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Work on its way to the relational store. While the store is away it fills; then frames and births are left out, to be sent again.</summary>
internal sealed class RelationalLane
{
    /// <summary>Frames wait up to here.</summary>
    private const int FrameRoom = 2_048;

    /// <summary>Births and the like wait up to here.</summary>
    private const int Room = 8_192;
    private readonly Channel<RelationalWork> work = Channel.CreateUnbounded<RelationalWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<EdgeNodeId, byte> leftOut = new();
    private int waiting;

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
        if (Volatile.Read(ref waiting) >= (item is RelationalWork.Frame or RelationalWork.Unusable or RelationalWork.Status ? FrameRoom : Room))
        {
            return false;
        }

        Interlocked.Increment(ref waiting);
        return work.Writer.TryWrite(item);
    }

    /// <summary>Always taken: there are as many as the broker was lost and found.</summary>
    public void PostLink(RelationalWork link)
    {
        Interlocked.Increment(ref waiting);
        work.Writer.TryWrite(link);
    }

    /// <summary>Always taken: bounded by the room of the telemetry lane it came through.</summary>
    public void PostStored(RelationalWork.Telemetry stored)
    {
        Interlocked.Increment(ref waiting);
        work.Writer.TryWrite(stored);
    }

    /// <summary>As <see cref="TryPost"/>, and remembers the box when there is no room.</summary>
    public void PostBirth(EdgeNodeId node, RelationalWork birth)
    {
        if (!TryPost(birth))
        {
            leftOut[node] = 0;
        }
    }

    public async ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => await work.Reader.WaitToReadAsync(cancellationToken);

    public bool TryTake(out RelationalWork? item)
    {
        if (!work.Reader.TryRead(out item))
        {
            return false;
        }

        Interlocked.Decrement(ref waiting);
        return true;
    }
}
