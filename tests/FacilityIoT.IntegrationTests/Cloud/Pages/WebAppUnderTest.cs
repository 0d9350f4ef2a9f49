using FacilityIoT.IntegrationTests.Cloud.Api;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Cloud.Pages;

/// <summary>The service with a small web app of the test's own, and a stranger's client for it. Nothing here changes it: the tests of a class share one.</summary>
public sealed class WebAppUnderTest : IAsyncLifetime
{
    /// <summary>What lies beside the app's folder and must never be sent.</summary>
    public const string Secret = "a line of another folder";

    private readonly StateDirectory _files = StateDirectory.Temporary();
    private RunningCloud? _cloud;
    private HttpClient? _client;

    public async ValueTask InitializeAsync() => await StartAsync([], untilReady: true);

    internal async Task StartAsync(IEnumerable<string> settings, bool untilReady)
    {
        Directory.CreateDirectory(_files["app/assets"]);
        await File.WriteAllTextAsync(_files["app/index.html"], """<!doctype html><meta name="csp-nonce" content="%CSP_NONCE%"><script type="module" src="/assets/app-1a2b.js"></script>""");
        await File.WriteAllTextAsync(_files["app/assets/app-1a2b.js"], $"export const text = '{new string('x', 5000)}';");
        await File.WriteAllTextAsync(_files["app/sw.js"], "self.skipWaiting();");
        await File.WriteAllTextAsync(_files["app/manifest.webmanifest"], """{ "name": "FacilityIoT" }""");
        await File.WriteAllTextAsync(_files["app/.env"], Secret);
        await File.WriteAllTextAsync(_files["secret.txt"], Secret);
        _cloud = await RunningCloud.StartAsync([$"Http:Pages={_files["app"]}", .. settings], untilReady);
        _client = _cloud.Stranger();
    }

    /// <summary>As a browser asks when a person goes to an address.</summary>
    public Task<HttpResponseMessage> VisitAsync(string path) => AskAsync(path, "text/html,application/xhtml+xml,*/*;q=0.8");

    /// <summary>The path goes out as it is written, dots and all.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, string accept = "*/*", HttpMethod? method = null, Action<HttpRequestMessage>? more = null)
    {
        var address = new Uri(_cloud!.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address) { Headers = { { "Accept", accept } } };
        more?.Invoke(request);
        return await _client!.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await (_cloud?.DisposeAsync() ?? ValueTask.CompletedTask);
        _files.Dispose();
    }
}
