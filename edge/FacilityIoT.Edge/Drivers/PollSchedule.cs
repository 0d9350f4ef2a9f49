namespace FacilityIoT.Edge.Drivers;

/// <summary>When a device is due: on a grid from its first poll, so that polls neither drift nor pile up.</summary>
internal static class PollSchedule
{
    /// <summary>The first time after <paramref name="now"/> that is a whole number of periods from the start. Polls that a slow bus missed are left out.</summary>
    public static long Next(long start, long period, long now) =>
        now < start ? start : start + (((now - start) / Math.Max(1, period)) + 1) * Math.Max(1, period);
}
