namespace FacilityIoT.Cloud.Notifications.Routes;

/// <summary>One line of the routing: for these levels, to these, on these channels.</summary>
/// <param name="FromLevel">1–5, inclusive.</param>
/// <param name="ToLevel">1–5, inclusive.</param>
/// <param name="Channels">Channels to use together; empty: the first of the recipient's own order.</param>
public sealed record RouteLine(int FromLevel, int ToLevel, RouteRecipient Recipient, params IReadOnlyList<string> Channels)
{
    public bool Fits(int level) => level >= FromLevel && level <= ToLevel;
}
