using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Reads a file whose whole is one map.</summary>
internal static class YamlFile
{
    /// <param name="from">Where the file is asked for: a missing file is that place's fault.</param>
    public static YamlMap? Read(string path, Position from, FaultList faults)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            faults.Add(from, $"cannot read '{path}': {Reason(missing)}");
            return null;
        }

        switch (YamlReader.Read(path, text, faults))
        {
            case null:
                return null;
            case YamlMap map:
                return map;
            case YamlScalar { IsNull: true } empty:
                return YamlMap.Empty(empty.At);
            case var other:
                faults.Add(other.At, "the file must be a section of the form 'key: value'");
                return null;
        }
    }

    public static string Reason(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "this user may not read it",
        _ => failure.Message,
    };
}
