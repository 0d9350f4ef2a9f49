namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Time stamps on the wire: unsigned milliseconds since 1970-01-01 UTC.</summary>
internal static class WireTime
{
    private static readonly ulong Last = (ulong)DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>Null for what no calendar of ours holds, so that nobody downstream trips over it.</summary>
    public static long? Read(ulong milliseconds) => milliseconds <= Last ? (long)milliseconds : null;
}
