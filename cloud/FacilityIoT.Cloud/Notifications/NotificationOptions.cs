using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications;

/// <summary>Section <c>Notifications</c>: what is common to all channels; each channel has a section of its own in it.</summary>
public sealed class NotificationOptions
{
    public const string Section = "Notifications";

    /// <summary>The address under which people reach the service, for links in messages; none: no links.</summary>
    [Url(ErrorMessage = "Notifications:PublicUrl must begin with http:// or https://.")]
    public string? PublicUrl { get; set; }
}

[OptionsValidator]
public sealed partial class NotificationOptionsValidator : IValidateOptions<NotificationOptions>;
