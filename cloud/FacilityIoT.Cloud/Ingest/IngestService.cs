using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Runs the way of a message: session, receiver, the two lanes, acknowledgements. Starts when the store is open.</summary>
internal sealed class IngestService(HostSession session, Receiver receiver, RelationalWriter writer, RelationalLane relational, TelemetryLane telemetry, AckSender acknowledgements, TimeProvider time)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await writer.LoadAsync(stoppingToken);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        List<Task> running =
            [session.RunAsync(ending.Token), ReceiveAsync(ending.Token), BookStoredAsync(ending.Token), writer.RunAsync(ending.Token), acknowledgements.RunAsync(ending.Token)];

        // One that fails ends all: the service manager starts the process again, and boxes send again what was not acknowledged.
        var first = await Task.WhenAny(running);
        await ending.CancelAsync();
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        await foreach (var happened in session.Events.ReadAllAsync(cancellationToken))
        {
            receiver.Take(happened);
        }
    }

    private async Task BookStoredAsync(CancellationToken cancellationToken)
    {
        await foreach (var stored in telemetry.StoredFrames.ReadAllAsync(cancellationToken))
        {
            if (stored.Any(each => each.Frame.Stamp is not null || each.Refused.Count > 0))
            {
                relational.PostStored(new RelationalWork.Telemetry(time.GetUtcNow(), stored));
            }
        }
    }
}
