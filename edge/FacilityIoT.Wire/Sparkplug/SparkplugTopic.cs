using System.Diagnostics.CodeAnalysis;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Sparkplug's message verbs, apart from STATE, which has a topic of its own.</summary>
public enum SparkplugMessageType
{
    NBIRTH,
    NDEATH,
    NDATA,
    NCMD,
    DBIRTH,
    DDEATH,
    DDATA,
    DCMD,
}

/// <summary>The edge node descriptor: group and edge node id, unique in the infrastructure. Here: site and box.</summary>
public readonly record struct EdgeNodeId(string Group, string Node)
{
    public override string ToString() => $"{Group}/{Node}";
}

/// <summary><c>spBv1.0/{group}/{verb}/{edge}[/{device}]</c> (tck-id-topic-structure).</summary>
public readonly record struct SparkplugTopic(EdgeNodeId Node, SparkplugMessageType Type, string? Device = null)
{
    public const string Namespace = "spBv1.0";

    /// <summary>False for anything that is not a Sparkplug 3.0 node or device topic, with the reason in words.</summary>
    public static bool TryParse(string topic, out SparkplugTopic parsed, [NotNullWhen(false)] out string? reason)
    {
        parsed = default;
        var parts = topic.Split('/');
        reason = parts switch
        {
            [not Namespace, ..] => $"the namespace is not {Namespace}",
            [_, "STATE", ..] => "STATE is a host's topic",
            { Length: < 4 or > 5 } => "the topic has not 4 or 5 levels",
            _ when parts.Any(string.IsNullOrEmpty) => "a level is empty",
            _ when !Enum.TryParse(parts[2], ignoreCase: false, out SparkplugMessageType _) || char.IsDigit(parts[2][0]) => $"'{parts[2]}' is no message type",
            _ => null,
        };
        if (reason is not null)
        {
            return false;
        }

        var type = Enum.Parse<SparkplugMessageType>(parts[2]);
        var ofDevice = type >= SparkplugMessageType.DBIRTH;
        if (ofDevice != (parts.Length == 5))
        {
            reason = ofDevice ? $"{type} needs a device" : $"{type} takes no device";
            return false;
        }

        parsed = new SparkplugTopic(new EdgeNodeId(parts[1], parts[3]), type, ofDevice ? parts[4] : null);
        return true;
    }

    public override string ToString() =>
        Device is null ? $"{Namespace}/{Node.Group}/{Type}/{Node.Node}" : $"{Namespace}/{Node.Group}/{Type}/{Node.Node}/{Device}";
}
