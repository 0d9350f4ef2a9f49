using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Cloud.Running;

/// <summary><c>facility-cloud</c> as a process with a state directory of its own, without broker and InfluxDB.</summary>
internal sealed class CloudProgramRun : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(120);
    private readonly StateDirectory _directory = StateDirectory.Temporary();

    public CloudProgramRun() => Url = new Uri($"http://127.0.0.1:{FreePort.Next()}");

    public Uri Url { get; }

    /// <summary>A file of the run, besides the program's state directory <c>state</c>.</summary>
    public string this[string file] => _directory[file];

    /// <summary>Runs a command to its end.</summary>
    public async Task<(int ExitCode, IReadOnlyList<string> Output)> RunAsync(params string[] arguments)
    {
        await using var process = await ChildProcess.StartAsync(Start(arguments));
        var exitCode = await process.WaitForExitAsync(Deadline);
        return (exitCode, process.Output);
    }

    /// <summary>Runs a command that says more than the tail of a process holds, and answers all of it.</summary>
    public async Task<string> PrintAsync(params string[] arguments)
    {
        await using (var process = await ChildProcess.StartAsync(Start(arguments) with { LogFile = _directory["printed"] }))
        {
            Assert.Equal(0, await process.WaitForExitAsync(Deadline));
        }

        return await File.ReadAllTextAsync(_directory["printed"]);
    }

    /// <summary>How to start the service.</summary>
    public ProgramStart Service(IReadOnlyDictionary<string, string>? environment = null) => Start("run") with { Environment = environment ?? new Dictionary<string, string>() };

    public void Dispose() => _directory.Dispose();

    private ProgramStart Start(params string[] arguments)
    {
        string[] settings =
        [
            $"Storage:Directory={_directory["state"]}", $"Http:Url={Url.GetLeftPart(UriPartial.Authority)}", $"Broker:Port={FreePort.Next()}", $"Influx:Url=http://127.0.0.1:{FreePort.Next()}",
        ];

        // Ours first: what is said twice counts as it was said last.
        return ProgramPaths.Start("facility-cloud", ProgramPaths.Cloud, [arguments[0], .. settings.SelectMany(setting => (string[])["--set", setting]), .. arguments[1..]]);
    }
}
