namespace FacilityIoT.Wire.Sparkplug;

/// <summary>A metric's value without boxing: null, a Boolean, a 64-bit integer, a double, or a reference (string, bytes).</summary>
/// <remarks>
/// Every Sparkplug integer type but UInt64 above 2^63-1 is held as its signed value in <see cref="AsInt64"/>; UInt64 is held bit for bit.
/// DateTime is milliseconds since 1970-01-01 UTC.
/// </remarks>
public readonly record struct MetricValue
{
    private readonly long bits;
    private readonly object? reference;

    private MetricValue(MetricValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        this.bits = bits;
        this.reference = reference;
    }

    public static MetricValue Null => default;

    public MetricValueKind Kind { get; }

    public bool IsNull => Kind == MetricValueKind.Null;

    public bool AsBoolean => Kind == MetricValueKind.Boolean ? bits != 0 : throw Wrong(MetricValueKind.Boolean);

    public long AsInt64 => Kind == MetricValueKind.Integer ? bits : throw Wrong(MetricValueKind.Integer);

    public double AsDouble => Kind == MetricValueKind.Real ? BitConverter.Int64BitsToDouble(bits) : throw Wrong(MetricValueKind.Real);

    public string AsString => reference as string ?? throw Wrong(MetricValueKind.Text);

    public ReadOnlyMemory<byte> AsBytes => reference as byte[] ?? throw Wrong(MetricValueKind.Bytes);

    public static MetricValue Of(bool value) => new(MetricValueKind.Boolean, value ? 1 : 0, null);

    public static MetricValue Of(long value) => new(MetricValueKind.Integer, value, null);

    public static MetricValue Of(double value) => new(MetricValueKind.Real, BitConverter.DoubleToInt64Bits(value), null);

    public static MetricValue Of(string value) => new(MetricValueKind.Text, 0, value);

    public static MetricValue Of(byte[] value) => new(MetricValueKind.Bytes, 0, value);

    /// <summary>The value as a number: Booleans are 0 and 1; null for null, text and bytes.</summary>
    public double? ToNumber() => Kind switch
    {
        MetricValueKind.Boolean or MetricValueKind.Integer => bits,
        MetricValueKind.Real => BitConverter.Int64BitsToDouble(bits),
        _ => null,
    };

    public override string ToString() => Kind switch
    {
        MetricValueKind.Null => "null",
        MetricValueKind.Boolean => bits != 0 ? "true" : "false",
        MetricValueKind.Integer => bits.ToString(System.Globalization.CultureInfo.InvariantCulture),
        MetricValueKind.Real => BitConverter.Int64BitsToDouble(bits).ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        MetricValueKind.Text => (string)reference!,
        _ => Convert.ToHexString((byte[])reference!),
    };

    private InvalidOperationException Wrong(MetricValueKind wanted) => new($"The value is {Kind}, not {wanted}.");
}

public enum MetricValueKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    Text,
    Bytes,
}
