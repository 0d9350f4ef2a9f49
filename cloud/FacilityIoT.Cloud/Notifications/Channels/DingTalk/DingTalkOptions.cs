using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.DingTalk;

/// <summary>Section <c>Notifications:DingTalk</c>: robots of DingTalk groups.</summary>
public sealed class DingTalkOptions
{
    public const string Section = "Notifications:DingTalk";

    [ValidateEnumeratedItems]
    public IList<RobotOptions> Robots { get; set; } = [];
}

[OptionsValidator]
public sealed partial class DingTalkOptionsValidator : IValidateOptions<DingTalkOptions>;
