namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Holds back rebirth commands: each unanswered one doubles the time until the next, up to 32 times the least. Thread-safe.</summary>
internal sealed class RebirthBackOff(TimeSpan least)
{
    private const int MostDoublings = 5;

    private readonly Dictionary<EdgeNodeId, (TimeSpan Next, int Asked)> nodes = [];
    private readonly Lock gate = new();

    /// <summary>True when the node may be asked now; it then counts as asked.</summary>
    public bool TryAsk(EdgeNodeId node, TimeSpan now)
    {
        lock (gate)
        {
            var (next, asked) = nodes.GetValueOrDefault(node, (now, 0));
            if (now < next)
            {
                return false;
            }

            nodes[node] = (now + least * (1 << Math.Min(asked, MostDoublings)), asked + 1);
            return true;
        }
    }

    /// <summary>A birth came. The least time still passes before the node is asked again.</summary>
    public void Answered(EdgeNodeId node, TimeSpan now)
    {
        lock (gate)
        {
            if (nodes.ContainsKey(node))
            {
                nodes[node] = (now + least, 0);
            }
        }
    }
}
