using System.Reflection;
using System.Runtime.InteropServices;

namespace FacilityIoT.Edge.Modbus.Native;

/// <summary>The functions of libmodbus 3.1 that we use. Contexts are raw pointers, owned by <see cref="LibmodbusMaster"/>.</summary>
internal static partial class Libmodbus
{
    private const string Name = "modbus";
    private const string File = "libmodbus.so.5";

    static Libmodbus() => NativeLibrary.SetDllImportResolver(typeof(Libmodbus).Assembly, Resolve);

    [LibraryImport(Name, EntryPoint = "modbus_new_tcp_pi", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    internal static partial nint NewTcp(string host, string service);

    [LibraryImport(Name, EntryPoint = "modbus_free")]
    internal static partial void Free(nint context);

    [LibraryImport(Name, EntryPoint = "modbus_connect", SetLastError = true)]
    internal static partial int Connect(nint context);

    [LibraryImport(Name, EntryPoint = "modbus_close")]
    internal static partial void Close(nint context);

    [LibraryImport(Name, EntryPoint = "modbus_get_socket")]
    internal static partial int GetSocket(nint context);

    [LibraryImport(Name, EntryPoint = "modbus_set_response_timeout", SetLastError = true)]
    internal static partial int SetResponseTimeout(nint context, uint seconds, uint microseconds);

    [LibraryImport(Name, EntryPoint = "modbus_set_byte_timeout", SetLastError = true)]
    internal static partial int SetByteTimeout(nint context, uint seconds, uint microseconds);

    /// <summary>Receives one answer; the buffer must hold <see cref="ModbusTcpFrame.MaxLength"/> bytes.</summary>
    [LibraryImport(Name, EntryPoint = "modbus_receive_confirmation", SetLastError = true)]
    internal static partial int ReceiveConfirmation(nint context, ref byte buffer);

    [LibraryImport(Name, EntryPoint = "modbus_strerror")]
    private static partial nint StrError(int error);

    [LibraryImport("libc", EntryPoint = "send", SetLastError = true)]
    internal static partial nint Send(int socket, ref byte buffer, nint length, int flags);

    internal static string Describe(int error) => Marshal.PtrToStringUTF8(StrError(error)) ?? $"error {error}";

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search)
    {
        if (name != Name)
        {
            return 0;
        }

        var file = Environment.GetEnvironmentVariable("FACILITY_LIBMODBUS") is { Length: > 0 } path ? path : File;
        return NativeLibrary.TryLoad(file, out var library)
            ? library
            : throw new DllNotFoundException(
                $"{file} cannot be loaded: install the Debian package libmodbus5, or set FACILITY_LIBMODBUS to the library's path.");
    }
}
