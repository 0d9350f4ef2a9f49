namespace FacilityIoT.Cloud.Settings;

/// <summary>Where settings come from, each over the one before: the JSON file, the environment (<c>FACILITY_CLOUD__Broker__Host</c>), <c>--set Broker:Host=…</c>.</summary>
public static class SettingsSources
{
    public const string EnvironmentPrefix = "FACILITY_CLOUD__";

    /// <exception cref="InvalidDataException">The file is missing or is not JSON, or a setting has no key; the message says which.</exception>
    public static void AddSettings(this IConfigurationBuilder configuration, CloudArguments arguments)
    {
        if (arguments.ConfigFile is { } file)
        {
            AddFile(configuration, Path.GetFullPath(file));
        }

        configuration.AddEnvironmentVariables(EnvironmentPrefix).AddInMemoryCollection(
            // Said twice, the last one counts.
            (arguments.Settings ?? []).Select(Parse).GroupBy(s => s.Key, StringComparer.OrdinalIgnoreCase).Select(same => same.Last()));
    }

    private static void AddFile(IConfigurationBuilder configuration, string path)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"The configuration file {path} does not exist.");
        }

        try
        {
            configuration.AddJsonFile(path, optional: false, reloadOnChange: false);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"The configuration file {path} is not valid JSON: {e.GetBaseException().Message}", e);
        }
    }

    private static KeyValuePair<string, string?> Parse(string setting) => setting.Split('=', 2) is [{ Length: > 0 } key, var value]
        ? new(key, value)
        : throw new InvalidDataException($"--set {setting}: write Section:Key=value, for example Broker:Host=127.0.0.1.");
}
