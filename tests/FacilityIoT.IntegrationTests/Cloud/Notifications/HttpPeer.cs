using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

/// <summary>A request as it arrived.</summary>
/// <param name="Path">With its query.</param>
internal sealed record HeardRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body, DateTimeOffset At);

/// <summary>What the peer answers. <see cref="Wait"/>: only then.</summary>
internal sealed record PeerAnswer(int Status, string Body = "", string Type = "application/json", string? RetryAfter = null, Task? Wait = null);

/// <summary>A real HTTP server on loopback that remembers what it heard and answers as it is told.</summary>
internal sealed class HttpPeer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<HeardRequest> heard = new();

    private HttpPeer(WebApplication app) => this.app = app;

    public IReadOnlyList<HeardRequest> Heard => [.. heard];

    public Uri Address => new(app.Urls.Single());

    /// <summary>What it answers; 200 without a body at first.</summary>
    public Func<HeardRequest, PeerAnswer> Answer { get; set; } = _ => new(200);

    public string Url(string path) => new Uri(Address, path).ToString();

    public static async Task<HttpPeer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var peer = new HttpPeer(app);
        app.Run(peer.HandleAsync);
        await app.StartAsync();
        return peer;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var request = new HeardRequest(
            context.Request.Method, context.Request.Path + context.Request.QueryString.Value, headers, await reader.ReadToEndAsync(), TimeProvider.System.GetUtcNow());
        heard.Enqueue(request);
        var answer = Answer(request);
        await (answer.Wait ?? Task.CompletedTask).WaitAsync(context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } after)
        {
            context.Response.Headers.RetryAfter = after;
        }

        if (answer.Body.Length > 0)
        {
            context.Response.ContentType = answer.Type;
            await context.Response.WriteAsync(answer.Body);
        }
    }
}
