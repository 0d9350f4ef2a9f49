using System.Globalization;

namespace FacilityIoT.Cloud.Api;

/// <summary>An event's id on the live stream: the board's life and the change's number. After a restart the life is another, and the client gets a new snapshot.</summary>
internal static class EventId
{
    public static string Of(string life, long number) => string.Create(CultureInfo.InvariantCulture, $"{life}-{number}");

    /// <summary>The number, or null when the id is not of this life.</summary>
    public static long? Number(string? id, string life) =>
        id is not null && id.StartsWith(life + "-", StringComparison.Ordinal) && long.TryParse(id.AsSpan(life.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
