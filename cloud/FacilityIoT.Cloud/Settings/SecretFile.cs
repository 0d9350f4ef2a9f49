namespace FacilityIoT.Cloud.Settings;

/// <summary>Secrets come from files alone: an environment or a command line is shown to every process of the machine.</summary>
public static class SecretFile
{
    /// <summary>The file's first line; null when no file is named.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read or is empty; the message says which one, never what is in it.</exception>
    public static string? Read(string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return null;
        }

        string? line;
        try
        {
            using var reader = new StreamReader(path);
            line = reader.ReadLine()?.Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"The secret file {path} cannot be read: {e.Message}", e);
        }

        return string.IsNullOrEmpty(line) ? throw new InvalidDataException($"The secret file {path} is empty.") : line;
    }
}
