using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Environments.Managed;

/// <summary>The broker inside does what mosquitto does with the same accounts and access list.</summary>
public sealed class EmbeddedBrokerTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);
    private readonly BrokerUser _box = new("box", "topic write site/+/box", "topic read site/NCMD/box");
    private readonly BrokerUser _cloud = new("cloud", "topic read site/#", "topic write site/NCMD/+");

    [Fact]
    public async Task Each_account_says_and_hears_what_its_lines_allow()
    {
        await using var broker = await EmbeddedBroker.StartAsync(new MosquittoSettings { Users = [_box, _cloud] });
        await using var box = await ConnectAsync(broker, _box);
        await using var cloud = await ConnectAsync(broker, _cloud);
        await cloud.SubscribeAsync([new MqttSubscription("site/#", MqttQos.AtLeastOnce)], default);
        await box.SubscribeAsync([new MqttSubscription("site/NCMD/box", MqttQos.AtLeastOnce)], default);
        await Assert.ThrowsAsync<MqttSubscribeException>(() => box.SubscribeAsync([new MqttSubscription("site/#", MqttQos.AtLeastOnce)], default));

        await box.PublishAsync("site/NDATA/other", "forged"u8.ToArray(), MqttQos.AtLeastOnce, retain: false, default);
        await box.PublishAsync("site/NDATA/box", "own"u8.ToArray(), MqttQos.AtLeastOnce, retain: false, default);
        await cloud.PublishAsync("site/NCMD/box", "command"u8.ToArray(), MqttQos.AtLeastOnce, retain: false, default);

        Assert.Equal("site/NDATA/box", (await ReadAsync(cloud)).Topic);
        Assert.Equal("command"u8.ToArray(), (await ReadAsync(box)).Payload.ToArray());
    }

    [Fact]
    public async Task A_box_that_is_lost_leaves_its_will_and_what_was_retained_stays()
    {
        await using var broker = await EmbeddedBroker.StartAsync(new MosquittoSettings { Users = [_box, _cloud] });
        var box = await ConnectAsync(broker, _box, new MqttWill("site/NDEATH/box", "gone"u8.ToArray(), MqttQos.AtLeastOnce, Retain: false));
        await box.PublishAsync("site/STATE/box", "kept"u8.ToArray(), MqttQos.AtLeastOnce, retain: true, default);
        await using var cloud = await ConnectAsync(broker, _cloud);
        await cloud.SubscribeAsync([new MqttSubscription("site/#", MqttQos.AtLeastOnce)], default);
        Assert.True((await ReadAsync(cloud)).Retained);

        await box.DisposeAsync();

        Assert.Equal("site/NDEATH/box", (await ReadAsync(cloud)).Topic);
    }

    [Fact]
    public async Task A_stranger_and_a_wrong_password_are_refused()
    {
        await using var broker = await EmbeddedBroker.StartAsync(new MosquittoSettings { Users = [_box] });

        foreach (var stranger in new[] { _cloud, _box with { Password = "guessed" } })
        {
            Assert.Equal(MqttConnectFailure.NotAuthorized, (await Assert.ThrowsAsync<MqttConnectException>(() => ConnectAsync(broker, stranger))).Failure);
        }
    }

    [Fact]
    public async Task Its_second_port_speaks_tls()
    {
        using var certificates = BrokerCertificates.Create("unused");
        await using var broker = await EmbeddedBroker.StartAsync(new MosquittoSettings { Users = [_box], Certificates = certificates, RequireClientCertificate = false });
        var address = new MqttBroker
        {
            Host = MosquittoServer.Host, Port = broker.TlsPort, User = _box.Name, Password = _box.Password, Tls = new MqttTls(certificates.Authority),
        };

        await using var connection = await ConnectAsync(address);

        await connection.PublishAsync("site/NDATA/box", default, MqttQos.AtLeastOnce, retain: false, default);
    }

    private static Task<IMqttConnection> ConnectAsync(EmbeddedBroker broker, BrokerUser user, MqttWill? will = null) =>
        ConnectAsync(new MqttBroker { Host = MosquittoServer.Host, Port = broker.Port, User = user.Name, Password = user.Password }, will);

    private static Task<IMqttConnection> ConnectAsync(MqttBroker broker, MqttWill? will = null) =>
        MqttPort.Client(NullLoggerFactory.Instance).ConnectAsync(new MqttConnectRequest { Broker = broker, ClientId = $"{broker.User}-{Guid.NewGuid():N}", Will = will }, default);

    private static async Task<MqttMessage> ReadAsync(IMqttConnection connection) => await connection.Messages.ReadAsync().AsTask().WaitAsync(Deadline);
}
