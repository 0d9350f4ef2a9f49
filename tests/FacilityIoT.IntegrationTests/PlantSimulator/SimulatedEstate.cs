using System.Diagnostics;
using System.Text.Json.Nodes;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.PlantSimulator;

/// <summary>The simulator as a process, with the example estate, and its commands.</summary>
internal sealed class SimulatedEstate : IAsyncDisposable
{
    private readonly Process process;
    private readonly string directory;

    private SimulatedEstate(Process process, string directory) => (this.process, this.directory) = (process, directory);

    public static string Root { get; } = FindRoot();

    public IReadOnlyDictionary<string, int> Ports =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(directory, "ports.json")))!["buses"]!.AsObject().ToDictionary(p => p.Key, p => p.Value!.GetValue<int>());

    public IReadOnlyDictionary<string, string> Chips =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(directory, "ports.json")))!["gpio"]!.AsObject().ToDictionary(p => p.Key, p => p.Value!.GetValue<string>());

    public IReadOnlyList<JsonObject> Events => File.ReadAllLines(Path.Combine(directory, "events.jsonl")).Select(l => JsonNode.Parse(l)!.AsObject()).ToArray();

    public static async Task<SimulatedEstate> StartAsync(string directory, params string[] options)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "plant-simulator");
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "run", "--sites", Path.Combine(Root, "firmware-config/sites"), "--profiles", Path.Combine(Root, "firmware-config/profiles"),
            "--ports", Path.Combine(directory, "ports.json"), "--events", Path.Combine(directory, "events.jsonl"), .. options,
        ];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        var process = Process.Start(start)!;
        var first = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return first == "ready"
            ? new SimulatedEstate(process, directory)
            : throw new InvalidOperationException($"The simulator did not start: {first}{await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Types a command and waits for its answer.</summary>
    public async Task<string> DoAsync(string command)
    {
        await process.StandardInput.WriteLineAsync(command);
        await process.StandardInput.FlushAsync();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10)) is { } line)
        {
            if (line.StartsWith("ok", StringComparison.Ordinal) || line.StartsWith("error", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The simulator has ended.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        process.Dispose();
    }

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "FacilityIoT.sln")))
        {
            directory = Path.GetDirectoryName(directory) ?? throw new DirectoryNotFoundException("FacilityIoT.sln is in no directory above the tests.");
        }

        return directory;
    }
}
