namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>A way to send, configured and on. Thread-safe; keeps nothing between two messages.</summary>
public interface IChannel
{
    /// <summary>One of <see cref="ChannelNames"/>.</summary>
    string Name { get; }

    /// <summary>Set for a chat group's robot or another system: which tickets it is for.</summary>
    ChannelScope? Scope => null;

    /// <summary>Set where the peer counts messages.</summary>
    ChannelLimit? Limit => null;

    /// <summary>One attempt. Expected trouble is an answer, not an exception.</summary>
    Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}

/// <summary>A folder's channels as the settings have them; none when it is not configured.</summary>
public interface IChannelSource
{
    /// <summary>The kind: what stands before the dot of its channels' names.</summary>
    string Kind { get; }

    IReadOnlyList<IChannel> Channels { get; }
}

/// <summary>Which tickets a robot or webhook is for, and how it speaks.</summary>
/// <param name="Sites">Empty: all.</param>
/// <param name="RedAlert">For level 1 alone; level 1 then goes nowhere else of its kind.</param>
public sealed record ChannelScope(IReadOnlyCollection<string> Sites, bool RedAlert, Texts.TextLanguage Language)
{
    public bool Covers(string siteId) => Sites.Count == 0 || Sites.Contains(siteId);
}

/// <summary>How many messages a peer takes in a minute.</summary>
/// <param name="PerMinute">In any 60 s.</param>
/// <param name="Reserved">How many of them only level 1 may use.</param>
/// <param name="LongestText">UTF-8 bytes of one message's text.</param>
public sealed record ChannelLimit(int PerMinute, int Reserved, int LongestText);
