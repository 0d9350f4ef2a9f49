using System.Collections.Concurrent;
using System.Text.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>Tickets as they appear on the cloud's live stream, by the point whose alarm raised them.</summary>
internal sealed class TicketWatch : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<TicketMoment>> tickets = [];
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource stopping = new();
    private readonly Task reading;

    private TicketWatch(CloudApi api) => reading = ReadAsync(api);

    /// <summary>Opens the stream; nothing that happens after is missed.</summary>
    public static async Task<TicketWatch> OpenAsync(CloudApi api, CancellationToken cancellationToken)
    {
        var watch = new TicketWatch(api);
        await (await Task.WhenAny(watch.listening.Task, watch.reading)).WaitAsync(Deadline, cancellationToken);
        return watch;
    }

    /// <summary>Completes when the ticket of a point's alarm has come.</summary>
    /// <exception cref="TimeoutException">None came in time.</exception>
    public async Task<TicketMoment> OfAsync(string point, CancellationToken cancellationToken)
    {
        var ticket = Of(point).Task;
        if (await Task.WhenAny(ticket, reading).WaitAsync(Deadline, cancellationToken) == reading)
        {
            await reading;
            throw new InvalidOperationException("The cloud ended its live stream.");
        }

        return await ticket;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private TaskCompletionSource<TicketMoment> Of(string point) =>
        tickets.GetOrAdd(point, _ => new TaskCompletionSource<TicketMoment>(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task ReadAsync(CloudApi api)
    {
        await foreach (var item in api.LiveAsync(stopping.Token))
        {
            listening.TrySetResult();
            if (item.Type == "ticket" && item.Data.Deserialize<TicketSeen>(JsonSerializerOptions.Web) is { } ticket)
            {
                foreach (var alarm in ticket.Alarms)
                {
                    Of(alarm.Point).TrySetResult(new TicketMoment(ticket.RecordedAt, item.ReceivedAt));
                }
            }
        }
    }
}

/// <param name="RecordedAt">What the ticket says of its own recording.</param>
/// <param name="SeenAt">When it came over the live stream: after its commit.</param>
internal readonly record struct TicketMoment(DateTimeOffset RecordedAt, DateTimeOffset SeenAt);
