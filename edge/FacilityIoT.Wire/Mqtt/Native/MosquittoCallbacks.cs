using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>What happens to a connection, on its own thread, during a call into the library. Members must not throw or call into the library.</summary>
internal interface IMosquittoEvents
{
    void OnConnect(int connack);

    void OnDisconnect(int code);

    /// <summary>QoS 0: written to the socket. QoS 1: acknowledged.</summary>
    void OnPublished(int messageId);

    void OnMessage(MqttMessage message);

    void OnSubscribed(int messageId, bool granted);

    void OnLibraryFault(string text);

    /// <summary>A callback failed; the exception must not cross the library's frames.</summary>
    void OnCallbackFault(Exception fault);
}

/// <summary>The C entry points: static, so that no delegate can be collected while the library holds it.</summary>
internal static unsafe class MosquittoCallbacks
{
    private const int LogWarning = 4;
    private const int LogError = 8;

    /// <summary>In SUBACK: refused.</summary>
    private const int SubscriptionRefused = 0x80;

    public static void Set(nint handle)
    {
        LibMosquitto.mosquitto_connect_callback_set(handle, &OnConnect);
        LibMosquitto.mosquitto_disconnect_callback_set(handle, &OnDisconnect);
        LibMosquitto.mosquitto_publish_callback_set(handle, &OnPublish);
        LibMosquitto.mosquitto_message_callback_set(handle, &OnMessage);
        LibMosquitto.mosquitto_subscribe_callback_set(handle, &OnSubscribe);
        LibMosquitto.mosquitto_log_callback_set(handle, &OnLog);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnConnect(nint handle, nint owner, int code) => Guard(owner, code, static (events, code) => events.OnConnect(code));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnDisconnect(nint handle, nint owner, int code) => Guard(owner, code, static (events, code) => events.OnDisconnect(code));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnPublish(nint handle, nint owner, int messageId) => Guard(owner, messageId, static (events, id) => events.OnPublished(id));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnMessage(nint handle, nint owner, MosquittoMessage* message) => Guard(owner, (nint)message, static (events, pointer) =>
    {
        var native = (MosquittoMessage*)pointer;
        var payload = new ReadOnlySpan<byte>(native->Payload, native->PayloadLength).ToArray();
        events.OnMessage(new MqttMessage(Marshal.PtrToStringUTF8(native->Topic) ?? "", payload, (MqttQos)native->Qos, native->Retain != 0));
    });

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnSubscribe(nint handle, nint owner, int messageId, int count, int* granted) =>
        Guard(owner, (messageId, Granted: count > 0 && granted[0] < SubscriptionRefused), static (events, answer) => events.OnSubscribed(answer.messageId, answer.Granted));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnLog(nint handle, nint owner, int level, byte* text)
    {
        if (level is LogWarning or LogError)
        {
            Guard(owner, (nint)text, static (events, text) => events.OnLibraryFault(Marshal.PtrToStringUTF8(text) ?? ""));
        }
    }

    private static void Guard<T>(nint owner, T argument, Action<IMosquittoEvents, T> action)
    {
        var events = (IMosquittoEvents)GCHandle.FromIntPtr(owner).Target!;
        try
        {
            action(events, argument);
        }
        catch (Exception fault)
        {
            events.OnCallbackFault(fault);
        }
    }
}
