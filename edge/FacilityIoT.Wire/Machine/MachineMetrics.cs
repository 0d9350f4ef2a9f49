namespace FacilityIoT.Wire.Machine;

/// <summary>Names of the node metrics in which a box tells of the machine that it runs on. In every NBIRTH of ours, null for what is not known.</summary>
public static class MachineMetrics
{
    public const string Prefix = "FacilityIoT/Machine/";

    /// <summary>Boolean: whether a time source keeps the clock.</summary>
    public const string ClockSynchronized = "FacilityIoT/Machine/Clock/Synchronized";

    /// <summary>Double, s: by how much the clock may be wrong at most, as its time source reckons; null while none keeps it.</summary>
    public const string ClockError = "FacilityIoT/Machine/Clock/Error";

    /// <summary>Int64, bytes: what may still be written where the outbox lies.</summary>
    public const string DiskFree = "FacilityIoT/Machine/Disk/Free";

    /// <summary>Int64, bytes: the size of the file system where the outbox lies.</summary>
    public const string DiskSize = "FacilityIoT/Machine/Disk/Size";

    /// <summary>DateTime: when the certificate ends by which the broker knows the box; null for a box that has none.</summary>
    public const string CertificateEnd = "FacilityIoT/Machine/Certificate/End";
}
