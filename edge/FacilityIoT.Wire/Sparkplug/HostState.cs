using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>A host's <c>spBv1.0/STATE/{id}</c>: exactly two keys (payloads-state-birth-payload).</summary>
/// <param name="Timestamp">Milliseconds since 1970-01-01 UTC. The birth has the same as the will registered with its connection.</param>
public readonly record struct HostState(bool Online, long Timestamp)
{
    /// <summary>The topic of a host (host-topic-phid-birth-topic).</summary>
    public static string Topic(string hostId) => $"{SparkplugTopic.Namespace}/STATE/{hostId}";

    public byte[] Encode()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("online", Online);
            writer.WriteNumber("timestamp", Timestamp);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>False for anything but an object with a Boolean online and a whole-number timestamp; further keys are passed over.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> json, out HostState state, [NotNullWhen(false)] out string? reason)
    {
        state = default;
        reason = "it is no JSON object with a Boolean online and a number timestamp";
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root
                || !root.TryGetProperty("online", out var online) || online.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
                || !root.TryGetProperty("timestamp", out var timestamp) || timestamp.ValueKind != JsonValueKind.Number
                || !timestamp.TryGetInt64(out var milliseconds))
            {
                return false;
            }

            state = new HostState(online.GetBoolean(), milliseconds);
            reason = null;
            return true;
        }
        catch (JsonException fault)
        {
            reason = $"it is no JSON: {fault.Message}";
            return false;
        }
    }
}
