namespace FacilityIoT.Cloud.Settings;

/// <summary>What every command takes.</summary>
/// <param name="ConfigFile">A JSON file; null takes none.</param>
/// <param name="Settings"><c>Section:Key=value</c>, the last word.</param>
public sealed record CloudArguments(string? ConfigFile = null, IReadOnlyList<string>? Settings = null);
