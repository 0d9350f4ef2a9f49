namespace FacilityIoT.Cloud.Notifications.Channels.Push;

/// <summary>
/// Which addresses a subscription may name. The service posts to them, so they are no free choice of the browser's: https at its own port, a push
/// service's host, no address in numbers. Otherwise anybody with a login could make the service knock at doors of the own network. Pure.
/// </summary>
public static class PushEndpoint
{
    public const int Longest = 1000;

    /// <summary>The push services of the browsers, each with its subdomains.</summary>
    public static IReadOnlyList<string> KnownHosts { get; } =
        ["fcm.googleapis.com", "push.services.mozilla.com", "push.apple.com", "notify.windows.com"];

    /// <param name="allowed">Hosts beside the known ones.</param>
    /// <returns>The sentence that says why not; null when it may be used.</returns>
    public static string? Refusal(string endpoint, IEnumerable<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Length > Longest || !Uri.TryCreate(endpoint, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps || url.UserInfo.Length > 0 || url.Fragment.Length > 0)
        {
            return $"A push endpoint is an https address of at most {Longest} characters, as the browser's PushSubscription has it.";
        }

        var hosts = KnownHosts.Concat(allowed).ToList();
        var fits = url.HostNameType == UriHostNameType.Dns && url.IsDefaultPort
            && hosts.Exists(host => url.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || url.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
        return fits ? null : $"{url.Host} is not a known push service; an administrator can allow it in Notifications:Push:AllowedHosts.";
    }
}
