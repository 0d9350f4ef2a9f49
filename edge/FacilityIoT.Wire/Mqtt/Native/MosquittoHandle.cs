using System.Globalization;
using System.Runtime.InteropServices;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>One libmosquitto client, set up for one CONNECT. Every member is for the owner's thread alone.</summary>
/// <remarks>A new handle for each connection: certificates on disk may have been renewed, and every connection has its own will.</remarks>
internal sealed unsafe class MosquittoHandle : IDisposable
{
    /// <summary>libmosquitto takes no shorter keep-alive.</summary>
    private const int LeastKeepAliveSeconds = 5;

    /// <summary>Where Debian keeps the authorities it trusts.</summary>
    private const string SystemAuthorities = "/etc/ssl/certs";

    private readonly MqttConnectRequest request;
    private readonly GCHandle owner;
    private readonly nint handle;

    /// <exception cref="MqttConnectException">A setting that the library refuses, such as a certificate it cannot read.</exception>
    public MosquittoHandle(MqttConnectRequest request, IMosquittoEvents events)
    {
        this.request = request;
        MosquittoLibrary.EnsureStarted();
        owner = GCHandle.Alloc(events);
        handle = LibMosquitto.mosquitto_new(request.ClientId, cleanSession: true, GCHandle.ToIntPtr(owner));
        if (handle == nint.Zero)
        {
            var why = Marshal.GetLastPInvokeErrorMessage();
            owner.Free();
            throw new MqttConnectException(MqttConnectFailure.Refused, $"libmosquitto refused the client id '{request.ClientId}': {why}");
        }

        try
        {
            SetUp();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>-1 when there is no connection.</summary>
    public int Socket => LibMosquitto.mosquitto_socket(handle);

    public bool WantsWrite => LibMosquitto.mosquitto_want_write(handle);

    /// <summary>Blocks until TCP is there or failed.</summary>
    public MosquittoCode Connect()
    {
        var keepAlive = Math.Clamp((int)request.Broker.KeepAlive.TotalSeconds, LeastKeepAliveSeconds, ushort.MaxValue);
        return (MosquittoCode)LibMosquitto.mosquitto_connect(handle, request.Broker.Host, request.Broker.Port, keepAlive);
    }

    public MosquittoCode Read() => (MosquittoCode)LibMosquitto.mosquitto_loop_read(handle, 1);

    public MosquittoCode Write() => (MosquittoCode)LibMosquitto.mosquitto_loop_write(handle, 1);

    /// <summary>Keep-alive; to be called about every second.</summary>
    public MosquittoCode Keep() => (MosquittoCode)LibMosquitto.mosquitto_loop_misc(handle);

    public MosquittoCode Publish(PublishCommand command, out int messageId)
    {
        fixed (byte* payload = command.Payload.Span)
        {
            return (MosquittoCode)LibMosquitto.mosquitto_publish(
                handle, out messageId, command.Topic, command.Payload.Length, payload, (int)command.Qos, command.Retain);
        }
    }

    public MosquittoCode Subscribe(MqttSubscription subscription, out int messageId) =>
        (MosquittoCode)LibMosquitto.mosquitto_subscribe(handle, out messageId, subscription.Filter, (int)subscription.Qos);

    public MosquittoCode Disconnect() => (MosquittoCode)LibMosquitto.mosquitto_disconnect(handle);

    /// <summary>Closes the socket without DISCONNECT, if there is one: the broker publishes the will.</summary>
    public void Dispose()
    {
        LibMosquitto.mosquitto_destroy(handle);
        owner.Free();
    }

    private void SetUp()
    {
        Check(LibMosquitto.mosquitto_int_option(handle, MosquittoOption.TcpNoDelay, 1), "the option TCP_NODELAY");
        MosquittoCallbacks.Set(handle);
        var broker = request.Broker;
        if (broker.User is not null)
        {
            Check(LibMosquitto.mosquitto_username_pw_set(handle, broker.User, broker.Password), "the user name");
        }

        if (request.Will is { } will)
        {
            fixed (byte* payload = will.Payload.Span)
            {
                Check(LibMosquitto.mosquitto_will_set(handle, will.Topic, will.Payload.Length, payload, (int)will.Qos, will.Retain), $"the will on '{will.Topic}'");
            }
        }

        if (broker.Tls is { } tls)
        {
            MustBeReadable(tls.CaFile, "authority");
            MustBeReadable(tls.CertificateFile, "certificate");
            MustBeReadable(tls.KeyFile, "key");
            var systemAuthorities = tls.CaFile is null ? SystemAuthorities : null;
            Check(LibMosquitto.mosquitto_tls_set(handle, tls.CaFile, systemAuthorities, tls.CertificateFile, tls.KeyFile, nint.Zero), "the TLS files");
        }
    }

    private static void MustBeReadable(string? file, string role)
    {
        try
        {
            if (file is not null)
            {
                using var open = File.OpenRead(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw ConnectRefusals.TlsFile(role, fault.Message, fault);
        }
    }

    private static void Check(int code, string what)
    {
        if (code != (int)MosquittoCode.Success)
        {
            var why = LibMosquitto.Describe((MosquittoCode)code);
            throw new MqttConnectException(MqttConnectFailure.Refused, string.Create(CultureInfo.InvariantCulture, $"libmosquitto refused {what}: {why} ({code})"));
        }
    }
}
