using FacilityIoT.Wire.Machine;
using Microsoft.EntityFrameworkCore.Query;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What a box says of its machine, in its row.</summary>
internal static class MachineColumns
{
    public static UpdateSettersBuilder<Box> SetMachine(this UpdateSettersBuilder<Box> set, MachineStatus machine) => set
        .SetProperty(row => row.ClockSynchronized, machine.ClockSynchronized)
        .SetProperty(row => row.ClockErrorMs, (long?)machine.ClockError?.TotalMilliseconds)
        .SetProperty(row => row.DiskFree, machine.DiskFree)
        .SetProperty(row => row.DiskSize, machine.DiskSize)
        .SetProperty(row => row.CertificateEndsAt, machine.CertificateEnd);
}
