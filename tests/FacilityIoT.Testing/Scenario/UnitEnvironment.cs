namespace FacilityIoT.Testing;

/// <summary>The environment that a systemd unit gives its service: processes of a scenario run with the same.</summary>
internal static class UnitEnvironment
{
    private const string Key = "Environment=";

    /// <summary>The variables of a unit in firmware-config/systemd.</summary>
    public static IReadOnlyDictionary<string, string> Of(string unit) =>
        File.ReadLines(Path.Combine(ProgramPaths.Repository, "firmware-config", "systemd", unit))
            .Where(line => line.StartsWith(Key, StringComparison.Ordinal))
            .SelectMany(line => line[Key.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(setting => setting.Split('=', 2))
            .ToDictionary(setting => setting[0], setting => setting[1], StringComparer.Ordinal);
}
