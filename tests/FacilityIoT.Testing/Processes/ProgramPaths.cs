namespace FacilityIoT.Testing;

/// <summary>Where the repository and its built programs are, seen from the running test or demo.</summary>
public static class ProgramPaths
{
    /// <summary>The repository: the folder that holds FacilityIoT.sln.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Where below <c>bin</c> the running program lies, and so its fellows of the same stack, configuration and framework: <c>Release/net10.0</c> or <c>managed/Release/net10.0</c>.</summary>
    public static string BuildFolder { get; } = AppContext.BaseDirectory.TrimEnd('/').Split("/bin/")[^1];

    /// <summary>The dll of <c>facility-edge</c>.</summary>
    public static string Edge => Built("edge/FacilityIoT.Edge", "facility-edge");

    /// <summary>The dll of <c>facility-cloud</c>.</summary>
    public static string Cloud => Built("cloud/FacilityIoT.Cloud", "facility-cloud");

    /// <summary>The dll of <c>plant-simulator</c>.</summary>
    public static string PlantSimulator => Built("tests/FacilityIoT.PlantSimulator", "plant-simulator");

    /// <summary>The dll of <c>facility-demo</c>.</summary>
    public static string Demo => Built("tests/FacilityIoT.Demo", "facility-demo");

    /// <summary>The dll of <c>outbox-probe</c>.</summary>
    public static string OutboxProbe => Built("tests/FacilityIoT.OutboxProbe", "outbox-probe");

    /// <summary>The folder of the built web app; null when it is not built.</summary>
    public static string? WebApp
    {
        get
        {
            var built = Path.Combine(Repository, "dashboards", "control-room", "dist");
            return File.Exists(Path.Combine(built, "index.html")) ? built : null;
        }
    }

    /// <summary>The program that runs these dlls.</summary>
    public static string DotNet =>
        Path.GetFileName(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : RequiredPart.Find("dotnet", "dotnet-sdk-10.0");

    /// <summary>How to start one of our programs.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="dll">The built program, e.g. <see cref="Edge"/>.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProgramStart Start(string name, string dll, params IEnumerable<string> arguments) =>
        new() { Name = name, File = DotNet, Arguments = [dll, .. arguments] };

    private static string Built(string project, string assembly)
    {
        var dll = Path.Combine(Repository, project, "bin", BuildFolder, $"{assembly}.dll");
        return File.Exists(dll) ? dll : throw new FileNotFoundException($"{dll} is not built: build FacilityIoT.sln as this program was built.", dll);
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FacilityIoT.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds FacilityIoT.sln.");
    }
}
