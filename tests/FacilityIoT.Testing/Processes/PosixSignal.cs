using System.Runtime.InteropServices;

namespace FacilityIoT.Testing;

/// <summary>The signals that tests send, with their numbers on Linux (signal(7)).</summary>
internal static partial class PosixSignal
{
    internal const int Kill = 9;
    internal const int Terminate = 15;
    internal const int Continue = 18;
    internal const int Stop = 19;

    private const int NoSuchProcess = 3;

    /// <summary>Sends a signal; a process that has ended meanwhile is no error.</summary>
    internal static void Send(int processId, int signal)
    {
        if (SendRaw(processId, signal) != 0 && Marshal.GetLastPInvokeError() is var error and not NoSuchProcess)
        {
            throw new InvalidOperationException($"Signal {signal} to process {processId} failed: {Marshal.GetPInvokeErrorMessage(error)}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendRaw(int processId, int signal);
}
