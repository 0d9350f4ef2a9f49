using System.Reflection;
using System.Runtime.InteropServices;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>Finds and starts libmosquitto, once per process.</summary>
internal static class MosquittoLibrary
{
    /// <summary>Environment variable with another path or name of the library, for unusual installations.</summary>
    public const string PathVariable = "FACILITY_LIBMOSQUITTO";

    private static readonly Lazy<bool> Started = new(Start);

    /// <exception cref="DllNotFoundException">The library is not installed; the message names the Debian package.</exception>
    public static void EnsureStarted() => _ = Started.Value;

    private static bool Start()
    {
        NativeLibrary.SetDllImportResolver(typeof(MosquittoLibrary).Assembly, Resolve);
        try
        {
            // Never cleaned up: the library's own threads and OpenSSL live as long as the process.
            return LibMosquitto.mosquitto_lib_init() == (int)MosquittoCode.Success;
        }
        catch (DllNotFoundException missing)
        {
            throw new DllNotFoundException(
                $"{NameToLoad} was not found: install the Debian package libmosquitto1, or set {PathVariable} to the library's path. ({missing.Message})", missing);
        }
    }

    private static string NameToLoad => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : LibMosquitto.Name;

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) =>
        name == LibMosquitto.Name ? NativeLibrary.Load(NameToLoad, assembly, searchPath) : nint.Zero;
}
