using System.Net;

namespace FacilityIoT.Cloud.Telemetry.Managed;

/// <summary>
/// Between InfluxDB.Client and the network: logs in for each request, and keeps what an unsuccessful answer says. The client loses the words of an
/// answer that is not JSON, and fails at a Retry-After that is a date.
/// </summary>
internal sealed class InfluxClientHandler(HttpMessageHandler inner, InfluxOptions options) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = InfluxLogin.Of(options);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw new UnsuccessfulAnswerException(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken), response.Headers.RetryAfter?.Delta);
        }
    }
}

/// <summary>The server answered, and not that it was written.</summary>
internal sealed class UnsuccessfulAnswerException(HttpStatusCode status, string words, TimeSpan? retryAfter) : Exception(words)
{
    public HttpStatusCode Status => status;

    public string Words => words;

    public TimeSpan? RetryAfter => retryAfter;
}
