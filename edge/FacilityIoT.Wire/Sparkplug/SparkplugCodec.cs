using System.Diagnostics.CodeAnalysis;
using FacilityIoT.Wire.Delivery;
using Google.Protobuf;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Between payload records and protobuf bytes. Emits the strict subset of our rules, accepts everything the schema allows.</summary>
/// <remarks>
/// What comes in and is none of our kinds (arrays, datasets, templates, nested property sets) is kept as the bytes it came in.
/// A value that does not fit the data type beside it is kept as it is: <see cref="DataTypeRules.TryFit"/> tells, and the host rejects it.
/// </remarks>
public static class SparkplugCodec
{
    /// <summary>Largest payload looked into, in bytes; a larger one is refused with its size as the reason.</summary>
    public const int MaxPayloadBytes = 4 * 1024 * 1024;

    private const int EpochBytes = 16;

    private static readonly MessageParser<Proto.Payload> Parser =
        Proto.Payload.Parser.WithExtensionRegistry([Proto.SparkplugBExtensions.OutboxFrame]);

    /// <summary>For data, deaths and commands: the Quality property only where it says more than the value does.</summary>
    /// <exception cref="ArgumentException">A value is not of its data type.</exception>
    public static byte[] Encode(SparkplugPayload payload) => Encode(payload, alwaysQuality: false);

    /// <summary>For NBIRTH and DBIRTH: every metric carries its Quality property.</summary>
    /// <exception cref="ArgumentException">A value is not of its data type.</exception>
    public static byte[] EncodeBirth(SparkplugPayload payload) => Encode(payload, alwaysQuality: true);

    /// <summary>False for bytes that are no Sparkplug payload, with the reason in words.</summary>
    public static bool TryDecode(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out SparkplugPayload? payload, [NotNullWhen(false)] out string? reason)
    {
        payload = null;
        if (bytes.Length > MaxPayloadBytes)
        {
            reason = $"the payload has {bytes.Length} bytes, more than {MaxPayloadBytes}";
            return false;
        }

        Proto.Payload wire;
        try
        {
            wire = Parser.ParseFrom(bytes.Span);
        }
        catch (InvalidProtocolBufferException fault)
        {
            reason = $"no protobuf payload: {fault.Message}";
            return false;
        }

        if (wire.HasSeq && wire.Seq > byte.MaxValue)
        {
            reason = $"seq is {wire.Seq}, not 0 to 255";
            return false;
        }

        if (!TryReadFrame(wire, out var frame))
        {
            reason = "the outbox frame has no 16-byte epoch or no number from 1";
            return false;
        }

        var metrics = new Metric[wire.Metrics.Count];
        for (var i = 0; i < metrics.Length; i++)
        {
            metrics[i] = MetricCodec.FromWire(wire.Metrics[i]);
        }

        reason = null;
        payload = new SparkplugPayload
        {
            Timestamp = wire.HasTimestamp ? WireTime.Read(wire.Timestamp) : null,
            Seq = wire.HasSeq ? (int)wire.Seq : null,
            Metrics = metrics,
            Frame = frame,
        };
        return true;
    }

    private static byte[] Encode(SparkplugPayload payload, bool alwaysQuality)
    {
        ArgumentNullException.ThrowIfNull(payload);
        var wire = new Proto.Payload();
        if (payload.Timestamp is { } timestamp)
        {
            wire.Timestamp = (ulong)timestamp;
        }

        if (payload.Seq is { } seq)
        {
            wire.Seq = (ulong)seq;
        }

        wire.Metrics.Capacity = payload.Metrics.Count;
        foreach (var metric in payload.Metrics)
        {
            wire.Metrics.Add(MetricCodec.ToWire(metric, alwaysQuality));
        }

        if (payload.Frame is { } frame)
        {
            wire.SetExtension(Proto.SparkplugBExtensions.OutboxFrame, ToWire(frame));
        }

        return wire.ToByteArray();
    }

    private static Proto.OutboxFrame ToWire(FrameStamp frame)
    {
        Span<byte> epoch = stackalloc byte[EpochBytes];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(epoch, frame.Epoch.Value);
        return new Proto.OutboxFrame { Epoch = ByteString.CopyFrom(epoch), Fseq = (ulong)frame.Fseq, Crc32C = frame.Crc32C, Lane = (uint)frame.Lane };
    }

    private static bool TryReadFrame(Proto.Payload wire, out FrameStamp? frame)
    {
        frame = null;
        if (!wire.HasExtension(Proto.SparkplugBExtensions.OutboxFrame))
        {
            return true;
        }

        var stamp = wire.GetExtension(Proto.SparkplugBExtensions.OutboxFrame);
        if (stamp.Epoch.Length != EpochBytes || stamp.Fseq is 0 or > long.MaxValue)
        {
            return false;
        }

        var epoch = new OutboxEpoch(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(stamp.Epoch.Span));
        frame = new FrameStamp(epoch, (long)stamp.Fseq, stamp.Crc32C, stamp.Lane == (uint)FrameLane.Alarm ? FrameLane.Alarm : FrameLane.Telemetry);
        return true;
    }
}
