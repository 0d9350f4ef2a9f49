using System.Runtime.InteropServices;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>The part of libmosquitto 2's C interface that we use (mosquitto.h). Owned by one thread per handle.</summary>
internal static unsafe partial class LibMosquitto
{
    public const string Name = "libmosquitto.so.1";

    [LibraryImport(Name)]
    public static partial int mosquitto_lib_init();

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial nint mosquitto_new(string id, [MarshalAs(UnmanagedType.U1)] bool cleanSession, nint userData);

    [LibraryImport(Name)]
    public static partial void mosquitto_destroy(nint handle);

    [LibraryImport(Name)]
    public static partial int mosquitto_int_option(nint handle, MosquittoOption option, int value);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int mosquitto_username_pw_set(nint handle, string? user, string? password);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int mosquitto_will_set(nint handle, string topic, int length, byte* payload, int qos, [MarshalAs(UnmanagedType.U1)] bool retain);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int mosquitto_tls_set(nint handle, string? caFile, string? caPath, string? certificateFile, string? keyFile, nint passwordCallback);

    /// <summary>Blocks on name resolution and TCP: minutes, at worst.</summary>
    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int mosquitto_connect(nint handle, string host, int port, int keepAliveSeconds);

    [LibraryImport(Name)]
    public static partial int mosquitto_disconnect(nint handle);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int mosquitto_publish(nint handle, out int messageId, string topic, int length, byte* payload, int qos, [MarshalAs(UnmanagedType.U1)] bool retain);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int mosquitto_subscribe(nint handle, out int messageId, string filter, int qos);

    [LibraryImport(Name)]
    public static partial int mosquitto_socket(nint handle);

    [LibraryImport(Name)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool mosquitto_want_write(nint handle);

    [LibraryImport(Name, SetLastError = true)]
    public static partial int mosquitto_loop_read(nint handle, int maxPackets);

    [LibraryImport(Name, SetLastError = true)]
    public static partial int mosquitto_loop_write(nint handle, int maxPackets);

    [LibraryImport(Name, SetLastError = true)]
    public static partial int mosquitto_loop_misc(nint handle);

    [LibraryImport(Name)]
    private static partial nint mosquitto_strerror(int code);

    /// <summary>(handle, user data, CONNACK code).</summary>
    [LibraryImport(Name)]
    public static partial void mosquitto_connect_callback_set(nint handle, delegate* unmanaged[Cdecl]<nint, nint, int, void> callback);

    /// <summary>(handle, user data, reason: 0 after our own DISCONNECT).</summary>
    [LibraryImport(Name)]
    public static partial void mosquitto_disconnect_callback_set(nint handle, delegate* unmanaged[Cdecl]<nint, nint, int, void> callback);

    /// <summary>(handle, user data, message id).</summary>
    [LibraryImport(Name)]
    public static partial void mosquitto_publish_callback_set(nint handle, delegate* unmanaged[Cdecl]<nint, nint, int, void> callback);

    /// <summary>(handle, user data, message, which is valid during the call only).</summary>
    [LibraryImport(Name)]
    public static partial void mosquitto_message_callback_set(nint handle, delegate* unmanaged[Cdecl]<nint, nint, MosquittoMessage*, void> callback);

    /// <summary>(handle, user data, message id, number of filters, granted QoS of each).</summary>
    [LibraryImport(Name)]
    public static partial void mosquitto_subscribe_callback_set(nint handle, delegate* unmanaged[Cdecl]<nint, nint, int, int, int*, void> callback);

    /// <summary>(handle, user data, level, text).</summary>
    [LibraryImport(Name)]
    public static partial void mosquitto_log_callback_set(nint handle, delegate* unmanaged[Cdecl]<nint, nint, int, byte*, void> callback);

    /// <summary>The library's own words for one of its codes.</summary>
    public static string Describe(MosquittoCode code) => Marshal.PtrToStringUTF8(mosquitto_strerror((int)code)) ?? code.ToString();
}

/// <summary>enum mosq_opt_t.</summary>
internal enum MosquittoOption
{
    TcpNoDelay = 11,
}

/// <summary>enum mosq_err_t, as far as we tell codes apart.</summary>
internal enum MosquittoCode
{
    ConnectionPending = -1,
    Success = 0,
    OutOfMemory = 1,
    Protocol = 2,
    Invalid = 3,
    NoConnection = 4,
    ConnectionRefused = 5,
    NotFound = 6,
    ConnectionLost = 7,
    Tls = 8,
    PayloadSize = 9,
    Errno = 14,
    AddressLookup = 15,
    MalformedUtf8 = 18,
    KeepAlive = 19,
}

/// <summary>struct mosquitto_message.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly unsafe struct MosquittoMessage
{
    public readonly int MessageId;
    public readonly nint Topic;
    public readonly byte* Payload;
    public readonly int PayloadLength;
    public readonly int Qos;

    /// <summary>A C bool.</summary>
    public readonly byte Retain;
}
