using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FacilityIoT.Testing;

/// <summary>An event of the live stream.</summary>
/// <param name="Type">Its event name.</param>
/// <param name="Data">What it carries.</param>
/// <param name="ReceivedAt">When it arrived here.</param>
public sealed record LiveEvent(string Type, JsonElement Data, DateTimeOffset ReceivedAt);

/// <summary>The cloud's API as a program outside sees it: plain JSON, none of the cloud's own types.</summary>
public sealed class CloudApi(HttpClient http)
{
    /// <summary>All tickets, the latest first.</summary>
    public Task<IReadOnlyList<TicketSeen>> TicketsAsync() => ListAsync<TicketSeen>("api/v1/tickets");

    /// <summary>All alarms.</summary>
    public Task<IReadOnlyList<AlarmSeen>> AlarmsAsync() => ListAsync<AlarmSeen>("api/v1/alarms");

    /// <summary>All boxes.</summary>
    public Task<IReadOnlyList<BoxSeen>> BoxesAsync() => ListAsync<BoxSeen>("api/v1/boxes");

    /// <summary>All items of a list, page after page.</summary>
    /// <param name="path">Without a query, e.g. <c>api/v1/points</c>.</param>
    public async Task<IReadOnlyList<T>> ListAsync<T>(string path)
    {
        var items = new List<T>();
        for (var number = 1; ; number++)
        {
            var page = await GetAsync($"{path}?size=500&page={number}");
            var before = items.Count;
            items.AddRange(page.GetProperty("items").Deserialize<List<T>>(JsonSerializerOptions.Web)!);
            if (items.Count == before || items.Count >= page.GetProperty("total").GetInt32())
            {
                return items;
            }
        }
    }

    /// <summary>One answer.</summary>
    public Task<JsonElement> GetAsync(string path) => http.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));

    /// <summary>The live stream, until it is cancelled or the service ends it.</summary>
    public async IAsyncEnumerable<LiveEvent> LiveAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("api/v1/live", UriKind.Relative));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellationToken))
        {
            var at = TimeProvider.System.GetUtcNow();
            yield return new LiveEvent(item.EventType, JsonSerializer.Deserialize<JsonElement>(item.Data), at);
        }
    }
}
