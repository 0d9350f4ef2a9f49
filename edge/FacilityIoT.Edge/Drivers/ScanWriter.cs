using System.Threading.Channels;
using FacilityIoT.Edge.Points;

namespace FacilityIoT.Edge.Drivers;

internal static class ScanWriter
{
    /// <summary>Hands a scan on; a full channel makes the driver's thread wait, so that nothing is dropped.</summary>
    public static void Put(this ChannelWriter<DeviceScan> scans, DeviceScan scan, CancellationToken cancellationToken)
    {
        if (!scans.TryWrite(scan))
        {
            scans.WriteAsync(scan, cancellationToken).AsTask().GetAwaiter().GetResult();
        }
    }
}
