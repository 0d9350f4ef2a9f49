using System.Net.Http.Headers;

namespace FacilityIoT.Testing;

/// <summary><c>facility-cloud</c> as a process, on the broker and the InfluxDB of one environment, with a key for its API.</summary>
public sealed class FacilityCloud : IAsyncDisposable
{
    private static readonly TimeSpan KeyDeadline = TimeSpan.FromSeconds(60);

    private FacilityCloud(Uri url, string apiKey, string administratorFile, ProgramStart start)
    {
        (Url, ApiKey, AdministratorFile) = (url, apiKey, administratorFile);
        Http = LoopbackHttp.Client(url);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        Api = new CloudApi(Http);
        Process = new RestartableProcess(start, () => Http.AnswersAsync("health/live"));
    }

    /// <summary>Its HTTP address.</summary>
    public Uri Url { get; }

    /// <summary>A key with the role operator.</summary>
    public string ApiKey { get; }

    /// <summary>Where the service writes the name and the password of the first administrator.</summary>
    public string AdministratorFile { get; }

    /// <summary>A client with the address and the key.</summary>
    public HttpClient Http { get; }

    /// <summary>Its API, as a program outside sees it.</summary>
    public CloudApi Api { get; }

    /// <summary>The process: kill it, stop it, start it again.</summary>
    public RestartableProcess Process { get; }

    /// <summary>Makes an API key and prepares the process; it is not started yet.</summary>
    internal static async Task<FacilityCloud> PrepareAsync(
        BrokerUser account, int brokerPort, string authority, InfluxServer influx, StateDirectory directory)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        await File.WriteAllTextAsync(directory["broker.password"], account.Password);
        await File.WriteAllTextAsync(directory["influx.password"], influx.Password);
        string[] settings =
        [
            $"Storage:Directory={directory["state"]}",
            $"Http:Url={url.GetLeftPart(UriPartial.Authority)}",

            // Browser tests log in from one address, and more often than people do.
            "Http:LoginsPerMinute=600",
            $"Broker:Host={MosquittoServer.Host}",
            $"Broker:Port={brokerPort}",
            $"Broker:User={account.Name}",
            $"Broker:PasswordFile={directory["broker.password"]}",
            $"Broker:CaFile={authority}",
            $"Influx:Url={influx.Url.GetLeftPart(UriPartial.Authority)}",
            $"Influx:Database={influx.Database}",
            $"Influx:User={influx.User}",
            $"Influx:PasswordFile={directory["influx.password"]}",
            .. ProgramPaths.WebApp is { } pages ? (string[])[$"Http:Pages={pages}"] : [],
        ];
        string[] options = [.. settings.SelectMany(setting => (string[])["--set", setting])];
        var key = await CreateKeyAsync(options);
        var start = ProgramPaths.Start("facility-cloud", ProgramPaths.Cloud, ["run", .. options]);
        var administrator = Path.Combine(directory["state"], "first-administrator.txt");
        return new FacilityCloud(url, key, administrator, start with { LogFile = directory["facility-cloud.log"] });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        Http.Dispose();
    }

    private static async Task<string> CreateKeyAsync(string[] options)
    {
        string[] arguments = ["api-key", "create", "--name", "environment", "--role", "operator", .. options];
        await using var command = await ChildProcess.StartAsync(ProgramPaths.Start("facility-cloud api-key", ProgramPaths.Cloud, arguments));
        return await command.WaitForExitAsync(KeyDeadline) == 0
            ? command.Output[^1].Trim()
            : throw new InvalidOperationException($"No API key could be made.{command.TailText()}");
    }
}
