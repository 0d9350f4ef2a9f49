using Microsoft.AspNetCore.StaticFiles;

namespace FacilityIoT.Cloud.Pages;

/// <summary>What a page of ours may load and do: its own files, our API, the camera and the position. Nothing of another host, and no script in its text.</summary>
internal static class PageHeaders
{
    /// <summary>Kept, and asked for again each time with its ETag.</summary>
    private const string AskAgain = "no-cache";

    /// <summary>Kept for a year without asking: another content has another name.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    public static void OnFile(StaticFileResponseContext file) => Set(file.Context, file.Context.Request.IsAsset() ? Forever : AskAgain, "'self'");

    /// <param name="nonce">What the app gives to the style elements that it puts in.</param>
    public static void OnIndex(HttpContext context, string nonce)
    {
        Set(context, AskAgain, $"'self' 'nonce-{nonce}'");
        if (context.Request.IsResidentLink())
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        }
    }

    /// <summary>Over those of every answer (SecurityHeaders); nosniff, no-referrer and no framing stay.</summary>
    private static void Set(HttpContext context, string caching, string styles)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = caching;
        headers["Permissions-Policy"] = "camera=(self), geolocation=(self), microphone=()";

        // Styles in attributes are what a position or a width is set with; a style attribute runs nothing.
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src {styles}; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; "
            + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
