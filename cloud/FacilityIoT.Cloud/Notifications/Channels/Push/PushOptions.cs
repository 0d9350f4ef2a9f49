using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Push;

/// <summary>Section <c>Notifications:Push</c>: messages to browsers and phones with the web app. Off while <see cref="Contact"/> is empty.</summary>
public sealed class PushOptions
{
    public const string Section = "Notifications:Push";

    /// <summary>Whom a push service may write to when something is wrong (RFC 8292 §2.1): <c>mailto:</c> or <c>https:</c>.</summary>
    [RegularExpression("^(mailto:.+@.+|https://.+)$", ErrorMessage = "Notifications:Push:Contact must be mailto:somebody@… or https://….")]
    public string? Contact { get; set; }

    /// <summary>Hosts of push services beside the known ones (<see cref="PushEndpoint.KnownHosts"/>), each with its subdomains.</summary>
    public IList<string> AllowedHosts { get; set; } = [];
}

[OptionsValidator]
public sealed partial class PushOptionsValidator : IValidateOptions<PushOptions>;
