using System.Net;
using System.Net.Sockets;

namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>How channels speak HTTP: no redirects (they would lead a request to an address nobody has allowed), short answers, an answer for every fault.</summary>
public sealed class ChannelHttp(IHttpClientFactory clients)
{
    /// <summary>The client's name.</summary>
    public const string Client = "notifications";

    /// <summary>More of an answer is not read.</summary>
    private const int LongestAnswer = 64 * 1024;

    /// <summary>Sends and reads the answer.</summary>
    /// <returns>Status, headers and text; or, without status, what went wrong.</returns>
    public async Task<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var client = clients.CreateClient(Client);
        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            return new HttpAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken), RetryAfter(response), null);
        }
        catch (HttpRequestException e) when (e.InnerException is SocketException or System.Security.Authentication.AuthenticationException || e.HttpRequestError == HttpRequestError.NameResolutionError)
        {
            // Nothing was sent: the connection did not come about.
            return new HttpAnswer(null, "", null, new ChannelAnswer.Failed(e.InnerException?.Message ?? e.Message));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new HttpAnswer(null, "", null, new ChannelAnswer.Failed(e.Message, MayHaveArrived: true));
        }
    }

    internal static void Configure(IServiceCollection services) => services.AddHttpClient(Client, client =>
        {
            // The sender's own patience counts, on the injected clock.
            client.Timeout = Timeout.InfiniteTimeSpan;
            client.MaxResponseContentBufferSize = LongestAnswer;
        })

        // Addresses of gateways carry phones, those of robots keys.
        .RemoveAllLoggers()
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            AutomaticDecompression = DecompressionMethods.None,
        });

    private static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;
}

/// <summary>What an HTTP peer answered.</summary>
/// <param name="Status">Null when there was no answer; then <paramref name="Fault"/> says why.</param>
public sealed record HttpAnswer(int? Status, string Text, TimeSpan? RetryAfter, ChannelAnswer.Failed? Fault)
{
    private const int LongestSaid = 300;

    /// <summary>The status and the beginning of the text.</summary>
    public string Said => $"HTTP {Status}{(Text.Length == 0 ? "" : ": " + (Text.Length <= LongestSaid ? Text : Text[..LongestSaid]))}";

    /// <summary>The answer after HTTP's own meaning: 2xx taken, 429 and 503 with a time too many, other 5xx and 408 later, the rest never.</summary>
    public ChannelAnswer ByStatus() => this switch
    {
        { Fault: { } fault } => fault,
        { Status: >= 200 and < 300 } => new ChannelAnswer.Accepted(Said),
        { Status: 429 } => new ChannelAnswer.Throttled(Said, Bounded(RetryAfter ?? TimeSpan.FromSeconds(30))),
        { Status: 503, RetryAfter: { } after } => new ChannelAnswer.Throttled(Said, Bounded(after)),
        { Status: 408 or >= 500 } => new ChannelAnswer.Failed(Said),
        _ => new ChannelAnswer.Refused(Said),
    };

    /// <summary>A peer cannot silence a channel for longer than an hour.</summary>
    private static TimeSpan Bounded(TimeSpan asked) =>
        asked < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : asked > TimeSpan.FromHours(1) ? TimeSpan.FromHours(1) : asked;
}

internal static class ChannelHttpSetup
{
    public static IServiceCollection AddChannelHttp(this IServiceCollection services)
    {
        ChannelHttp.Configure(services);
        return services.AddSingleton<ChannelHttp>();
    }
}
