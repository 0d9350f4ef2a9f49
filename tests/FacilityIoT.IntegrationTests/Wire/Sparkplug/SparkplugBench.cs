using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Wire.Sparkplug;

/// <summary>A real broker, and sessions and bare connections on it; everything ends with it.</summary>
internal sealed class SparkplugBench : IAsyncDisposable
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <summary>Short waits, so that reconnecting is tested and not waited for.</summary>
    public static readonly ReconnectTimes Quick = new() { Least = TimeSpan.FromMilliseconds(50), Most = TimeSpan.FromMilliseconds(200) };

    private const string User = "tester";
    private readonly List<IAsyncDisposable> owned = [];
    private readonly IMqttClient client = MqttPort.Client(NullLoggerFactory.Instance);

    private SparkplugBench(MosquittoServer server) => Server = server;

    public MosquittoServer Server { get; }

    public MqttBroker Broker => new() { Host = MosquittoServer.Host, Port = Server.Port, User = User, Password = Server.PasswordOf(User) };

    public static async Task<SparkplugBench> StartAsync() => new(await MosquittoServer.StartAsync(new MosquittoSettings
    {
        Users = [BrokerUser.WithFullAccess(User)],
        MoreConfiguration = "max_queued_messages 0",
    }));

    /// <summary>A bare connection that sees the wire, subscribed to the filters.</summary>
    public async Task<WireTap> TapAsync(params string[] filters)
    {
        var connection = await client.ConnectAsync(new MqttConnectRequest { Broker = Broker, ClientId = $"tap-{Guid.NewGuid():N}" }, default);
        owned.Add(connection);
        if (filters.Length > 0)
        {
            await connection.SubscribeAsync([.. filters.Select(filter => new MqttSubscription(filter, MqttQos.AtLeastOnce))], default);
        }

        return new WireTap(connection);
    }

    public RunningEdge RunEdge(SimulatedNode node, Func<EdgeSessionOptions, EdgeSessionOptions>? change = null)
    {
        var options = new EdgeSessionOptions { Node = SimulatedNode.Id, Broker = Broker, Reconnect = Quick };
        var edge = new RunningEdge(new EdgeSession(client, change?.Invoke(options) ?? options, node, TimeProvider.System, NullLogger<EdgeSession>.Instance));
        owned.Add(edge);
        return edge;
    }

    public RunningHost RunHost(Func<HostSessionOptions, HostSessionOptions>? change = null)
    {
        var options = new HostSessionOptions { HostId = "cloud", Broker = Broker, Reconnect = Quick, RebirthBackOff = TimeSpan.FromMilliseconds(200) };
        var host = new RunningHost(new HostSession(client, change?.Invoke(options) ?? options, TimeProvider.System, NullLogger<HostSession>.Instance));
        owned.Add(host);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        owned.Reverse();
        foreach (var part in owned)
        {
            await part.DisposeAsync();
        }

        await Server.DisposeAsync();
    }
}
