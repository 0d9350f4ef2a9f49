using Microsoft.AspNetCore.Http.Features;

namespace FacilityIoT.Cloud.Api;

/// <summary>
/// Against requests forged by another site's page. Three layers: the cookie is SameSite=Strict; a changing request must come from our own origin when
/// the browser says where from; and its body must be JSON, or come with a header of ours: a form can send
/// neither, and a script of another site would have to ask first, which nobody here answers. Keys are not sent by browsers on their own and need none of it.
/// </summary>
internal static class CrossSite
{
    /// <summary>A request with it is no form's: only scripts set headers, and those of other sites only after a preflight.</summary>
    public const string Upload = "X-Facility-Upload";

    public static IApplicationBuilder UseCrossSiteRefusal(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (Refusal(context.Request) is { } sentence)
        {
            await TypedResults.Problem(sentence, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
            return;
        }

        await next(context);
    });

    internal static string? Refusal(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || request.Headers.ContainsKey("Authorization"))
        {
            return null;
        }

        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site && site is not ("same-origin" or "none"))
        {
            return "This request comes from another site's page.";
        }

        if (request.Headers.Origin.ToString() is { Length: > 0 } origin && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            return $"This request comes from a page of {origin}, not of this service.";
        }

        var hasBody = request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? false;
        return hasBody && !request.HasJsonContentType() && !request.Headers.ContainsKey(Upload)
            ? $"The body must be application/json; a file is sent with the header {Upload}: 1." : null;
    }
}
