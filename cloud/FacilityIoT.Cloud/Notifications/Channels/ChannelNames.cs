namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>Channels by name. Robots and webhooks are several, each with its own name behind the kind: <c>wecom.night-shift</c>.</summary>
public static class ChannelNames
{
    public const string Page = "page";
    public const string Push = "push";
    public const string Email = "email";
    public const string Sms = "sms";
    public const string WeCom = "wecom";
    public const string DingTalk = "dingtalk";
    public const string Webhook = "webhook";

    /// <summary>Every kind, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Page, Push, Sms, Email, WeCom, DingTalk, Webhook];

    /// <summary>Those that people and firms have addresses on.</summary>
    public static IReadOnlyList<string> Personal { get; } = [Push, Sms, Email];

    /// <param name="name">As in the settings.</param>
    public static string Of(string kind, string name) => $"{kind}.{name}";

    /// <summary>What stands before the dot.</summary>
    public static string Kind(string channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.Split('.', 2)[0];
    }
}
