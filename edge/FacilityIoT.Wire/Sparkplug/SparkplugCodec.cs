using System.Diagnostics.CodeAnalysis;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Between payload records and protobuf bytes. Emits the strict subset of our rules, accepts everything the schema allows.</summary>
public static class SparkplugCodec
{
    /// <summary>Largest payload looked into, in bytes; a larger one is refused with its size as the reason.</summary>
    public const int MaxPayloadBytes = 4 * 1024 * 1024;

    public static byte[] Encode(SparkplugPayload payload) => throw new NotImplementedException();

    /// <summary>False for bytes that are no Sparkplug payload, with the reason in words.</summary>
    public static bool TryDecode(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out SparkplugPayload? payload, [NotNullWhen(false)] out string? reason) =>
        throw new NotImplementedException();
}
