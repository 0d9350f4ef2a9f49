using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MQTTnet.Protocol;
using MQTTnet.Server;

namespace FacilityIoT.Testing;

/// <summary>
/// MQTTnet's broker in this process, for a demonstration without mosquitto: on free loopback ports, with the same accounts, passwords and
/// access list. It forgets everything at its end.
/// </summary>
public sealed class EmbeddedBroker : IFacilityBroker
{
    /// <summary>As in firmware-config/broker/mosquitto.conf.</summary>
    private const int MostWaitingMessages = 10_000;

    private readonly Dictionary<string, byte[]> _passwords;
    private readonly AccessList _access;
    private readonly X509Certificate2? _certificate;
    private readonly MqttServer _server;

    private EmbeddedBroker(MosquittoSettings settings)
    {
        _passwords = settings.Users.ToDictionary(user => user.Name, user => Encoding.UTF8.GetBytes(user.Password));
        _access = AccessList.Parse(settings.AccessList ?? string.Join('\n', settings.Users.SelectMany(user => (string[])[$"user {user.Name}", .. user.Access])));
        _certificate = settings.Certificates is { } certificates ? Read(certificates.Server) : null;
        TlsPort = _certificate is null ? 0 : FreePort.Next();
        _server = new MqttServerFactory().CreateMqttServer(Options());
        _server.ValidatingConnectionAsync += OnConnecting;
        _server.InterceptingPublishAsync += OnPublishing;
        _server.InterceptingSubscriptionAsync += OnSubscribing;
    }

    /// <inheritdoc/>
    public string Name => "the embedded broker";

    /// <inheritdoc/>
    public int Port { get; } = FreePort.Next();

    /// <inheritdoc/>
    public int TlsPort { get; }

    /// <inheritdoc/>
    public int? ProcessId => null;

    /// <summary>Starts a broker; of the settings it takes the accounts, the access list and the certificates.</summary>
    public static async Task<EmbeddedBroker> StartAsync(MosquittoSettings settings)
    {
        var broker = new EmbeddedBroker(settings);
        await broker._server.StartAsync();
        return broker;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new MqttServerStopOptions());
        _server.Dispose();
        _certificate?.Dispose();
    }

    private MqttServerOptions Options()
    {
        var options = new MqttServerOptionsBuilder()
            .WithDefaultEndpoint().WithDefaultEndpointPort(Port).WithDefaultEndpointBoundIPAddress(IPAddress.Loopback).WithDefaultEndpointBoundIPV6Address(IPAddress.None)
            .WithMaxPendingMessagesPerClient(MostWaitingMessages);
        if (_certificate is not null)
        {
            options.WithEncryptedEndpoint().WithEncryptedEndpointPort(TlsPort)
                .WithEncryptedEndpointBoundIPAddress(IPAddress.Loopback).WithEncryptedEndpointBoundIPV6Address(IPAddress.None)
                .WithEncryptionCertificate(_certificate);
        }

        return options.Build();
    }

    private Task OnConnecting(ValidatingConnectionEventArgs connecting)
    {
        var isKnown = _passwords.TryGetValue(connecting.UserName ?? "", out var password)
            && CryptographicOperations.FixedTimeEquals(password, connecting.RawPassword ?? []);
        connecting.ReasonCode = isKnown ? MqttConnectReasonCode.Success : MqttConnectReasonCode.NotAuthorized;
        return Task.CompletedTask;
    }

    // As mosquitto does: acknowledged and thrown away, wills as well.
    private Task OnPublishing(InterceptingPublishEventArgs publishing)
    {
        publishing.ProcessPublish = _access.MayWrite(publishing.UserName ?? "", publishing.ApplicationMessage.Topic);
        return Task.CompletedTask;
    }

    private Task OnSubscribing(InterceptingSubscriptionEventArgs subscribing)
    {
        if (!_access.MayRead(subscribing.UserName ?? "", subscribing.TopicFilter.Topic))
        {
            subscribing.ProcessSubscription = false;
            subscribing.Response.ReasonCode = MqttSubscribeReasonCode.NotAuthorized;
        }

        return Task.CompletedTask;
    }

    // Through PKCS#12: a key straight from PEM serves no TLS on Windows.
    private static X509Certificate2 Read(CertificateFiles files)
    {
        using var certificate = X509Certificate2.CreateFromPemFile(files.Certificate, files.Key);
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
