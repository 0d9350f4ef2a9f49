using System.Buffers;
using System.Threading.Channels;
using MQTTnet;
using MQTTnet.Exceptions;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>
/// One connection with an MQTTnet client of its own. Nothing of it, such as an acknowledgement on its way, can reach the broker over a later one.
/// </summary>
internal sealed class MqttNetConnection : IMqttConnection
{
    /// <summary>MQTTnet gives its 65,535 packet ids in a circle and does not look whether one is still in use.</summary>
    private const int MostCalls = 10_000;

    private readonly SemaphoreSlim window = new(MostCalls);
    private readonly MqttBroker broker;
    private readonly HeldInbox inbox;
    private readonly MqttClient client;
    private readonly AnswerLimit limit;
    private readonly CallsInFlight calls = new();
    private readonly TaskCompletionSource<MqttClosed> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lazy<Task> farewell;
    private volatile bool disconnecting;

    public MqttNetConnection(MqttConnectRequest request, MqttNetLog log)
    {
        broker = request.Broker;
        inbox = new HeldInbox(request.ReceiveBuffer);
        limit = new AnswerLimit(broker.KeepAlive);
        farewell = new Lazy<Task>(SayFarewellAsync);
        client = new MqttClient(new HeldAdapters(inbox), log);
        client.DisconnectedAsync += OnDisconnectedAsync;
    }

    public ChannelReader<MqttMessage> Messages => inbox.Reader;

    public Task<MqttClosed> Closed => closed.Task;

    /// <summary>Waits for the CONNACK.</summary>
    /// <exception cref="MqttConnectException">There was none, or it refused us.</exception>
    public async Task OpenAsync(MqttClientOptions options, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(broker.ConnectTimeout);
        MqttClientConnectResult result;
        try
        {
            result = await client.ConnectAsync(options, patience.Token);
        }
        catch (Exception fault)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw patience.IsCancellationRequested ? ConnectRefusals.TimedOut(broker) : MqttNetFaults.NoConnack(broker, fault);
        }

        // A refusal is a result of MQTTnet, no exception.
        if (result.ResultCode != MqttClientConnectResultCode.Success)
        {
            throw MqttNetFaults.Refused(broker, result.ResultCode);
        }
    }

    public async ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> payload, MqttQos qos, bool retain, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TopicChecks.MustBeTopic(topic);
        var message = new MqttApplicationMessage
        {
            Topic = topic,
            Payload = new ReadOnlySequence<byte>(payload),
            QualityOfServiceLevel = MqttNetOptions.Qos(qos),
            Retain = retain,
        };

        // The caller may stop waiting; the message goes its way: a packet cut short would spoil the stream.
        await AskAsync(payload.Length, stop => client.PublishAsync(message, stop)).WaitAsync(cancellationToken);
    }

    public async Task SubscribeAsync(IReadOnlyList<MqttSubscription> subscriptions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = new MqttClientSubscribeOptionsBuilder();
        foreach (var subscription in subscriptions)
        {
            TopicChecks.MustBeFilter(subscription.Filter);
            options.WithTopicFilter(subscription.Filter, MqttNetOptions.Qos(subscription.Qos));
        }

        var answer = await AskAsync(0, stop => client.SubscribeAsync(options.Build(), stop)).WaitAsync(cancellationToken);
        if (answer.Items.FirstOrDefault(item => item.ResultCode > MqttClientSubscribeResultCode.GrantedQoS2) is { } refused)
        {
            throw new MqttSubscribeException(refused.TopicFilter.Topic);
        }
    }

    public async Task DisconnectAsync(CancellationToken cancellationToken)
    {
        if (!Closed.IsCompleted)
        {
            await farewell.Value.WaitAsync(cancellationToken);
        }
    }

    public ValueTask DisposeAsync()
    {
        End(byUs: true, "dropped by us");
        return ValueTask.CompletedTask;
    }

    /// <summary>Has the client do it within the time limit that it lacks itself. After the limit the connection ends: what was written of a packet cannot be taken back.</summary>
    private async Task<T> AskAsync<T>(int bytes, Func<CancellationToken, Task<T>> ask)
    {
        if (!calls.TryEnter())
        {
            throw Ended();
        }

        using var patience = limit.Begin(bytes);
        try
        {
            await window.WaitAsync(patience.Token);
            try
            {
                return await ask(patience.Token);
            }
            finally
            {
                window.Release();
            }
        }
        catch (Exception fault)
        {
            End(byUs: false, patience.IsOver ? $"the broker did not acknowledge within {patience.Limit.TotalSeconds:0} s" : fault.GetBaseException().Message);
            throw Ended();
        }
        finally
        {
            calls.Leave();
        }
    }

    private async Task SayFarewellAsync()
    {
        inbox.LetEverythingIn();
        await calls.EndAsync();
        disconnecting = true;
        try
        {
            await client.DisconnectAsync(new MqttClientDisconnectOptions());
        }
        catch (Exception fault) when (fault is MqttCommunicationException or OperationCanceledException or ObjectDisposedException)
        {
            // It ended by itself meanwhile.
        }

        End(byUs: true, "disconnected");
    }

    private Task OnDisconnectedAsync(MqttClientDisconnectedEventArgs ended)
    {
        End(disconnecting, ended.Exception?.GetBaseException().Message ?? "the broker closed the connection");
        return Task.CompletedTask;
    }

    /// <summary>The first reason is the true one.</summary>
    private void End(bool byUs, string reason)
    {
        if (closed.TrySetResult(new MqttClosed(byUs, reason)))
        {
            _ = calls.EndAsync();
            inbox.Complete();
            Free();
        }
    }

    private void Free()
    {
        try
        {
            client.Dispose();
        }
        catch (ObjectDisposedException)
        {
            // It is just freeing the same by itself, as the connection ended.
        }
    }

    private MqttClosedException Ended() => new(closed.Task is { IsCompletedSuccessfully: true, Result: var end } ? $"The connection has ended: {end.Reason}" : "The connection is ending.");
}
