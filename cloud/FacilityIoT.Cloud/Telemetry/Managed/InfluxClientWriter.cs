using System.Buffers;
using System.Text;
using InfluxDB.Client;
using InfluxDB.Client.Api.Domain;
using InfluxDB.Client.Core.Exceptions;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Telemetry.Managed;

/// <summary>Writes over <c>/api/v2/write</c> with InfluxDB.Client: each batch at once, in one request, with nothing kept back or tried again by the client.</summary>
/// <remarks>
/// The lines are those of every stack, in nanoseconds. The client's own points would leave out NaN, infinity and empty tags without a word, and go
/// out in a request for each precision; its background writer would hold samples in memory that are then acknowledged and not stored.
/// </remarks>
internal sealed class InfluxClientWriter : IInfluxWriter
{
    /// <summary>The client refuses an empty organisation; servers that know none do not look at it.</summary>
    private const string NoOrganization = "-";

    /// <summary>A comment of line protocol: the server looks at login and bucket, and stores nothing. The client sends no empty body.</summary>
    private const string Comment = "# check";

    private readonly InfluxOptions options;
    private readonly HttpClient http;
    private readonly InfluxDBClient client;
    private readonly WriteApiAsync api;
    private readonly LineProtocol lines = new();
    private readonly ArrayBufferWriter<byte> body = new(1 << 20);
    private readonly SemaphoreSlim one = new(1, 1);

    /// <param name="handler">Owned and disposed by the writer.</param>
    /// <param name="compressed">Whether bodies are compressed; null leaves it to where the server is.</param>
    public InfluxClientWriter(HttpMessageHandler handler, IOptions<InfluxOptions> options, bool? compressed = null)
    {
        this.options = options.Value;
        http = new HttpClient(new InfluxClientHandler(handler, this.options));
        var url = this.options.Url.TrimEnd('/');
        client = new InfluxDBClient(new InfluxDBClientOptions(url) { HttpClient = http, Timeout = this.options.Timeout });
        if (compressed ?? !new Uri(url).IsLoopback)
        {
            client.EnableGzip();
        }

        api = client.GetWriteApiAsync();
    }

    public async Task<WriteResult> WriteAsync(IReadOnlyList<TelemetrySample> samples, CancellationToken cancellationToken)
    {
        if (samples.Count == 0)
        {
            return new WriteResult(WriteOutcome.Written);
        }

        await one.WaitAsync(cancellationToken);
        try
        {
            return await SendAsync(Encode(samples), cancellationToken);
        }
        finally
        {
            one.Release();
        }
    }

    /// <remarks>Beside the samples: neither waits for the other.</remarks>
    public async Task<WriteResult> WriteAsync(IReadOnlyList<MeasuredPoint> points, CancellationToken cancellationToken) =>
        MeasuredPointLines.Of(points) is { Length: > 0 } text ? await SendAsync(text, cancellationToken) : new WriteResult(WriteOutcome.Written);

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        var result = await SendAsync(Comment, cancellationToken);
        return result.Outcome == WriteOutcome.Retry ? result.Detail : null;
    }

    public void Dispose()
    {
        client.Dispose();
        http.Dispose();
        one.Dispose();
    }

    private string Encode(IReadOnlyList<TelemetrySample> samples)
    {
        body.ResetWrittenCount();
        for (var at = 0; at < samples.Count; at++)
        {
            lines.Write(body, samples[at]);
        }

        return Encoding.UTF8.GetString(body.WrittenSpan);
    }

    private async Task<WriteResult> SendAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            await api.WriteRecordAsync(text, WritePrecision.Ns, options.Database, options.Organization ?? NoOrganization, cancellationToken);
            return new WriteResult(WriteOutcome.Written);
        }
        catch (HttpException failed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return failed.InnerException is UnsuccessfulAnswerException answer
                ? InfluxAnswers.Judge(answer.Status, answer.Message, answer.RetryAfter)
                : new WriteResult(WriteOutcome.Retry, Reason(failed));
        }
    }

    private string Reason(HttpException failed) =>
        failed.InnerException is OperationCanceledException or TimeoutException ? $"no answer within {options.Timeout}" : failed.InnerException?.Message ?? failed.Message;
}
