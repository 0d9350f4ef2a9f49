using System.Runtime.InteropServices;

namespace FacilityIoT.Benchmarks;

/// <summary>The shortest loop that libmodbus allows: connect, then <c>modbus_read_registers</c> without end.</summary>
internal static unsafe partial class BareLibmodbus
{
    private const string Library = "libmodbus.so.5";

    /// <exception cref="InvalidOperationException">A read failed.</exception>
    public static double ReadsPerSecond(int port, int registers, TimeSpan span)
    {
        var context = modbus_new_tcp("127.0.0.1", port);
        if (modbus_set_slave(context, 1) != 0 || modbus_connect(context) != 0)
        {
            throw new InvalidOperationException("libmodbus cannot connect to the simulated device.");
        }

        var words = stackalloc ushort[registers];
        var started = TimeProvider.System.GetTimestamp();
        var reads = 0;
        while (TimeProvider.System.GetElapsedTime(started) < span)
        {
            reads += modbus_read_registers(context, 0, registers, words) == registers ? 1 : throw new InvalidOperationException("A bare read failed.");
        }

        var took = TimeProvider.System.GetElapsedTime(started);
        modbus_close(context);
        modbus_free(context);
        return reads / took.TotalSeconds;
    }

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint modbus_new_tcp(string address, int port);

    [LibraryImport(Library)]
    private static partial int modbus_set_slave(nint context, int slave);

    [LibraryImport(Library)]
    private static partial int modbus_connect(nint context);

    [LibraryImport(Library)]
    private static partial int modbus_read_registers(nint context, int address, int count, ushort* into);

    [LibraryImport(Library)]
    private static partial void modbus_close(nint context);

    [LibraryImport(Library)]
    private static partial void modbus_free(nint context);
}
