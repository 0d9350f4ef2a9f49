using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio;

/// <summary>An MCP23017 as a box file names it: <c>mcp23017:1-0020</c>, I²C bus 1, address 0x20.</summary>
internal static class I2cGpioChip
{
    public const string Prefix = "mcp23017:";
    private const int FirstAddress = 0x20;
    private const int LastAddress = 0x27;

    /// <summary>Null for any other chip.</summary>
    public static I2cAddress? AddressOf(string chip) =>
        chip.StartsWith(Prefix, StringComparison.Ordinal) ? I2cAddress.Parse(chip[Prefix.Length..]) : null;

    /// <summary>What is wrong with the name of a chip, in words; null when nothing is.</summary>
    public static string? Fault(string chip) =>
        !chip.StartsWith(Prefix, StringComparison.Ordinal) || AddressOf(chip) is { Address: >= FirstAddress and <= LastAddress }
            ? null
            : $"'{chip}' is no MCP23017; allowed: {Prefix}BUS-ADDRESS as the kernel writes it, such as {Prefix}1-0020; addresses 0020 to 0027";
}
