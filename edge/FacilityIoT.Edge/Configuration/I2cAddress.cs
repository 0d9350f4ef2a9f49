using System.Globalization;
using System.Text.RegularExpressions;

namespace FacilityIoT.Edge.Configuration;

/// <summary>A device on an I²C bus, written as the kernel writes it: bus in decimal, address in four hexadecimal digits, <c>1-0076</c>.</summary>
/// <param name="Address">7 bits.</param>
public readonly partial record struct I2cAddress(int Bus, int Address)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bus}-{Address:x4}");

    /// <summary>Null when the text is none.</summary>
    public static I2cAddress? Parse(string text) =>
        Form().Match(text) is { Success: true } match
            ? new I2cAddress(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex("^([0-9]{1,3})-(00[0-7][0-9a-f])$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
