using FacilityIoT.IntegrationTests.Cloud.Api;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Cloud.Pages;

/// <summary>The service with a small web app of the test's own, and a stranger's client for it.</summary>
internal sealed class WebAppUnderTest : IAsyncDisposable
{
    /// <summary>What lies beside the app's folder and must never be sent.</summary>
    public const string Secret = "a line of another folder";

    private readonly StateDirectory _files;

    private WebAppUnderTest(StateDirectory files, RunningCloud cloud) => (_files, Cloud, Client) = (files, cloud, cloud.Stranger());

    public RunningCloud Cloud { get; }

    public HttpClient Client { get; }

    public static async Task<WebAppUnderTest> StartAsync(IEnumerable<string>? settings = null, bool untilReady = true)
    {
        var files = StateDirectory.Temporary();
        Directory.CreateDirectory(files["app/assets"]);
        await File.WriteAllTextAsync(files["app/index.html"], """<!doctype html><meta name="csp-nonce" content="%CSP_NONCE%"><script type="module" src="/assets/app-1a2b.js"></script>""");
        await File.WriteAllTextAsync(files["app/assets/app-1a2b.js"], $"export const text = '{new string('x', 5000)}';");
        await File.WriteAllTextAsync(files["app/sw.js"], "self.skipWaiting();");
        await File.WriteAllTextAsync(files["app/manifest.webmanifest"], """{ "name": "FacilityIoT" }""");
        await File.WriteAllTextAsync(files["app/.env"], Secret);
        await File.WriteAllTextAsync(files["secret.txt"], Secret);
        return new WebAppUnderTest(files, await RunningCloud.StartAsync([$"Http:Pages={files["app"]}", .. settings ?? []], untilReady));
    }

    /// <summary>As a browser asks when a person goes to an address.</summary>
    public Task<HttpResponseMessage> VisitAsync(string path) => AskAsync(path, "text/html,application/xhtml+xml,*/*;q=0.8");

    /// <summary>The path goes out as it is written, dots and all.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, string accept = "*/*", HttpMethod? method = null)
    {
        var address = new Uri(Cloud.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address) { Headers = { { "Accept", accept } } };
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Cloud.DisposeAsync();
        _files.Dispose();
    }
}
