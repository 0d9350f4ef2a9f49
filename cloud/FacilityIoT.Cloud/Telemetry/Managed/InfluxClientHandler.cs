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
            throw new UnsuccessfulAnswerException(await response.Content.ReadAsStringAsync(cancellationToken))
            {
                Status = response.StatusCode,
                RetryAfter = response.Headers.RetryAfter?.Delta,
            };
        }
    }
}

/// <summary>The server answered, and not that it was written: the message is its own words.</summary>
internal sealed class UnsuccessfulAnswerException(string words) : Exception(words)
{
    public required HttpStatusCode Status { get; init; }

    public TimeSpan? RetryAfter { get; init; }
}
