namespace FacilityIoT.Cloud.Notifications.Channels.Push;

/// <summary>What a push service's status means (RFC 8030 §5, §7.3). Pure.</summary>
public static class PushAnswer
{
    public static ChannelAnswer Read(HttpAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer switch
        {
            { Status: 404 or 410 } => new ChannelAnswer.Gone(answer.Said),

            // Of this subscription or this service alone: the lane goes on.
            { Status: 429 } => new ChannelAnswer.Failed(answer.Said),
            _ => answer.ByStatus(),
        };
    }
}
