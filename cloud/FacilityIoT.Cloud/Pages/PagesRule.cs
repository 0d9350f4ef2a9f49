using FacilityIoT.Cloud.Api;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Pages;

/// <summary>A folder that somebody has set and that holds no web app is a mistake to be told at the start, not a page that is missing later.</summary>
internal sealed class PagesRule : IValidateOptions<HttpOptions>
{
    public ValidateOptionsResult Validate(string? name, HttpOptions options) => string.IsNullOrEmpty(options.Pages) || PagesFolder.Find(options.Pages) is not null
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"{nameof(options.Pages)}: Http:Pages is {options.Pages}, but there is no {PagesFolder.Index} in it: build the web app (npm run build in dashboards/control-room makes dist), or leave the setting out.");
}
