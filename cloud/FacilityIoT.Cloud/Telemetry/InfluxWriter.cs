using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>
/// Writes to InfluxDB over its HTTP API: 1.x <c>/write</c>, 2.x and 3.x <c>/api/v2/write</c>. Bodies are compressed, but not for a server on
/// this machine: there it would only cost both sides processor time.
/// </summary>
internal sealed class InfluxWriter : IInfluxWriter
{
    private readonly InfluxOptions options;
    private readonly HttpClient http;
    private readonly Uri write;
    private readonly bool compresses;
    private readonly LineProtocol lines = new();
    private readonly ArrayBufferWriter<byte> plain = new(1 << 20);
    private readonly MemoryStream zipped = new();
    private readonly SemaphoreSlim one = new(1, 1);

    /// <param name="handler">Owned and disposed by the writer.</param>
    /// <param name="compressed">Whether bodies are compressed; null leaves it to where the server is.</param>
    public InfluxWriter(HttpMessageHandler handler, IOptions<InfluxOptions> options, bool? compressed = null)
    {
        this.options = options.Value;
        http = new HttpClient(handler) { Timeout = this.options.Timeout };
        write = new Uri($"{this.options.Url.TrimEnd('/')}/{Path(this.options)}");
        compresses = compressed ?? !write.IsLoopback;
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
            return await SendAsync(Encode(samples), compresses, cancellationToken);
        }
        finally
        {
            one.Release();
        }
    }

    /// <remarks>Beside the samples: neither waits for the other. A handful of short lines is not worth compressing.</remarks>
    public async Task<WriteResult> WriteAsync(IReadOnlyList<MeasuredPoint> points, CancellationToken cancellationToken) =>
        points.Count == 0 ? new WriteResult(WriteOutcome.Written) : await SendAsync(Encoding.UTF8.GetBytes(MeasuredPointLines.Of(points)), compressed: false, cancellationToken);

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        // An empty body is refused or accepted only after the login and the database were looked at; nothing is stored.
        var result = await SendAsync(ReadOnlyMemory<byte>.Empty, compressed: false, cancellationToken);
        return result.Outcome == WriteOutcome.Retry ? result.Detail : null;
    }

    public void Dispose()
    {
        one.Dispose();
        http.Dispose();
        zipped.Dispose();
    }

    private static string Path(InfluxOptions options) => options.Api == InfluxApi.V1
        ? $"write?db={Uri.EscapeDataString(options.Database)}&precision=ns"
        : $"api/v2/write?org={Uri.EscapeDataString(options.Organization ?? "")}&bucket={Uri.EscapeDataString(options.Database)}&precision=ns";

    private ReadOnlyMemory<byte> Encode(IReadOnlyList<TelemetrySample> samples)
    {
        plain.ResetWrittenCount();
        for (var at = 0; at < samples.Count; at++)
        {
            lines.Write(plain, samples[at]);
        }

        if (!compresses)
        {
            return plain.WrittenMemory;
        }

        zipped.SetLength(0);
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(plain.WrittenSpan);
        }

        return zipped.GetBuffer().AsMemory(0, (int)zipped.Length);
    }

    private async Task<WriteResult> SendAsync(ReadOnlyMemory<byte> body, bool compressed, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, write) { Content = new ReadOnlyMemoryContent(body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain", "utf-8");
            if (compressed)
            {
                request.Content.Headers.ContentEncoding.Add("gzip");
            }

            request.Headers.Authorization = InfluxLogin.Of(options);
            using var response = await http.SendAsync(request, cancellationToken);
            var words = response.IsSuccessStatusCode ? "" : await response.Content.ReadAsStringAsync(cancellationToken);
            return InfluxAnswers.Judge(response.StatusCode, words, response.Headers.RetryAfter?.Delta);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new WriteResult(WriteOutcome.Retry, e is TaskCanceledException ? $"no answer within {options.Timeout}" : e.Message);
        }
    }
}
