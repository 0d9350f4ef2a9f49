using System.Net.Http.Headers;
using System.Text;

namespace FacilityIoT.Testing;

/// <summary>HTTP to servers on loopback.</summary>
public static class LoopbackHttp
{
    /// <summary>A client with a base address and, if wanted, basic authentication.</summary>
    public static HttpClient Client(Uri baseAddress, string? user = null, string? password = null)
    {
        var client = new HttpClient { BaseAddress = baseAddress, Timeout = TimeSpan.FromSeconds(10) };
        if (user is not null)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }

        return client;
    }

    /// <summary>Whether a path is answered with success; a server that refuses, hangs or breaks off the connection is not ready.</summary>
    public static async Task<bool> AnswersAsync(this HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
