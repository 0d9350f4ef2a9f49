using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Testing;

/// <summary>The broker's accounts of one environment, with no more access than each needs.</summary>
internal static class BrokerAccounts
{
    /// <summary>A box: says what concerns itself, hears its own commands and which hosts are there.</summary>
    internal static BrokerUser Box(EdgeNodeId node) => new(BrokerAccess.User(node), BrokerAccess.Lines(node));

    /// <summary>The cloud: hears everybody, commands everybody, says that it is there.</summary>
    internal static BrokerUser Cloud() => new(
        "facility-cloud",
        "topic read spBv1.0/#",
        "topic write spBv1.0/STATE/facility-cloud",
        "topic write spBv1.0/+/NCMD/+",
        "topic write spBv1.0/+/DCMD/+/+");

    /// <summary>Somebody who watches, the broker's own counters included.</summary>
    internal static BrokerUser Reader() => new("reader", "topic read spBv1.0/#", "topic read $SYS/broker/#");
}
