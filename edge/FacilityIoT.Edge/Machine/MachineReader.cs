using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Machine;

namespace FacilityIoT.Edge.Machine;

/// <summary>Reads how the box's machine is: its clock, the disk under its outbox, the end of its certificate. Nothing that cannot be read is an error here.</summary>
internal static class MachineReader
{
    /// <summary>A few system calls and one small file: for every half minute, not for a hot path.</summary>
    public static MachineStatus Read(Box box)
    {
        var (synchronized, error) = KernelClock.Read();
        var (free, size) = Disk(box.Outbox.Path);
        return new MachineStatus(synchronized, error, free, size, CertificateEnd(box.Broker.Tls?.CertificateFile));
    }

    private static (long? Free, long? Size) Disk(string outbox)
    {
        try
        {
            // The folder: the file need not be there yet.
            var drive = new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(outbox))!);
            return (drive.AvailableFreeSpace, drive.TotalSize);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, null);
        }
    }

    /// <summary>Read each time: certificates are renewed under a running box.</summary>
    private static DateTimeOffset? CertificateEnd(string? file)
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            using var certificate = X509CertificateLoader.LoadCertificateFromFile(file);
            return new DateTimeOffset(certificate.NotAfter);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }
}
