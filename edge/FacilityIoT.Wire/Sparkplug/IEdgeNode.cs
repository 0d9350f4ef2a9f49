namespace FacilityIoT.Wire.Sparkplug;

/// <summary>What the session asks of the box.</summary>
public interface IEdgeNode
{
    /// <summary>The next bdSeq, 0–255 wrapping, stored durably before it is returned (topics-nbirth-bdseq-increment).</summary>
    int NextBdSeq();

    /// <summary>Every metric of the node with its current value; bdSeq and Node Control/Rebirth are added by the session.</summary>
    IReadOnlyList<Metric> NodeBirth();

    /// <summary>The devices that are alive, each with every metric and its current value, in the order of birth.</summary>
    IReadOnlyList<DeviceBirth> DeviceBirths();

    /// <summary>A command other than Rebirth; called on the session's own loop, must return at once.</summary>
    void OnCommand(SparkplugPayload command);
}

public sealed record DeviceBirth(string Device, IReadOnlyList<Metric> Metrics);
