using System.ComponentModel.DataAnnotations;
using FacilityIoT.Cloud.Notifications.Texts;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Webhook;

/// <summary>Section <c>Notifications:Webhook</c>: other systems that are told over HTTP.</summary>
public sealed class WebhookOptions
{
    public const string Section = "Notifications:Webhook";

    [ValidateEnumeratedItems]
    public IList<WebhookTarget> Targets { get; set; } = [];
}

/// <summary>One other system. Its address is an administrator's word: it may lie inside the own network.</summary>
public sealed class WebhookTarget
{
    /// <summary>Part of the channel's name: <c>webhook.NAME</c>.</summary>
    [Required(ErrorMessage = "Notifications:Webhook:Targets needs a Name for each.")]
    [RegularExpression("^[a-z0-9-]{1,40}$", ErrorMessage = "Notifications:Webhook:Targets: a Name is of lower-case letters, digits and hyphens, at most 40.")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Notifications:Webhook:Targets needs a Url for each.")]
    [Url(ErrorMessage = "Notifications:Webhook:Targets: a Url begins with http:// or https://.")]
    public string Url { get; set; } = "";

    /// <summary>A file whose first line is the secret that signs the messages.</summary>
    [Required(ErrorMessage = "Notifications:Webhook:Targets needs a SecretFile for each: messages without a signature could be anybody's.")]
    public string SecretFile { get; set; } = "";

    /// <summary>Only tickets of these sites; empty: all.</summary>
    public IList<string> Sites { get; set; } = [];

    /// <summary>For level 1 alone.</summary>
    public bool RedAlert { get; set; }
    public TextLanguage Language { get; set; }
}

[OptionsValidator]
public sealed partial class WebhookOptionsValidator : IValidateOptions<WebhookOptions>;
