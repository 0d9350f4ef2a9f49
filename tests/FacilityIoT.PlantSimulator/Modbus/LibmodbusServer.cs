using System.Reflection;
using System.Runtime.InteropServices;

namespace FacilityIoT.PlantSimulator.Modbus;

/// <summary>The server side of libmodbus 3.1.</summary>
internal static unsafe partial class LibmodbusServer
{
    private const string Name = "modbus";

    static LibmodbusServer() => NativeLibrary.SetDllImportResolver(typeof(LibmodbusServer).Assembly, Resolve);

    [LibraryImport(Name, EntryPoint = "modbus_new_tcp", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    internal static partial nint NewTcp(string? address, int port);

    [LibraryImport(Name, EntryPoint = "modbus_free")]
    internal static partial void Free(nint context);

    [LibraryImport(Name, EntryPoint = "modbus_set_socket")]
    internal static partial int SetSocket(nint context, int socket);

    /// <summary>Waits for a request; the buffer must hold 260 bytes.</summary>
    [LibraryImport(Name, EntryPoint = "modbus_receive", SetLastError = true)]
    internal static partial int Receive(nint context, byte* request);

    [LibraryImport(Name, EntryPoint = "modbus_reply", SetLastError = true)]
    internal static partial int Reply(nint context, byte* request, int length, Mapping* mapping);

    [LibraryImport(Name, EntryPoint = "modbus_reply_exception", SetLastError = true)]
    internal static partial int ReplyException(nint context, byte* request, uint code);

    [LibraryImport(Name, EntryPoint = "modbus_mapping_new_start_address", SetLastError = true)]
    internal static partial Mapping* NewMapping(
        uint startBits, uint bits, uint startInputBits, uint inputBits, uint startRegisters, uint registers, uint startInputRegisters, uint inputRegisters);

    [LibraryImport(Name, EntryPoint = "modbus_mapping_free")]
    internal static partial void FreeMapping(Mapping* mapping);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search)
    {
        if (name != Name)
        {
            return 0;
        }

        var file = Environment.GetEnvironmentVariable("FACILITY_LIBMODBUS") is { Length: > 0 } path ? path : "libmodbus.so.5";
        return NativeLibrary.TryLoad(file, out var library)
            ? library
            : throw new DllNotFoundException($"{file} cannot be loaded: install the Debian package libmodbus5.");
    }

    /// <summary><c>modbus_mapping_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Mapping
    {
        public int Bits;
        public int StartBits;
        public int InputBits;
        public int StartInputBits;
        public int InputRegisters;
        public int StartInputRegisters;
        public int Registers;
        public int StartRegisters;
        public byte* TabBits;
        public byte* TabInputBits;
        public ushort* TabInputRegisters;
        public ushort* TabRegisters;
    }
}
