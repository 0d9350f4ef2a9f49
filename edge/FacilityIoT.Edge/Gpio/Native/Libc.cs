using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace FacilityIoT.Edge.Gpio.Native;

/// <summary>The system calls of the GPIO character device.</summary>
internal static unsafe partial class Libc
{
    public const int Enoent = 2;
    public const int Eacces = 13;
    public const int Ebusy = 16;
    public const int Einval = 22;
    public const int Enotty = 25;
    public const int Eperm = 1;
    public const int Eintr = 4;
    public const short PollIn = 1;

    private const int ReadWriteCloseOnExec = 0x80002;
    private const int CloseOnExecNonBlocking = 0x80800;

    /// <summary>Opens a device; an invalid handle on error.</summary>
    public static SafeFileHandle Open(string path) => new(open(path, ReadWriteCloseOnExec), ownsHandle: true);

    /// <summary>A descriptor that <c>poll</c> can wait for, to be woken by <see cref="Signal"/>.</summary>
    public static SafeFileHandle WakeUp() => new(eventfd(0, CloseOnExecNonBlocking), ownsHandle: true);

    public static void Signal(SafeFileHandle wakeUp)
    {
        var one = 1ul;
        // It fails only when the counter is full: then the waiter is awake anyway.
        _ = write(wakeUp, &one, sizeof(ulong));
    }

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    public static partial int Ioctl(SafeFileHandle file, nuint request, void* argument);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(SafeFileHandle file, void* buffer, nint length);

    /// <returns>How many descriptors are ready; 0 after the time, −1 on error.</returns>
    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(PollDescriptor* descriptors, nuint count, int milliseconds);

    public static string Describe(int error) => Marshal.GetPInvokeErrorMessage(error);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int eventfd(uint initial, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial nint write(SafeFileHandle file, void* buffer, nint length);

    /// <summary><c>struct pollfd</c></summary>
    public struct PollDescriptor
    {
        public int File;
        public short Wanted;
        public short Seen;
    }
}
