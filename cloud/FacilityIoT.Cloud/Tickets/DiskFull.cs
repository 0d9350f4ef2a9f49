namespace FacilityIoT.Cloud.Tickets;

/// <summary>Whether an error says that the disk, or the service's share of it, is full.</summary>
internal static class DiskFull
{
    // errno of Linux: no space left on device, disk quota exceeded.
    private const int NoSpace = 28;
    private const int QuotaExceeded = 122;

    public static bool Is(IOException error) => error.HResult is NoSpace or QuotaExceeded;
}
