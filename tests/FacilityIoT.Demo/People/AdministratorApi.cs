using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.Demo.People;

/// <summary>The cloud's API as the first administrator uses it: logged in by name and password, with plain JSON, none of the cloud's own types.</summary>
internal sealed class AdministratorApi : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    // A client keeps the cookie of the login.
    private readonly HttpClient _http;

    private AdministratorApi(HttpClient http, DemoAccount account) => (_http, Account) = (http, account);

    /// <summary>With which name and password.</summary>
    public DemoAccount Account { get; }

    /// <summary>Waits until the service has made its first administrator, and logs in.</summary>
    /// <exception cref="TimeoutException">It makes none.</exception>
    public static async Task<AdministratorApi> LogInAsync(FacilityCloud cloud)
    {
        var http = LoopbackHttp.Client(cloud.Url);
        DemoAccount? account = null;
        try
        {
            await Eventually.TrueAsync(
                async () => (account = await ReadAsync(cloud.AdministratorFile)) is not null && await TryLogInAsync(http, account), Deadline, "the first administrator to be let in");
            return new AdministratorApi(http, account!);
        }
        catch
        {
            http.Dispose();
            throw;
        }
    }

    /// <summary>An answer of the API.</summary>
    public Task<JsonElement> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    /// <inheritdoc cref="PostAsync"/>
    public Task<JsonElement> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    /// <summary>All items of a list.</summary>
    public Task<IReadOnlyList<JsonElement>> ListAsync(string path) => new CloudApi(_http).ListAsync<JsonElement>($"api/v1/{path}");

    public void Dispose() => _http.Dispose();

    /// <exception cref="InvalidOperationException">Refused; the message is the service's own.</exception>
    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, $"api/v1/{path}") { Content = JsonContent.Create(body) };
        using var answer = await _http.SendAsync(request);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>()
            : throw new InvalidOperationException($"{method} {path} was refused ({(int)answer.StatusCode}): {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Name and password on one line; null until the file is complete.</summary>
    private static async Task<DemoAccount?> ReadAsync(string file) =>
        File.Exists(file) && (await File.ReadAllTextAsync(file)).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) is [var name, var password]
            ? new DemoAccount(0, name, "administrator", password) : null;

    private static async Task<bool> TryLogInAsync(HttpClient http, DemoAccount account)
    {
        using var answer = await http.PostAsJsonAsync("api/v1/session", new { account.Name, account.Password });
        return answer.IsSuccessStatusCode;
    }
}
