using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Samples as line protocol, straight into a buffer. Each field has one type for ever, so no type conflict can arise.</summary>
/// <remarks>Series are encoded once and remembered. Not thread-safe.</remarks>
internal sealed class LineProtocol
{
    /// <summary>InfluxDB 1.x refuses strings of 64 KiB; cut well below it.</summary>
    public const int MaxTextBytes = 60_000;

    /// <summary>Integers beyond ± 2^53 are not exact as a float, and are written as text too.</summary>
    private const long ExactInDouble = 1L << 53;

    /// <summary>Series remembered; estates are smaller, and a foreign edge that invents names costs time, not memory.</summary>
    private const int RememberedSeries = 100_000;
    private readonly Dictionary<(EdgeNodeId Node, string? Device), Dictionary<string, byte[]>> series = [];
    private int remembered;

    /// <summary>The device last written: samples come by the frame, and a frame is of one device.</summary>
    private ((EdgeNodeId Node, string? Device) Key, Dictionary<string, byte[]> Points)? latest;

    public void Write(IBufferWriter<byte> output, in TelemetrySample sample)
    {
        output.Write(SeriesOf(sample.Point));
        var number = sample.Value.ToNumber();
        var usable = number is { } value && double.IsFinite(value);
        if (usable)
        {
            output.Write("value="u8);
            WriteNumber(output, number!.Value);
            output.Write(","u8);
        }

        if (TextOf(sample.Value, usable) is { } text)
        {
            output.Write("text=\""u8);
            WriteText(output, text);
            output.Write("\","u8);
        }

        output.Write("quality="u8);
        // NaN and infinity are no values: whatever the source says, nobody may take them for good.
        WriteInteger(output, number is not null && !usable && sample.Quality == Quality.Good ? (int)Quality.Bad : (int)sample.Quality);
        output.Write("i "u8);
        WriteInteger(output, sample.TimeNs);
        output.Write("\n"u8);
    }

    /// <summary>The text field: texts, bytes, and numbers that a float cannot say; null for the others.</summary>
    private static string? TextOf(MetricValue value, bool usable) => value.Kind switch
    {
        MetricValueKind.Text => value.AsString,
        MetricValueKind.Bytes => Convert.ToBase64String(value.AsBytes.Span[..Math.Min(value.AsBytes.Length, MaxTextBytes / 2)]),
        MetricValueKind.Integer when value.AsInt64 is > ExactInDouble or < -ExactInDouble => value.ToString(),
        MetricValueKind.Real when !usable => value.AsDouble.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private byte[] SeriesOf(PointId id)
    {
        var points = PointsOf((id.Node, id.Device));
        if (!points.TryGetValue(id.Point, out var bytes))
        {
            if (remembered++ >= RememberedSeries)
            {
                series.Clear();
                (latest, remembered) = (null, 1);
                points = PointsOf((id.Node, id.Device));
            }

            points[id.Point] = bytes = Encode(id);
        }

        return bytes;
    }

    private Dictionary<string, byte[]> PointsOf((EdgeNodeId Node, string? Device) key)
    {
        if (latest is { } last && last.Key == key)
        {
            return last.Points;
        }

        if (!series.TryGetValue(key, out var points))
        {
            series[key] = points = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        }

        latest = (key, points);
        return points;
    }

    private static byte[] Encode(PointId id)
    {
        var device = id.Device is { Length: > 0 } name ? $",{InfluxSchema.DeviceTag}={TagText.Escape(name)}" : "";
        return Encoding.UTF8.GetBytes(
            $"{InfluxSchema.Measurement},{InfluxSchema.BoxTag}={TagText.Escape(id.Node.Node)}{device},{InfluxSchema.PointTag}={TagText.Escape(id.Point)},{InfluxSchema.SiteTag}={TagText.Escape(id.Node.Group)} ");
    }

    private static void WriteNumber(IBufferWriter<byte> output, double value)
    {
        var span = output.GetSpan(32);
        if (Utf8Formatter.TryFormat(value, span, out var written))
        {
            output.Advance(written);
        }
    }

    private static void WriteInteger(IBufferWriter<byte> output, long value)
    {
        var span = output.GetSpan(24);
        if (Utf8Formatter.TryFormat(value, span, out var written))
        {
            output.Advance(written);
        }
    }

    /// <summary>Quote and backslash are escaped; a line break would end the line for some servers and becomes a space.</summary>
    private static void WriteText(IBufferWriter<byte> output, string text)
    {
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MaxTextBytes)
            {
                break;
            }

            var span = output.GetSpan(8);
            var escaped = rune.Value is '"' or '\\' ? 1 : 0;
            span[0] = (byte)'\\';
            var length = escaped + (Rune.IsControl(rune) ? new Rune(' ') : rune).EncodeToUtf8(span[escaped..]);
            output.Advance(length);
            bytes += length;
        }
    }
}
