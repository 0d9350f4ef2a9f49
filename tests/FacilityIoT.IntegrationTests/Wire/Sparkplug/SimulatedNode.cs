using System.Collections.Concurrent;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Sparkplug;

/// <summary>A box without devices behind it: births as told, commands collected.</summary>
internal sealed class SimulatedNode : IEdgeNode
{
    private int bdSeq = -1;

    public static EdgeNodeId Id => new("site-1", "box-1");

    public ConcurrentQueue<SparkplugPayload> Commands { get; } = new();

    public IReadOnlyList<Metric> Node { get; set; } = [Number("Node/uptime", 1)];

    public IReadOnlyList<DeviceBirth> Devices { get; set; } = [new("pump", [Number("pressure", 3), Number("flow", 4)])];

    public static Metric Number(string name, double value) => new() { Name = name, DataType = SparkplugDataType.Double, Value = MetricValue.Of(value) };

    public int NextBdSeq() => bdSeq = (bdSeq + 1) % 256;

    public IReadOnlyList<Metric> NodeBirth() => Node;

    public IReadOnlyList<DeviceBirth> DeviceBirths() => Devices;

    public void OnCommand(SparkplugPayload command) => Commands.Enqueue(command);
}
