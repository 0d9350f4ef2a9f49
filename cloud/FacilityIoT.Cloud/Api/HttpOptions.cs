using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Api;

/// <summary>Section <c>Http</c>: where the service answers. TLS is a reverse proxy's work; one on this machine may say who asked by X-Forwarded-For and -Proto.</summary>
public sealed class HttpOptions
{
    public const string Section = "Http";

    /// <summary>Loopback unless said otherwise. Port 0 takes a free one.</summary>
    [Required(ErrorMessage = "Http:Url must be an address to listen at, for example http://127.0.0.1:5080.")]
    [RegularExpression("^http://.+", ErrorMessage = "Http:Url must begin with http://; put a reverse proxy in front for TLS.")]
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>The largest request body, in bytes.</summary>
    [Range(1024, 100 * 1024 * 1024, ErrorMessage = "Http:MaxRequestBytes must be between 1024 and 104857600.")]
    public long MaxRequestBytes { get; set; } = 64 * 1024;

    /// <summary>Logins and password changes that one address may try in a minute.</summary>
    [Range(1, 10_000, ErrorMessage = "Http:LoginsPerMinute must be between 1 and 10000.")]
    public int LoginsPerMinute { get; set; } = 20;

    /// <summary>Requests with a resident's link that one address may send in a minute.</summary>
    [Range(1, 10_000, ErrorMessage = "Http:ResidentLinksPerMinute must be between 1 and 10000.")]
    public int ResidentLinksPerMinute { get; set; } = 30;

    /// <summary>The folder with the built web app: index.html and what it loads. When not set, the folder <c>pages</c> beside the program if it is there, else no pages are served.</summary>
    public string? Pages { get; set; }
}

[OptionsValidator]
public sealed partial class HttpOptionsValidator : IValidateOptions<HttpOptions>;
