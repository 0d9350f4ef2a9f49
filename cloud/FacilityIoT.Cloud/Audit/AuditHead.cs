using System.Globalization;

namespace FacilityIoT.Cloud.Audit;

/// <summary>Where the chain ended at some moment. Kept outside the database it tells of lines cut off at the end, which the chain alone cannot show.</summary>
/// <param name="Number">Of the last line; 0 for an empty trail.</param>
/// <param name="Hash">Of the last line; empty for an empty trail.</param>
public sealed record AuditHead(long Number, string Hash)
{
    /// <summary>Reads <c>NUMBER HASH</c>, as <see cref="ToString"/> writes it.</summary>
    public static AuditHead? Parse(string? text)
    {
        var parts = (text ?? "").Split((char[])[' ', '\n', '\r', ':'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && parts[1].Length == 64 && parts[1].All(char.IsAsciiHexDigitLower)
            ? new AuditHead(number, parts[1])
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Hash}");
}
