namespace FacilityIoT.Wire.Sparkplug;

/// <summary>
/// What an edge node makes of its primary host's STATE messages during one connection. The first is always believed, a later one only
/// when it is not older (message-flow-edge-node-birth-publish-phid-wait-timestamp, operational-behavior-edge-node-termination-host-offline-timestamp).
/// </summary>
internal sealed class PrimaryHostWatch
{
    private long? newest;

    /// <summary>Whether births may be published.</summary>
    public bool IsOnline { get; private set; }

    /// <summary>True when <see cref="IsOnline"/> changed.</summary>
    public bool Take(HostState state)
    {
        if (state.Timestamp < newest)
        {
            return false;
        }

        newest = state.Timestamp;
        var changed = state.Online != IsOnline;
        IsOnline = state.Online;
        return changed;
    }
}
