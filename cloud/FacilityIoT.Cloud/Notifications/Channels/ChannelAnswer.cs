namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>What became of one attempt to send.</summary>
/// <param name="Said">The peer's own words, cut and without addresses and secrets; shown to administrators.</param>
public abstract record ChannelAnswer(string Said)
{
    /// <summary>The peer has taken the message.</summary>
    public sealed record Accepted(string Said) : ChannelAnswer(Said);

    /// <summary>The peer did not take it now; the same message may go later.</summary>
    /// <param name="MayHaveArrived">The answer was lost, not the message: a repetition may be the second one.</param>
    public sealed record Failed(string Said, bool MayHaveArrived = false) : ChannelAnswer(Said);

    /// <summary>The peer will never take this message or this address.</summary>
    public sealed record Refused(string Said) : ChannelAnswer(Said);

    /// <summary>The address no longer exists and is to be forgotten.</summary>
    public sealed record Gone(string Said) : ChannelAnswer(Said);

    /// <summary>Too many messages: the channel takes none for a while. Not the message's fault, so no attempt is counted.</summary>
    public sealed record Throttled(string Said, TimeSpan Pause) : ChannelAnswer(Said);
}
