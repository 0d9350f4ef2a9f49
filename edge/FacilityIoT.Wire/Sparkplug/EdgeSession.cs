using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>
/// The edge node's side of Sparkplug: connects, is born, publishes data in sequence, is reborn on command, dies properly, and reconnects
/// with full jitter between 1 and 60 s until cancelled.
/// </summary>
/// <remarks>Keeps seq and bdSeq; knows nothing of the outbox. All publishing goes through one lane, so seq is in wire order.</remarks>
public sealed class EdgeSession(IMqttClient client, EdgeSessionOptions options, IEdgeNode node, TimeProvider time, ILogger<EdgeSession> logger) : IDisposable
{
    /// <summary>For the death certificate, when the box stops.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly EdgeLane lane = new(options.Node, time);
    private readonly SemaphoreSlim rebirthWanted = new(0);
    private readonly ReconnectLoop reconnect = new(options.Broker, options.Reconnect, time, logger);
    private volatile bool born;
    private long sessionNumber;
    private long birthNumber;

    /// <summary>Increments with every completed birth sequence of a new connection (not with a rebirth); 0 before the first. "New session" for the outbox.</summary>
    public long SessionNumber => Interlocked.Read(ref sessionNumber);

    /// <summary>
    /// Increments with every completed birth sequence, a rebirth's as well; 0 before the first. A host that asks for a rebirth has probably thrown
    /// away what was on its way: an outbox need not wait for its time-out to send that again.
    /// </summary>
    public long BirthNumber => Interlocked.Read(ref birthNumber);

    /// <summary>True from the end of a birth sequence until the connection ends or a rebirth begins.</summary>
    public bool IsBorn => born;

    /// <summary>Raised on every change of <see cref="IsBorn"/>, on the session's loop; handlers return at once.</summary>
    public event Action<bool>? BornChanged;

    /// <summary>Why there is no connection, in words; null while connected. For health.</summary>
    public string? Trouble => reconnect.Trouble;

    /// <summary>Runs until cancelled; then publishes NDEATH and disconnects.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => reconnect.RunAsync(RunConnectionAsync, cancellationToken);

    /// <summary>
    /// Publishes NDATA (device null) or DDATA with the next seq. False, and no seq is used, when the node is not born or the device is not.
    /// Metrics without a timestamp get the payload's.
    /// </summary>
    public ValueTask<bool> PublishDataAsync(string? device, SparkplugPayload payload, CancellationToken cancellationToken) =>
        IsBorn ? lane.PublishDataAsync(device, payload, () => born, cancellationToken) : ValueTask.FromResult(false);

    /// <summary>Publishes DBIRTH for a device that came back or was added; false when the node is not born.</summary>
    public ValueTask<bool> PublishDeviceBirthAsync(DeviceBirth birth, CancellationToken cancellationToken) =>
        IsBorn ? lane.PublishDeviceBirthAsync(birth, () => born, cancellationToken) : ValueTask.FromResult(false);

    /// <summary>Publishes DDEATH for a device that was lost; false when the node or the device is not born.</summary>
    public ValueTask<bool> PublishDeviceDeathAsync(string device, CancellationToken cancellationToken) =>
        IsBorn ? lane.PublishDeviceDeathAsync(device, () => born, cancellationToken) : ValueTask.FromResult(false);

    /// <summary>Publishes all births again, same bdSeq: the configuration changed. Nothing while there is no session: its births will be new.</summary>
    public void RequestRebirth() => rebirthWanted.Release();

    /// <inheritdoc/>
    public void Dispose()
    {
        lane.Dispose();
        rebirthWanted.Dispose();
    }

    private async Task<string> RunConnectionAsync(CancellationToken cancellationToken)
    {
        var bdSeq = node.NextBdSeq();
        var death = EdgeLane.DeathCertificate(bdSeq, time.GetUtcNow().ToUnixTimeMilliseconds());
        var request = new MqttConnectRequest
        {
            Broker = options.Broker,
            ClientId = $"edge {options.Node}",
            Will = new MqttWill(lane.Topic(SparkplugMessageType.NDEATH), death, MqttQos.AtLeastOnce, Retain: false),
        };
        await using var connection = await client.ConnectAsync(request, cancellationToken);
        try
        {
            await connection.SubscribeAsync(Subscriptions(), cancellationToken);
            reconnect.Up();
            await FollowAsync(connection, bdSeq, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            SetBorn(false);
            await DieAsync(connection, bdSeq);
            throw;
        }
        finally
        {
            SetBorn(false);
        }

        if (connection.Closed.IsCompleted)
        {
            return (await connection.Closed).Reason;
        }

        await DieAsync(connection, bdSeq);
        return $"the primary host {options.PrimaryHost} is offline";
    }

    private List<MqttSubscription> Subscriptions()
    {
        List<MqttSubscription> wanted = [new(lane.Topic(SparkplugMessageType.NCMD), MqttQos.AtLeastOnce)];
        if (options.PrimaryHost is { } host)
        {
            wanted.Add(new MqttSubscription(HostState.Topic(host), MqttQos.AtLeastOnce));
        }

        return wanted;
    }

    /// <summary>Until the connection ends or the primary host goes offline.</summary>
    private async Task FollowAsync(IMqttConnection connection, int bdSeq, CancellationToken cancellationToken)
    {
        // This connection's waiting for a wish must end with it: it would take the next connection's.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await FollowAsync(connection, bdSeq, new PrimaryHostWatch(), end.Token);
        }
        finally
        {
            await end.CancelAsync();
        }
    }

