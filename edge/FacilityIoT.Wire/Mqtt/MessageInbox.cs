using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace FacilityIoT.Wire.Mqtt;

/// <summary>
/// Received messages on their way from the connection's thread to the reader. It drops nothing and blocks nobody: when it is full the
/// writer stops reading its socket, and is woken when the reader has caught up.
/// </summary>
/// <param name="most">How many messages make it full.</param>
/// <param name="resume">Called on the reader's thread when it is half empty again.</param>
internal sealed class MessageInbox(int most, Action resume)
{
    /// <summary>So many bytes make it full as well, whatever their number of messages.</summary>
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly Channel<MqttMessage> channel = Channel.CreateUnbounded<MqttMessage>(new UnboundedChannelOptions { SingleWriter = true });
    private int count;
    private long bytes;
    private int held;

    public ChannelReader<MqttMessage> Reader => new CountingReader(this);

    /// <summary>The writer's thread.</summary>
    public void Add(MqttMessage message)
    {
        Interlocked.Increment(ref count);
        Interlocked.Add(ref bytes, message.Payload.Length);
        channel.Writer.TryWrite(message);
    }

    /// <summary>True when it is full: the writer then waits for <c>resume</c>. The writer's thread.</summary>
    public bool TryHold()
    {
        // The flag first, then the counts: a reader that empties it in between sees the flag, or we see its counts.
        Interlocked.Exchange(ref held, 1);
        if (Volatile.Read(ref count) >= most || Volatile.Read(ref bytes) >= MostBytes)
        {
            return true;
        }

        Interlocked.Exchange(ref held, 0);
        return false;
    }

    public void Complete() => channel.Writer.TryComplete();

    private void Took(MqttMessage message)
    {
        var left = Interlocked.Decrement(ref count);
        var leftBytes = Interlocked.Add(ref bytes, -message.Payload.Length);
        if (Volatile.Read(ref held) != 0 && left <= most / 2 && leftBytes <= MostBytes / 2 && Interlocked.Exchange(ref held, 0) != 0)
        {
            resume();
        }
    }

    private sealed class CountingReader(MessageInbox inbox) : ChannelReader<MqttMessage>
    {
        public override Task Completion => inbox.channel.Reader.Completion;

        public override bool CanCount => true;

        public override int Count => inbox.channel.Reader.Count;

        public override bool TryRead([MaybeNullWhen(false)] out MqttMessage item)
        {
            if (!inbox.channel.Reader.TryRead(out item))
            {
                return false;
            }

            inbox.Took(item);
            return true;
        }

        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default) =>
            inbox.channel.Reader.WaitToReadAsync(cancellationToken);
    }
}
