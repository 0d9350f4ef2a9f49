using System.Text.Json;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Asks InfluxDB in InfluxQL over <c>/query</c>, which 1.x, 2.x and 3.x speak alike.</summary>
public sealed class TelemetryReader(IHttpClientFactory clients, IOptions<InfluxOptions> options)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "influx-query";

    public Task<TelemetryAnswer> ReadAsync(TelemetryQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadAsync(query.ToString(), cancellationToken);
    }

    /// <param name="influxQl">One SELECT of one series, whose columns are named as those of <see cref="TelemetryRow"/>.</param>
    internal async Task<TelemetryAnswer> ReadAsync(string influxQl, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            using var request = Request(influxQl);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var json = await JsonDocument.ParseAsync(body, default, cancellationToken);
            return TelemetryAnswer.Of(json.RootElement, (int)response.StatusCode);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TelemetryAnswer.Failed($"InfluxDB did not answer within {options.Value.Timeout.TotalSeconds} s.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return TelemetryAnswer.Failed($"InfluxDB cannot be asked: {e.Message}");
        }
        catch (JsonException)
        {
            return TelemetryAnswer.Failed("InfluxDB answered something that is not JSON.");
        }
    }

    private HttpRequestMessage Request(string influxQl)
    {
        var influx = options.Value;
        var address = new Uri($"{influx.Url.TrimEnd('/')}/query?db={Uri.EscapeDataString(influx.Database)}&epoch=ms");
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("q", influxQl)]) };
        request.Headers.Authorization = InfluxLogin.Of(influx);
        return request;
    }
}
