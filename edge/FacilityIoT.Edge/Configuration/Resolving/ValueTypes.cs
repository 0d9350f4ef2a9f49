using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>What a raw value is sent as. Never UInt32 or UInt64, whose wire form peers disagree on.</summary>
internal static class ValueTypes
{
    public static SparkplugDataType Of(ModbusType raw, PointYaml point) => raw switch
    {
        ModbusType.Bool => SparkplugDataType.Boolean,
        ModbusType.Float32 or ModbusType.Float64 => SparkplugDataType.Double,
        _ => IsWhole(point.Scale) && IsWhole(point.Offset) ? SparkplugDataType.Int64 : SparkplugDataType.Double,
    };

    private static bool IsWhole(double factor) => Math.Abs(factor) < 1e9 && factor == Math.Truncate(factor);
}
