using FacilityIoT.Edge.Configuration.Resolving;

namespace FacilityIoT.Edge.Configuration;

/// <summary>Reads a box's YAML file, what it includes and its profiles.</summary>
public static class BoxFile
{
    /// <summary>The box, or every fault found, each with file, line, column and a sentence that says what is allowed. Never throws for what a file holds.</summary>
    /// <param name="overrides"><c>path=value</c> settings that replace what the file says, such as <c>buses.plantroom.modbusTcp.port=1502</c>; an empty value takes the key out.</param>
    /// <param name="profilesDirectory">Where profiles are looked for besides directories <c>profiles/</c> beside and above the box file; null for these only.</param>
    public static BoxFileResult Load(string path, IReadOnlyList<string> overrides, string? profilesDirectory = null) =>
        BoxLoader.Load(path, overrides, profilesDirectory);
}

/// <param name="Box">Null when there is a fault.</param>
public sealed record BoxFileResult(Box? Box, IReadOnlyList<ConfigurationFault> Faults);

/// <summary>One fault, printed as <c>file:line:column: sentence</c>.</summary>
public sealed record ConfigurationFault(string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
