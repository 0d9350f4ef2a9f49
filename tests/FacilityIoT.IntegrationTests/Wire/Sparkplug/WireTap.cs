using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Sparkplug;

/// <summary>A message on the wire with its decoded payload.</summary>
internal sealed record Tapped(MqttMessage Message, SparkplugTopic Topic, SparkplugPayload Payload)
{
    public SparkplugMessageType Type => Topic.Type;
}

/// <summary>Sees what passes the broker, and says what no session would.</summary>
internal sealed class WireTap(IMqttConnection connection)
{
    public async Task<MqttMessage> NextAsync() => await connection.Messages.ReadAsync().AsTask().WaitAsync(SparkplugBench.Deadline);

    public async Task<Tapped> NextSparkplugAsync() => Decode(await NextAsync());

    private static Tapped Decode(MqttMessage message)
    {
        Assert.True(SparkplugTopic.TryParse(message.Topic, out var topic, out var reason), reason);
        Assert.True(SparkplugCodec.TryDecode(message.Payload, out var payload, out reason), reason);
        return new Tapped(message, topic, payload);
    }

    /// <summary>Everything until the connection ends.</summary>
    public async IAsyncEnumerable<Tapped> AllAsync()
    {
        await foreach (var message in connection.Messages.ReadAllAsync())
        {
            yield return Decode(message);
        }
    }

    public async Task<Tapped> NextAsync(SparkplugMessageType type)
    {
        Tapped next;
        do
        {
            next = await NextSparkplugAsync();
        }
        while (next.Type != type);
        return next;
    }

    public async Task SayAsync(SparkplugMessageType type, string? device, SparkplugPayload payload) =>
        await SayAsync(new SparkplugTopic(SimulatedNode.Id, type, device).ToString(), SparkplugCodec.Encode(payload));

    public async Task SayAsync(string topic, byte[] payload, bool retain = false) =>
        await connection.PublishAsync(topic, payload, MqttQos.AtLeastOnce, retain, default);
}
