using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.WeCom;

/// <summary>Section <c>Notifications:WeCom</c>: robots of WeCom groups.</summary>
public sealed class WeComOptions
{
    public const string Section = "Notifications:WeCom";

    [ValidateEnumeratedItems]
    public IList<RobotOptions> Robots { get; set; } = [];
}

[OptionsValidator]
public sealed partial class WeComOptionsValidator : IValidateOptions<WeComOptions>;
