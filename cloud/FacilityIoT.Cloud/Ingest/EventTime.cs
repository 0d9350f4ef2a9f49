namespace FacilityIoT.Cloud.Ingest;

/// <summary>A box's milliseconds as an instant.</summary>
public static class EventTime
{
    /// <summary>1 January 2200: no time stamp beyond it is believed, and all up to it fit nanoseconds in 64 bits.</summary>
    public const long LastMs = 7_258_118_400_000;

    public static bool IsBelievable(long ms) => ms is > 0 and < LastMs;

    /// <summary>The fallback for a time stamp that is missing or beyond belief.</summary>
    public static DateTimeOffset Of(long? ms, DateTimeOffset fallback) => ms is { } value && IsBelievable(value) ? DateTimeOffset.FromUnixTimeMilliseconds(value) : fallback;
}
