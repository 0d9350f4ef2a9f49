namespace FacilityIoT.Cloud.Notifications.Channels.DingTalk;

/// <summary>What DingTalk's codes mean for a message. Pure.</summary>
public static class DingTalkAnswer
{
    /// <summary>"send too fast, exceed 20 times per minute": then nothing is taken for ten minutes.</summary>
    private const int TooMany = 130101;

    /// <summary>The keyword is missing, the signature does not fit, or the address is not allowed: the settings are wrong.</summary>
    private const int NotAllowed = 310000;

    /// <summary>"token is not exist".</summary>
    private const int NoSuchRobot = 300001;
    private const int NoSuchToken = 300005;
    private static readonly TimeSpan Throttle = TimeSpan.FromMinutes(10);

    public static ChannelAnswer Read(RobotAnswer answer) => answer.Code switch
    {
        TooMany => new ChannelAnswer.Throttled(answer.Said, Throttle),
        NotAllowed or NoSuchRobot or NoSuchToken or (>= 40000 and < 50000) => new ChannelAnswer.Refused(answer.Said),
        _ => new ChannelAnswer.Failed(answer.Said),
    };
}
