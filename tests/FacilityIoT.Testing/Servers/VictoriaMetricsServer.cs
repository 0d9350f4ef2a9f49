using System.Text.Json;

namespace FacilityIoT.Testing;

/// <summary>One series as VictoriaMetrics exports it.</summary>
/// <param name="Labels">The labels; <c>__name__</c> is measurement and field joined by an underscore.</param>
/// <param name="Values">The values in the order of time.</param>
/// <param name="Timestamps">Milliseconds since 1970-01-01 UTC, one for each value.</param>
public sealed record VictoriaSeries(IReadOnlyDictionary<string, string> Labels, IReadOnlyList<double> Values, IReadOnlyList<long> Timestamps);

/// <summary>A real VictoriaMetrics on a free loopback port, with a password: it speaks InfluxDB's <c>/api/v2/write</c>.</summary>
public sealed class VictoriaMetricsServer : IAsyncDisposable
{
    private readonly StateDirectory _directory = StateDirectory.Temporary();
    private readonly HttpClient _http;

    private VictoriaMetricsServer()
    {
        var port = FreePort.Next();
        Url = new Uri($"http://127.0.0.1:{port}");
        _http = LoopbackHttp.Client(Url, User, Password);
        Process = new RestartableProcess(
            new ProgramStart
            {
                Name = "victoria-metrics",
                File = RequiredPart.Find("victoria-metrics", "victoria-metrics"),
                Arguments =
                [
                    $"-httpListenAddr=127.0.0.1:{port}",
                    $"-storageDataPath={_directory["data"]}",
                    "-retentionPeriod=100y",
                    "-envflag.enable",
                ],
                // Read through -envflag.enable: a password among the arguments would show in every process list.
                Environment = new Dictionary<string, string> { ["httpAuth_username"] = User, ["httpAuth_password"] = Password },
                LogFile = _directory["victoria-metrics.log"],
            },
            () => _http.AnswersAsync("health"));
    }

    /// <summary>Its HTTP address.</summary>
    public Uri Url { get; }

    /// <summary>The only account.</summary>
    public string User { get; } = "facility";

    /// <summary>Its password.</summary>
    public string Password { get; } = GeneratedPassword.Next();

    /// <summary>The process: kill it, stop it, start it again.</summary>
    public RestartableProcess Process { get; }

    /// <summary>Starts VictoriaMetrics with nothing in it.</summary>
    /// <exception cref="MissingPartException">victoria-metrics is not installed.</exception>
    public static async Task<VictoriaMetricsServer> StartAsync()
    {
        var server = new VictoriaMetricsServer();
        await server.Process.StartAsync();
        return server;
    }

    /// <summary>Everything stored in the series that match a selector, e.g. <c>{__name__=~"sample_.*"}</c>.</summary>
    public async Task<IReadOnlyList<VictoriaSeries>> ExportAsync(string selector)
    {
        // Samples become visible to searches within a second or at this call.
        await _http.GetStringAsync(new Uri("internal/force_flush", UriKind.Relative));
        var path = $"api/v1/export?match[]={Uri.EscapeDataString(selector)}";
        var lines = await _http.GetStringAsync(new Uri(path, UriKind.Relative));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Series)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _http.Dispose();
        _directory.Dispose();
    }

    private static VictoriaSeries Series(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new VictoriaSeries(
            root.GetProperty("metric").EnumerateObject().ToDictionary(label => label.Name, label => label.Value.GetString() ?? ""),
            [.. root.GetProperty("values").EnumerateArray().Select(value => value.GetDouble())],
            [.. root.GetProperty("timestamps").EnumerateArray().Select(value => value.GetInt64())]);
    }
}
