using System.Threading.Channels;
using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>
/// The host application's side of Sparkplug: STATE, births, deaths matched by bdSeq, sequence gaps, rebirth requests with back-off;
/// reconnects with full jitter until cancelled.
/// </summary>
/// <remarks>
/// Births are not retained by the broker. A host that starts knows nobody, and asks each node for its births at its first message; a box
/// with nothing to say sends the state of its outbox every 30 s. A host that comes back to its broker asks the nodes that it knew at once.
/// </remarks>
public sealed class HostSession(IMqttClient client, HostSessionOptions options, TimeProvider time, ILogger<HostSession> logger)
{
    private const int MostWaitingEvents = 4096;

    /// <summary>For the death certificate, when the host stops.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly Channel<HostEvent> events = Channel.CreateBounded<HostEvent>(new BoundedChannelOptions(MostWaitingEvents) { SingleWriter = true });
    private readonly ReconnectLoop reconnect = new(options.Broker, options.Reconnect, time, logger);
    private readonly RebirthBackOff rebirths = new(options.RebirthBackOff);
    private readonly HostModel model = new(options.ReorderTimeout);
    private readonly string stateTopic = HostState.Topic(options.HostId);
    private readonly long began = time.GetTimestamp();
    private volatile IMqttConnection? current;

    /// <summary>Bounded; a slow reader holds the socket. Completes when <see cref="RunAsync"/> ends.</summary>
    public ChannelReader<HostEvent> Events => events.Reader;

    public bool IsConnected => current is { Closed.IsCompleted: false };

    /// <summary>Why there is no connection, in words; null while connected.</summary>
    public string? Trouble => reconnect.Trouble;

