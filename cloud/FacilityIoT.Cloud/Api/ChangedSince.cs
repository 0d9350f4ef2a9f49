using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>The answer to a change whose sender has not seen the latest: 409 with the version it has now, and with how it is now where that can be shown.</summary>
internal static class ChangedSince
{
    /// <param name="what">How the sentence begins: <c>The plan</c>, <c>Resident 7</c>.</param>
    /// <param name="seen">The version that the sender saw; null where only the latest is known.</param>
    /// <param name="current">As its own endpoint shows it.</param>
    public static ProblemHttpResult Answer(string what, int? seen, int now, object? current = null)
    {
        var versions = seen is { } before ? string.Create(CultureInfo.InvariantCulture, $"version {before}, now {now}") : string.Create(CultureInfo.InvariantCulture, $"now version {now}");
        var more = new Dictionary<string, object?> { ["version"] = now };
        if (current is not null)
        {
            more["current"] = current;
        }

        return TypedResults.Problem($"{what} was changed since you saw it ({versions}); look at it again.", statusCode: StatusCodes.Status409Conflict, extensions: more);
    }
}
