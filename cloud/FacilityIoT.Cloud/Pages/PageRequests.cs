namespace FacilityIoT.Cloud.Pages;

/// <summary>Which requests are for the web app, and what they ask of it.</summary>
internal static class PageRequests
{
    private static readonly PathString[] Others = ["/api", "/openapi", "/health", "/metrics"];

    /// <summary>Residents' links: the address is the secret.</summary>
    private static readonly PathString ResidentLinks = "/r";

    /// <summary>Files whose names change with their content.</summary>
    private static readonly PathString Assets = "/assets";

    public static bool IsPage(this HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !Array.Exists(Others, other => request.Path.StartsWithSegments(other));

    /// <summary>The page itself under its own name: it is never sent as it lies there, without its nonce.</summary>
    public static bool IsIndex(this HttpRequest request) => request.Path == "/" || request.Path.Value!.EndsWith($"/{PagesFolder.Index}", StringComparison.Ordinal);

    /// <summary>One of the app's own addresses, such as /tickets/261122-001-1. A script that is missing is not: the page in its place would only confuse.</summary>
    public static bool IsRoute(this HttpRequest request) => !request.IsAsset() && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    public static bool IsAsset(this HttpRequest request) => request.Path.StartsWithSegments(Assets);

    public static bool IsResidentLink(this HttpRequest request) => request.Path.StartsWithSegments(ResidentLinks);
}