    /// <summary>Runs until cancelled; then publishes STATE offline and disconnects. Once.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await reconnect.RunAsync(RunConnectionAsync, cancellationToken);
        }
        finally
        {
            events.Writer.TryComplete();
        }
    }

    /// <summary>NCMD. False when not connected: commands are repeated by whoever needs them.</summary>
    public async ValueTask<bool> SendCommandAsync(EdgeNodeId target, SparkplugPayload command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (current is not { } connection)
        {
            return false;
        }

        try
        {
            var bytes = SparkplugCodec.Encode(command with { Timestamp = command.Timestamp ?? NowMs(), Seq = null });
            var topic = new SparkplugTopic(target, SparkplugMessageType.NCMD).ToString();
            await connection.PublishAsync(topic, bytes, MqttQos.AtMostOnce, retain: false, cancellationToken);
            return true;
        }
        catch (MqttClosedException)
        {
            // Expected: the connection ended meanwhile, and the session says why.
            return false;
        }
    }

    /// <summary>Asks a node for its births, held back by <see cref="HostSessionOptions.RebirthBackOff"/>.</summary>
    public async ValueTask RequestRebirthAsync(EdgeNodeId target, string why, CancellationToken cancellationToken)
    {
        if (IsConnected && rebirths.TryAsk(target, Elapsed()))
        {
            SessionLog.AskingForRebirth(logger, target, why);
            var now = NowMs();
            await SendCommandAsync(target, new SparkplugPayload { Timestamp = now, Metrics = [NodeControl.RebirthMetric(true, now)] }, cancellationToken);
        }
    }

    private async Task<string> RunConnectionAsync(CancellationToken cancellationToken)
    {
        // One time for will and birth of a connection (host-topic-phid-birth-payload-timestamp).
        var since = NowMs();
        var request = new MqttConnectRequest
        {
            Broker = options.Broker,
            ClientId = $"host {options.HostId}",
            Will = new MqttWill(stateTopic, new HostState(false, since).Encode(), MqttQos.AtLeastOnce, Retain: true),
        };
        await using var connection = await client.ConnectAsync(request, cancellationToken);
        try
        {
            await connection.SubscribeAsync(HostSubscriptions.Of(options), cancellationToken);
            await PublishStateAsync(connection, new HostState(true, since), cancellationToken);
            current = connection;
            reconnect.Up();
            await TellAsync(new HostEvent.Connected(time.GetUtcNow()), cancellationToken);
            var why = await FollowToItsEndAsync(connection, since, cancellationToken);
            await TellAsync(new HostEvent.ConnectionLost(time.GetUtcNow(), why), cancellationToken);
            return why;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await SayGoodbyeAsync(connection);
            throw;
        }
        finally
        {
            current = null;
        }
    }

    private async Task<string> FollowToItsEndAsync(IMqttConnection connection, long since, CancellationToken cancellationToken)
    {
        try
        {
            await FollowAsync(connection, since, cancellationToken);
        }
        catch (MqttClosedException)
        {
            // It ended while something was being published; Closed has the reason.
            current = null;
        }

        return (await connection.Closed.WaitAsync(cancellationToken)).Reason;
    }

    private async Task FollowAsync(IMqttConnection connection, long since, CancellationToken cancellationToken)
    {
        var known = model.Born;
        model.LoseAll();
        foreach (var node in known)
        {
            await RequestRebirthAsync(node, "the host was away", cancellationToken);
        }

        var readable = connection.Messages.WaitToReadAsync(cancellationToken).AsTask();
        while (true)
        {
            await WaitAsync(readable, cancellationToken);
            await AskOverdueAsync(cancellationToken);
            if (!readable.IsCompleted)
            {
                continue;
            }

            if (!await readable)
            {
                return;
            }

            while (connection.Messages.TryRead(out var message))
            {
                await TakeAsync(connection, message, since, cancellationToken);
                if (model.HasGaps)
                {
                    await AskOverdueAsync(cancellationToken);
                }
            }

            readable = connection.Messages.WaitToReadAsync(cancellationToken).AsTask();
        }
    }

    /// <summary>Until there is a message, or a gap is old enough for a rebirth.</summary>
    private async Task WaitAsync(Task<bool> readable, CancellationToken cancellationToken)
    {
        if (model.NextDue is not { } due)
        {
            await Task.WhenAny(readable);
            return;
        }

        // Once overdue, it is asked for again at the pace of the back-off.
        var wait = due - Elapsed();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(readable, Task.Delay(wait > TimeSpan.Zero ? wait : options.RebirthBackOff, time, either.Token));
        await either.CancelAsync();
    }

    private async Task AskOverdueAsync(CancellationToken cancellationToken)
    {
        foreach (var node in model.Overdue(Elapsed()))
        {
            await RequestRebirthAsync(node, "messages are missing", cancellationToken);
        }
    }

    private async Task TakeAsync(IMqttConnection connection, MqttMessage message, long since, CancellationToken cancellationToken)
    {
        if (message.Topic == stateTopic)
        {
            await DefendStateAsync(connection, message, since, cancellationToken);
            return;
        }

        var told = model.Take(message, time.GetUtcNow(), Elapsed(), out var topic, out var rebirthWhy);
        if (told is HostEvent.NodeBorn born)
        {
            rebirths.Answered(born.Node, Elapsed());
        }
        else if (told is HostEvent.Rejected rejected)
        {
            SessionLog.Rejected(logger, rejected.Topic, rejected.Reason, rejected.Detail);
        }
        else if (told is HostEvent.Data { Refused.Count: > 0 } data)
        {
            SessionLog.MetricsRefused(logger, data.Refused.Count, message.Topic, data.Refused[0].Reason, data.Refused[0].Detail);
        }

        if (told is not null)
        {
            await TellAsync(told, cancellationToken);
        }

        if (rebirthWhy is not null)
        {
            await RequestRebirthAsync(topic.Node, rebirthWhy, cancellationToken);
        }
    }

    /// <summary>Our own STATE says offline while we are here: an earlier will, or somebody's mistake (message-flow-hid-sparkplug-state-message-delivered).</summary>
    private async Task DefendStateAsync(IMqttConnection connection, MqttMessage message, long since, CancellationToken cancellationToken)
    {
        // What was retained before is already replaced by our birth.
        if (!message.Retained && (!HostState.TryParse(message.Payload, out var state, out _) || !state.Online))
        {
            SessionLog.StateSetRight(logger, options.HostId);
            await PublishStateAsync(connection, new HostState(true, since), cancellationToken);
        }
    }

    private async Task SayGoodbyeAsync(IMqttConnection connection)
    {
        using var limit = new CancellationTokenSource(Farewell, time);
        try
        {
            await PublishStateAsync(connection, new HostState(false, NowMs()), limit.Token);
            await connection.DisconnectAsync(limit.Token);
        }
        catch (Exception fault) when (fault is MqttClosedException or OperationCanceledException)
        {
            SessionLog.DeathNotSent(logger, options.HostId, fault.Message);
        }
    }

    private async Task PublishStateAsync(IMqttConnection connection, HostState state, CancellationToken cancellationToken) =>
        await connection.PublishAsync(stateTopic, state.Encode(), MqttQos.AtLeastOnce, retain: true, cancellationToken);

    private ValueTask TellAsync(HostEvent told, CancellationToken cancellationToken) => events.Writer.WriteAsync(told, cancellationToken);

    private TimeSpan Elapsed() => time.GetElapsedTime(began);

    private long NowMs() => time.GetUtcNow().ToUnixTimeMilliseconds();
}
