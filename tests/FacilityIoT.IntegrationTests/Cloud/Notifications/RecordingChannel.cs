using System.Collections.Concurrent;
using FacilityIoT.Cloud.Notifications.Channels;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

/// <summary>A channel that keeps what it is given and answers as it is told.</summary>
internal sealed class RecordingChannel(string name, ChannelScope? scope = null, ChannelLimit? limit = null) : IChannel, IChannelSource
{
    private readonly ConcurrentQueue<OutgoingMessage> sent = new();

    public string Name => name;

    public ChannelScope? Scope => scope;

    public ChannelLimit? Limit => limit;

    public string Kind => ChannelNames.Kind(name);

    public IReadOnlyList<IChannel> Channels => [this];

    public Func<OutgoingMessage, ChannelAnswer> Answer { get; set; } = _ => new ChannelAnswer.Accepted("taken");

    public IReadOnlyList<OutgoingMessage> Sent => [.. sent];

    public Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        sent.Enqueue(message);
        return Task.FromResult(Answer(message));
    }
}
