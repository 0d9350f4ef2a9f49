using System.Threading.Channels;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>The inbox of a connection whose receiver waits while it is full.</summary>
internal sealed class HeldInbox
{
    private readonly MessageInbox inbox;
    private volatile TaskCompletionSource resumed = NotYet();
    private volatile bool neverHolds;

    public HeldInbox(int most)
    {
        inbox = new MessageInbox(most, () => resumed.TrySetResult());
        Reader = inbox.Reader;
    }

    public ChannelReader<MqttMessage> Reader { get; }

    public void Add(MqttMessage message) => inbox.Add(message);

    public void Complete() => inbox.Complete();

    /// <summary>Completes when there is room for another message. The receiver's alone.</summary>
    public async Task RoomAsync(CancellationToken cancellationToken)
    {
        while (!neverHolds && inbox.TryHold())
        {
            await resumed.Task.WaitAsync(cancellationToken);
            resumed = NotYet();
        }
    }

    /// <summary>From now on there is always room: a connection that ends waits for acknowledgements behind messages that nobody reads any more.</summary>
    public void LetEverythingIn()
    {
        neverHolds = true;
        resumed.TrySetResult();
    }

    private static TaskCompletionSource NotYet() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
