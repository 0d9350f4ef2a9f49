namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>What was handed to the library and is not yet done: messages not yet written or acknowledged, subscriptions not yet granted. Of the owner's thread alone.</summary>
internal sealed class CommandsInFlight
{
    /// <summary>No further publishing is begun while so many bytes wait for the socket or for their PUBACK.</summary>
    private const long MostBytes = 1024 * 1024;

    private readonly Dictionary<int, PublishCommand> publishing = [];
    private readonly Dictionary<int, SubscribeCommand> subscribing = [];
    private readonly HashSet<int> publishedEarly = [];
    private long bytes;

    public bool IsFull => bytes >= MostBytes;

    public bool HasMessages => publishing.Count > 0;

    public IEnumerable<LoopCommand> All => [.. publishing.Values, .. subscribing.Values];

    public MosquittoCode Publish(MosquittoHandle handle, PublishCommand publish)
    {
        var code = handle.Publish(publish, out var messageId);
        if (code != MosquittoCode.Success)
        {
            return code;
        }

        // The library often writes at once, and then reports before it returns.
        if (publishedEarly.Remove(messageId))
        {
            publish.TrySetResult();
            return code;
        }

        publishing.Add(messageId, publish);
        bytes += publish.Payload.Length;
        return code;
    }

    public MosquittoCode Subscribe(MosquittoHandle handle, SubscribeCommand subscribe)
    {
        var code = handle.Subscribe(subscribe.Subscription, out var messageId);
        if (code == MosquittoCode.Success)
        {
            subscribing.Add(messageId, subscribe);
        }

        return code;
    }

    /// <summary>QoS 0: written. QoS 1: acknowledged.</summary>
    public void Published(int messageId)
    {
        if (publishing.Remove(messageId, out var command))
        {
            bytes -= command.Payload.Length;
            command.TrySetResult();
        }
        else
        {
            publishedEarly.Add(messageId);
        }
    }

    public void Subscribed(int messageId, bool granted)
    {
        if (subscribing.Remove(messageId, out var command))
        {
            _ = granted ? command.TrySetResult() : command.TrySetException(new MqttSubscribeException(command.Subscription.Filter));
        }
    }
}
