namespace FacilityIoT.Cloud.Notifications.Channels.WeCom;

/// <summary>What WeCom's codes mean for a message. Pure.</summary>
public static class WeComAnswer
{
    /// <summary>"api freq out of limit": more than 20 in a minute.</summary>
    private const int TooMany = 45009;

    /// <summary>"invalid webhook url": the key is wrong or the robot was removed.</summary>
    private const int NoSuchRobot = 93000;

    public static ChannelAnswer Read(RobotAnswer answer) => answer.Code switch
    {
        TooMany => new ChannelAnswer.Throttled(answer.Said, ChannelTurn.Window),
        NoSuchRobot or (>= 40000 and < 45000) => new ChannelAnswer.Refused(answer.Said),
        _ => new ChannelAnswer.Failed(answer.Said),
    };
}
