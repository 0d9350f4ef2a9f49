namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Which values a Sparkplug data type can hold.</summary>
public static class DataTypeRules
{
    /// <summary>
    /// The value as the type means it; false when it is not of that type. Integers narrower than their field come in two forms,
    /// sign-extended (Tahu) and not (65535 for an Int16 of -1): both are understood.
    /// </summary>
    public static bool TryFit(this SparkplugDataType type, MetricValue value, out MetricValue fitted)
    {
        fitted = value;
        switch (value.Kind)
        {
            case MetricValueKind.Null:
                return true;
            case MetricValueKind.Boolean:
                return type is SparkplugDataType.Boolean or SparkplugDataType.Unknown;
            case MetricValueKind.Real:
                return type is SparkplugDataType.Double or SparkplugDataType.Float or SparkplugDataType.Unknown;
            case MetricValueKind.Text:
                return type is SparkplugDataType.String or SparkplugDataType.Text or SparkplugDataType.UUID or SparkplugDataType.Unknown;
            case MetricValueKind.Bytes:
                return IsHeldAsBytes(type) || type == SparkplugDataType.Unknown;
            default:
                if (!TryFitInteger(type, value.AsInt64, out var integer))
                {
                    return false;
                }

                fitted = MetricValue.Of(integer);
                return true;
        }
    }

    /// <summary>Byte strings, and the types that we keep as the bytes they came in: arrays, datasets, templates.</summary>
    public static bool IsHeldAsBytes(SparkplugDataType type) =>
        type is SparkplugDataType.Bytes or SparkplugDataType.File or SparkplugDataType.DataSet or SparkplugDataType.Template
            or SparkplugDataType.PropertySet or SparkplugDataType.PropertySetList
            or (>= SparkplugDataType.Int8Array and <= SparkplugDataType.DateTimeArray);

    private static bool TryFitInteger(SparkplugDataType type, long raw, out long value)
    {
        value = raw;
        return type switch
        {
            SparkplugDataType.Int8 => TrySigned(8, raw, out value),
            SparkplugDataType.Int16 => TrySigned(16, raw, out value),
            SparkplugDataType.Int32 => TrySigned(32, raw, out value),
            SparkplugDataType.UInt8 => raw is >= 0 and <= byte.MaxValue,
            SparkplugDataType.UInt16 => raw is >= 0 and <= ushort.MaxValue,
            SparkplugDataType.UInt32 => raw is >= 0 and <= uint.MaxValue,
            SparkplugDataType.Int64 or SparkplugDataType.UInt64 or SparkplugDataType.DateTime or SparkplugDataType.Unknown => true,
            _ => false,
        };
    }

    /// <summary>Accepts -2^(width-1) … 2^width-1 as they are or modulo 2^width, and 32-bit sign extensions of the negative half.</summary>
    private static bool TrySigned(int width, long raw, out long value)
    {
        var half = 1L << (width - 1);
        value = raw switch
        {
            _ when raw < half => raw,
            _ when raw < half << 1 => raw - (half << 1),
            <= uint.MaxValue => raw - (1L << 32),
            _ => raw,
        };
        return value >= -half && value < half;
    }
}
