using System.ComponentModel;
using System.Runtime.InteropServices;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>An eventfd(2): lets other threads wake one that sleeps in poll(2) on its socket.</summary>
internal sealed partial class WakeEvent : IDisposable
{
    private const int NonBlocking = 0x800;
    private const int CloseOnExec = 0x80000;

    private readonly Lock gate = new();
    private bool closed;

    public WakeEvent()
    {
        Descriptor = eventfd(0, NonBlocking | CloseOnExec);
        if (Descriptor < 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "eventfd failed");
        }
    }

    public int Descriptor { get; }

    /// <summary>Wakes the sleeper, now or at its next poll; nothing after disposal. Any thread.</summary>
    public unsafe void Set()
    {
        lock (gate)
        {
            if (!closed)
            {
                // Fails only when the counter is full, and then the sleeper is awake anyway.
                var one = 1UL;
                _ = write(Descriptor, &one, sizeof(ulong));
            }
        }
    }

    /// <summary>Takes all wakes so far. The sleeper's thread.</summary>
    public unsafe void Clear()
    {
        ulong count;
        _ = read(Descriptor, &count, sizeof(ulong));
    }

    /// <summary>Sleeps until a wake, an event of <paramref name="wanted"/> on the socket, or the time is up; returns the socket's events.</summary>
    public unsafe PollEvents Poll(int socket, PollEvents wanted, int timeoutMs)
    {
        var polled = stackalloc PollDescriptor[2];
        polled[0] = new PollDescriptor { Descriptor = Descriptor, Wanted = PollEvents.In };
        polled[1] = new PollDescriptor { Descriptor = socket, Wanted = wanted };
        if (poll(polled, 2, timeoutMs) <= 0)
        {
            return PollEvents.None;
        }

        if (polled[0].Seen != PollEvents.None)
        {
            Clear();
        }

        return polled[1].Seen;
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (!closed)
            {
                closed = true;
                _ = close(Descriptor);
            }
        }
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial int eventfd(uint initial, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static unsafe partial int poll(PollDescriptor* descriptors, nuint count, int timeoutMs);

    [LibraryImport("libc", SetLastError = true)]
    private static unsafe partial nint write(int descriptor, void* buffer, nuint count);

    [LibraryImport("libc", SetLastError = true)]
    private static unsafe partial nint read(int descriptor, void* buffer, nuint count);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int close(int descriptor);

    /// <summary>struct pollfd.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public PollEvents Wanted;
        public PollEvents Seen;
    }
}

/// <summary>poll(2)'s events.</summary>
[Flags]
internal enum PollEvents : short
{
    None = 0,
    In = 1,
    Out = 4,
    Error = 8,
    HangUp = 16,
}
