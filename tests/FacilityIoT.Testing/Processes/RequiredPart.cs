namespace FacilityIoT.Testing;

/// <summary>Finds the programs that come from Debian packages.</summary>
public static class RequiredPart
{
    // Debian keeps servers in sbin, which is not on every user's path.
    private static readonly string[] ServerDirectories = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

    /// <summary>The full path of a program.</summary>
    /// <param name="program">Its file name, e.g. <c>mosquitto</c>.</param>
    /// <param name="debianPackage">The Debian package that brings it.</param>
    /// <exception cref="MissingPartException">The program is neither on the path nor among the servers.</exception>
    public static string Find(string program, string debianPackage)
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Concat(ServerDirectories)
            .Select(directory => Path.Combine(directory, program))
            .FirstOrDefault(File.Exists)
            ?? throw new MissingPartException(program, debianPackage);
    }
}
