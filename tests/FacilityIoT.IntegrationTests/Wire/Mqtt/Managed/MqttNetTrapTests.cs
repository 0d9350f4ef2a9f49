using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Mqtt.Managed;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt.Managed;

/// <summary>What MQTTnet leaves to its user.</summary>
public sealed class MqttNetTrapTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_message_that_is_never_acknowledged_ends_the_connection()
    {
        using var broker = new ScriptedBroker();
        await using var connection = await ConnectAsync(broker);

        var publishing = connection.PublishAsync("t", new byte[] { 1 }, MqttQos.AtLeastOnce, retain: false, default).AsTask();

        await Assert.ThrowsAsync<MqttClosedException>(() => publishing.WaitAsync(Deadline));
        var closed = await connection.Closed.WaitAsync(Deadline);
        Assert.False(closed.ByUs);
        Assert.Contains("did not acknowledge within 2 s", closed.Reason, StringComparison.Ordinal);
        await connection.Messages.Completion.WaitAsync(Deadline);
    }

    [Fact]
    public async Task A_subscription_that_is_never_answered_ends_the_connection()
    {
        using var broker = new ScriptedBroker();
        await using var connection = await ConnectAsync(broker);

        await Assert.ThrowsAsync<MqttClosedException>(() => connection.SubscribeAsync([new MqttSubscription("t", MqttQos.AtLeastOnce)], default).WaitAsync(Deadline));
    }

    [Fact]
    public async Task A_disconnect_that_waits_for_an_acknowledgement_in_vain_ends_all_the_same()
    {
        using var broker = new ScriptedBroker();
        await using var connection = await ConnectAsync(broker);
        var publishing = connection.PublishAsync("t", default, MqttQos.AtLeastOnce, retain: false, default).AsTask();

        await connection.DisconnectAsync(default).WaitAsync(Deadline);

        await Assert.ThrowsAsync<MqttClosedException>(() => publishing.WaitAsync(Deadline));
        Assert.True(connection.Closed.IsCompleted);
    }

    [Fact]
    public async Task An_acknowledgement_of_an_ended_connection_never_reaches_the_next()
    {
        using var broker = new ScriptedBroker();
        var first = await ConnectAsync(broker);
        for (byte id = 1; id <= 200; id++)
        {
            await broker.SayAsync(0x32, 0x05, 0x00, 0x01, (byte)'t', 0x00, id);
        }

        broker.HangUp();
        await first.Closed.WaitAsync(Deadline);
        await first.DisposeAsync();
        var before = broker.Heard().Length;
        await using var second = await ConnectAsync(broker, "second");
        await second.PublishAsync("t", new byte[] { 42 }, MqttQos.AtMostOnce, retain: false, default);
        await Eventually.TrueAsync(() => broker.Heard() is [.., 42], Deadline, "the message to arrive");

        // CONNECT and the message, and no PUBACK of what the first connection received.
        Assert.Equal(
            [0x10, 18, 0, 4, (byte)'M', (byte)'Q', (byte)'T', (byte)'T', 4, 0b10, 0, 1, 0, 6, .. "second"u8, 0x30, 4, 0, 1, (byte)'t', 42],
            broker.Heard()[before..]);
    }

    private static async Task<IMqttConnection> ConnectAsync(ScriptedBroker broker, string client = "first")
    {
        var accepting = broker.AcceptAsync();
        var connection = await new MqttNetClient(NullLogger<MqttNetClient>.Instance).ConnectAsync(new MqttConnectRequest { Broker = broker.Broker, ClientId = client }, default);
        await accepting;
        return connection;
    }
}
