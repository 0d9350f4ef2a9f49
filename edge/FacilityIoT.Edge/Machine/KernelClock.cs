using System.Runtime.InteropServices;

namespace FacilityIoT.Edge.Machine;

/// <summary>What Linux knows of its clock's quality: chrony, ntpd and systemd-timesyncd all tell it there (adjtimex(2)).</summary>
internal static partial class KernelClock
{
    private const int Unsynchronized = 0x40;

    /// <summary>Whether a time source keeps the clock, and by how much it may be wrong at most; both null on other systems, and where the call is not allowed.</summary>
    public static (bool? Synchronized, TimeSpan? Error) Read()
    {
        var state = default(Timex);
        if (!OperatingSystem.IsLinux() || AdjustTime(ref state) < 0)
        {
            return (null, null);
        }

        return (state.Status & Unsynchronized) == 0 ? (true, TimeSpan.FromMicroseconds(state.MaximumError)) : (false, null);
    }

    /// <summary>Changes nothing while <see cref="Timex.Modes"/> is 0, and then needs no privilege.</summary>
    [LibraryImport("libc", EntryPoint = "adjtimex")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int AdjustTime(ref Timex state);

    /// <summary>struct timex: its beginning, and room for the rest.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct Timex
    {
        public uint Modes;
        public nint Offset;
        public nint Frequency;

        /// <summary>Microseconds.</summary>
        public nint MaximumError;
        public nint EstimatedError;
        public int Status;
        private fixed byte rest[256];
    }
}
