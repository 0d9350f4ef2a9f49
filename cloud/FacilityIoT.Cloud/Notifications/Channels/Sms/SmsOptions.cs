using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Sms;

/// <summary>Section <c>Notifications:Sms</c>: any gateway that takes a message as one HTTP request. Off while <see cref="Url"/> is empty.</summary>
/// <remarks><c>{phone}</c>, <c>{text}</c>, <c>{key}</c> (the same at every attempt) and <c>{secret}</c> may stand in address, headers and body; each is escaped for its place.</remarks>
public sealed class SmsOptions
{
    public const string Section = "Notifications:Sms";

    [RegularExpression("^https?://.+", ErrorMessage = "Notifications:Sms:Url must begin with https:// (or http:// within the own network).")]
    public string? Url { get; set; }

    [RegularExpression("^(GET|POST|PUT)$", ErrorMessage = "Notifications:Sms:Method must be GET, POST or PUT.")]
    public string Method { get; set; } = "POST";

    /// <summary>Says how values are escaped in the body.</summary>
    [RegularExpression("^(application/json|application/x-www-form-urlencoded|application/xml|text/xml)$",
        ErrorMessage = "Notifications:Sms:ContentType must be application/json, application/x-www-form-urlencoded, application/xml or text/xml.")]
    public string ContentType { get; set; } = "application/json";
    public string Body { get; set; } = """{"to":"{phone}","text":"{text}","id":"{key}"}""";
    public IDictionary<string, string> Headers { get; set; } = new Dictionary<string, string>();

    /// <summary>A file whose first line stands for <c>{secret}</c>.</summary>
    public string? SecretFile { get; set; }

    /// <summary>A regular expression that a taken message's answer fits; empty: a status of 2xx is enough. Many gateways say "no balance" with 200.</summary>
    public string? Success { get; set; }

    /// <summary>A regular expression of answers after which it is worth trying again; other refusals are final.</summary>
    public string? Retry { get; set; }
}

[OptionsValidator]
public sealed partial class SmsOptionsValidator : IValidateOptions<SmsOptions>;