    private async Task FollowAsync(IMqttConnection connection, int bdSeq, PrimaryHostWatch host, CancellationToken cancellationToken)
    {
        TakeWishes();
        if (options.PrimaryHost is null)
        {
            await BearAsync(connection, bdSeq, isNewSession: true, cancellationToken);
        }

        var readable = connection.Messages.WaitToReadAsync(cancellationToken).AsTask();
        var rebirth = rebirthWanted.WaitAsync(cancellationToken);
        while (true)
        {
            await Task.WhenAny(readable, rebirth);
            var again = false;
            if (rebirth.IsCompleted)
            {
                await rebirth;
                TakeWishes();
                again = true;
                rebirth = rebirthWanted.WaitAsync(cancellationToken);
            }

            if (readable.IsCompleted)
            {
                if (!await readable)
                {
                    return;
                }

                while (connection.Messages.TryRead(out var message))
                {
                    again |= TakeMessage(message, host, out var hostChanged);
                    if (hostChanged && !host.IsOnline)
                    {
                        return;
                    }

                    if (hostChanged)
                    {
                        await BearAsync(connection, bdSeq, isNewSession: true, cancellationToken);
                    }
                }

                readable = connection.Messages.WaitToReadAsync(cancellationToken).AsTask();
            }

            // Without a first birth on this connection, the births are still to come anyway.
            if (again && lane.HasConnection)
            {
                await BearAsync(connection, bdSeq, isNewSession: false, cancellationToken);
            }
        }
    }

    private void TakeWishes()
    {
        while (rebirthWanted.Wait(0))
        {
            // Several wishes are one birth.
        }
    }

    /// <summary>True when the births are wanted again.</summary>
    private bool TakeMessage(MqttMessage message, PrimaryHostWatch host, out bool hostChanged)
    {
        hostChanged = false;
        if (options.PrimaryHost is { } hostId && message.Topic == HostState.Topic(hostId))
        {
            if (!HostState.TryParse(message.Payload, out var state, out var fault))
            {
                SessionLog.PassedOver(logger, message.Topic, fault);
                return false;
            }

            hostChanged = host.Take(state);
            if (hostChanged)
            {
                SessionLog.PrimaryHost(logger, hostId, state.Online ? "online" : "offline");
            }

            return false;
        }

        if (!SparkplugCodec.TryDecode(message.Payload, out var command, out var reason))
        {
            SessionLog.PassedOver(logger, message.Topic, reason);
            return false;
        }

        var rebirth = NodeControl.AsksForRebirth(command);
        if (rebirth)
        {
            // DATA stops at once (rebirth-action-1), also for whoever publishes from another thread.
            SetBorn(false);
        }

        if (command.Metrics.Any(metric => metric.Name != NodeControl.Rebirth))
        {
            node.OnCommand(command);
        }

        return rebirth;
    }

    private async Task BearAsync(IMqttConnection connection, int bdSeq, bool isNewSession, CancellationToken cancellationToken)
    {
        SetBorn(false);
        var devices = await lane.BearAsync(connection, bdSeq, node, cancellationToken);
        if (isNewSession)
        {
            Interlocked.Increment(ref sessionNumber);
        }

        Interlocked.Increment(ref birthNumber);
        SessionLog.Born(logger, options.Node, bdSeq, devices);
        SetBorn(true);
    }

    private void SetBorn(bool value)
    {
        if (born != value)
        {
            born = value;
            BornChanged?.Invoke(value);
        }
    }

    private async Task DieAsync(IMqttConnection connection, int bdSeq)
    {
        using var limit = new CancellationTokenSource(Farewell, time);
        try
        {
            await lane.DieAsync(connection, bdSeq, limit.Token);
        }
        catch (Exception fault) when (fault is MqttClosedException or OperationCanceledException)
        {
            SessionLog.DeathNotSent(logger, options.Node.ToString(), fault.Message);
        }
    }
}
