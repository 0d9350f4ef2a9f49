using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt;

/// <summary>What every implementation of the MQTT port must do, on a real broker. Derive and say how to make the client.</summary>
public abstract class MqttClientContract
{
    private const string User = "tester";
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    protected abstract IMqttClient CreateClient();

    [Fact]
    public async Task A_message_arrives_as_it_was_sent()
    {
        await using var broker = await StartBrokerAsync();
        await using var connection = await ConnectAsync(broker);
        await connection.SubscribeAsync([new MqttSubscription("a/#", MqttQos.AtLeastOnce)], default);

        await connection.PublishAsync("a/水", new byte[] { 0, 1, 255 }, MqttQos.AtMostOnce, retain: false, default);
        await connection.PublishAsync("a/empty", default, MqttQos.AtLeastOnce, retain: false, default);

        var first = await ReadAsync(connection);
        Assert.Equal(("a/水", MqttQos.AtMostOnce, false), (first.Topic, first.Qos, first.Retained));
        Assert.Equal(new byte[] { 0, 1, 255 }, first.Payload.ToArray());
        var second = await ReadAsync(connection);
        Assert.Equal(("a/empty", MqttQos.AtLeastOnce, 0), (second.Topic, second.Qos, second.Payload.Length));
    }

    [Fact]
    public async Task A_retained_message_is_marked_for_whoever_comes_later()
    {
        await using var broker = await StartBrokerAsync();
        await using var connection = await ConnectAsync(broker);
        await connection.PublishAsync("kept", "x"u8.ToArray(), MqttQos.AtLeastOnce, retain: true, default);

        await connection.SubscribeAsync([new MqttSubscription("kept", MqttQos.AtLeastOnce)], default);

        Assert.True((await ReadAsync(connection)).Retained);
    }

    [Fact]
    public async Task Thousands_of_messages_arrive_complete_and_in_order()
    {
        const int Count = 20_000;
        await using var broker = await StartBrokerAsync("max_queued_messages 0");
        await using var receiver = await ConnectAsync(broker);
        await using var sender = await ConnectAsync(broker);
        await receiver.SubscribeAsync([new MqttSubscription("n", MqttQos.AtMostOnce)], default);

        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < Count; i++)
            {
                await sender.PublishAsync("n", BitConverter.GetBytes(i), i % 100 == 0 ? MqttQos.AtLeastOnce : MqttQos.AtMostOnce, retain: false, default);
            }
        });

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(i, BitConverter.ToInt32((await ReadAsync(receiver)).Payload.Span));
        }

        await sending.WaitAsync(Deadline);
    }

    [Fact]
    public async Task A_slow_reader_holds_the_socket_and_loses_nothing()
    {
        const int Count = 3_000;
        await using var broker = await StartBrokerAsync("max_queued_messages 0");
        await using var receiver = await ConnectAsync(broker, request => request with { ReceiveBuffer = 10 });
        await using var sender = await ConnectAsync(broker);
        await receiver.SubscribeAsync([new MqttSubscription("n", MqttQos.AtMostOnce)], default);
        for (var i = 0; i < Count; i++)
        {
            await sender.PublishAsync("n", BitConverter.GetBytes(i), MqttQos.AtMostOnce, retain: false, default);
        }

        await sender.PublishAsync("sent", default, MqttQos.AtLeastOnce, retain: false, default);
        await Eventually.TrueAsync(() => receiver.Messages.Count >= 10, Deadline, "the receive buffer to fill");

        Assert.InRange(receiver.Messages.Count, 10, 64);
        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(i, BitConverter.ToInt32((await ReadAsync(receiver)).Payload.Span));
        }
    }

    [Fact]
    public async Task Ten_megabytes_pass_and_the_connection_lives()
    {
        await using var broker = await StartBrokerAsync();
        await using var connection = await ConnectAsync(broker);
        await connection.SubscribeAsync([new MqttSubscription("big", MqttQos.AtMostOnce)], default);
        var big = new byte[10 * 1024 * 1024];
        Random.Shared.NextBytes(big);

        await connection.PublishAsync("big", big, MqttQos.AtMostOnce, retain: false, default);
        await connection.PublishAsync("big", "after"u8.ToArray(), MqttQos.AtMostOnce, retain: false, default);

        Assert.Equal(big, (await ReadAsync(connection)).Payload.ToArray());
        Assert.Equal(5, (await ReadAsync(connection)).Payload.Length);
    }

    [Fact]
    public async Task Disposing_without_disconnect_makes_the_broker_publish_the_will()
    {
        await using var broker = await StartBrokerAsync();
        await using var witness = await ConnectAsync(broker);
        await witness.SubscribeAsync([new MqttSubscription("will", MqttQos.AtLeastOnce)], default);
        var connection = await ConnectAsync(broker, request => request with { Will = Will });

        await connection.DisposeAsync();

        var will = await ReadAsync(witness);
        Assert.Equal(("will", MqttQos.AtLeastOnce), (will.Topic, will.Qos));
        Assert.Equal("gone"u8.ToArray(), will.Payload.ToArray());
        Assert.True((await connection.Closed).ByUs);
    }

    [Fact]
    public async Task Disconnecting_sends_what_was_published_before_and_no_will()
    {
        await using var broker = await StartBrokerAsync();
        await using var witness = await ConnectAsync(broker);
        await witness.SubscribeAsync([new MqttSubscription("#", MqttQos.AtLeastOnce)], default);
        await using var connection = await ConnectAsync(broker, request => request with { Will = Will });

        var publishing = Enumerable.Range(0, 100)
            .Select(i => connection.PublishAsync($"n/{i}", default, MqttQos.AtLeastOnce, retain: false, default).AsTask())
            .ToList();
        await connection.DisconnectAsync(default).WaitAsync(Deadline);

        await Task.WhenAll(publishing).WaitAsync(Deadline);
        await witness.PublishAsync("end", default, MqttQos.AtLeastOnce, retain: false, default);
        var topics = new List<string>();
        do
        {
            topics.Add((await ReadAsync(witness)).Topic);
        }
        while (topics[^1] != "end");
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"n/{i}").Append("end"), topics);
        Assert.True((await connection.Closed).ByUs);
    }

    [Fact]
    public async Task A_killed_broker_ends_the_connection_and_every_call_on_it()
    {
        await using var broker = await StartBrokerAsync();
        await using var connection = await ConnectAsync(broker);

        await broker.Process.KillAsync();

        var closed = await connection.Closed.WaitAsync(Deadline);
        Assert.False(closed.ByUs);
        Assert.NotEmpty(closed.Reason);
        await connection.Messages.Completion.WaitAsync(Deadline);
        await Assert.ThrowsAsync<MqttClosedException>(async () => await connection.PublishAsync("t", default, MqttQos.AtMostOnce, retain: false, default));
        await Assert.ThrowsAsync<MqttClosedException>(() => connection.SubscribeAsync([new MqttSubscription("t", MqttQos.AtMostOnce)], default));
        await connection.DisconnectAsync(default);
    }

    [Fact]
    public async Task A_second_connection_with_the_same_id_ends_the_first()
    {
        await using var broker = await StartBrokerAsync();
        await using var first = await ConnectAsync(broker, request => request with { ClientId = "same" });
        await using var second = await ConnectAsync(broker, request => request with { ClientId = "same" });

        Assert.False((await first.Closed.WaitAsync(Deadline)).ByUs);
        await second.PublishAsync("t", default, MqttQos.AtLeastOnce, retain: false, default);
    }

    [Fact]
    [Trait("tck", "principles-persistence-clean-session-311")]
    [Trait("tck", "message-flow-phid-sparkplug-clean-session-311")]
    public async Task A_session_leaves_nothing_at_the_broker()
    {
        await using var broker = await StartBrokerAsync();
        var before = await ConnectAsync(broker, request => request with { ClientId = "same" });
        await before.SubscribeAsync([new MqttSubscription("t", MqttQos.AtLeastOnce)], default);
        await before.DisposeAsync();
        await using var other = await ConnectAsync(broker);
        await other.PublishAsync("t", "meanwhile"u8.ToArray(), MqttQos.AtLeastOnce, retain: false, default);

        await using var after = await ConnectAsync(broker, request => request with { ClientId = "same" });
        await other.PublishAsync("t", "unsubscribed"u8.ToArray(), MqttQos.AtLeastOnce, retain: false, default);
        await after.SubscribeAsync([new MqttSubscription("t", MqttQos.AtLeastOnce)], default);
        await other.PublishAsync("t", "now"u8.ToArray(), MqttQos.AtLeastOnce, retain: false, default);

        Assert.Equal("now"u8.ToArray(), (await ReadAsync(after)).Payload.ToArray());
    }

    [Fact]
    public async Task A_wrong_password_is_not_authorized_and_stays_out_of_the_message()
    {
        await using var broker = await StartBrokerAsync();
        var fault = await Assert.ThrowsAsync<MqttConnectException>(() =>
            ConnectAsync(broker, request => request with { Broker = request.Broker with { Password = "wrong-secret" } }));

        Assert.Equal(MqttConnectFailure.NotAuthorized, fault.Failure);
        Assert.DoesNotContain("wrong-secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, MqttConnectFailure.Refused)]
    [InlineData(2, MqttConnectFailure.Refused)]
    [InlineData(3, MqttConnectFailure.Refused)]
    [InlineData(4, MqttConnectFailure.NotAuthorized)]
    [InlineData(5, MqttConnectFailure.NotAuthorized)]
    public async Task Every_refusal_is_an_exception(byte connack, MqttConnectFailure failure)
    {
        using var broker = new ScriptedBroker();
        var accepting = broker.AcceptAsync(connack);

        Assert.Equal(failure, (await Assert.ThrowsAsync<MqttConnectException>(() => ConnectAsync(broker.Broker))).Failure);
        await accepting;
    }

    [Fact]
    public async Task Every_connection_has_the_will_of_its_own_request()
    {
        await using var broker = await StartBrokerAsync();
        await using var witness = await ConnectAsync(broker);
        await witness.SubscribeAsync([new MqttSubscription("will", MqttQos.AtLeastOnce)], default);
        var client = CreateClient();

        for (byte bdSeq = 0; bdSeq < 3; bdSeq++)
        {
            var connection = await client.ConnectAsync(
                new MqttConnectRequest { Broker = BrokerOf(broker), ClientId = "box", Will = Will with { Payload = new[] { bdSeq } } }, default);
            await connection.DisposeAsync();
            Assert.Equal([bdSeq], (await ReadAsync(witness)).Payload.ToArray());
        }
    }

    [Fact]
    public async Task Who_stops_waiting_for_a_message_does_not_cut_it_short()
    {
        await using var broker = await StartBrokerAsync();
        await using var receiver = await ConnectAsync(broker);
        await using var sender = await ConnectAsync(broker);
        await receiver.SubscribeAsync([new MqttSubscription("n", MqttQos.AtMostOnce)], default);
        var big = new byte[4 * 1024 * 1024];
        Random.Shared.NextBytes(big);

        using var impatient = new CancellationTokenSource();
        var publishing = sender.PublishAsync("n", big, MqttQos.AtLeastOnce, retain: false, impatient.Token).AsTask();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => publishing.WaitAsync(Deadline));
        await sender.PublishAsync("n", "after"u8.ToArray(), MqttQos.AtLeastOnce, retain: false, default);

        Assert.Equal(big, (await ReadAsync(receiver)).Payload.ToArray());
        Assert.Equal("after"u8.ToArray(), (await ReadAsync(receiver)).Payload.ToArray());
    }

    [Fact]
    public async Task Disconnecting_does_not_wait_for_a_reader_that_reads_no_more()
    {
        await using var broker = await StartBrokerAsync("max_queued_messages 0");
        await using var sender = await ConnectAsync(broker);
        await using var connection = await ConnectAsync(broker, request => request with { ReceiveBuffer = 10 });
        await connection.SubscribeAsync([new MqttSubscription("n", MqttQos.AtMostOnce)], default);
        for (var i = 0; i < 1_000; i++)
        {
            await sender.PublishAsync("n", BitConverter.GetBytes(i), MqttQos.AtMostOnce, retain: false, default);
        }

        await Eventually.TrueAsync(() => connection.Messages.Count >= 10, Deadline, "the receive buffer to fill");
        var publishing = connection.PublishAsync("t", default, MqttQos.AtLeastOnce, retain: false, default).AsTask();

        await connection.DisconnectAsync(default).WaitAsync(Deadline);

        await publishing.WaitAsync(Deadline);
        Assert.True((await connection.Closed).ByUs);
    }

    [Fact]
    public async Task A_subscription_that_the_broker_refuses_is_named()
    {
        using var broker = new ScriptedBroker();
        var accepting = broker.AcceptAsync();
        await using var connection = await ConnectAsync(broker.Broker);
        await accepting;

        var subscribing = connection.SubscribeAsync([new MqttSubscription("secret/#", MqttQos.AtLeastOnce)], default);
        await Eventually.TrueAsync(() => broker.Heard().AsSpan().IndexOf("secret"u8) > 0, Deadline, "the SUBSCRIBE to arrive");
        await broker.SayAsync(0x90, 0x03, 0x00, 0x01, 0x80);

        Assert.Contains("'secret/#'", (await Assert.ThrowsAsync<MqttSubscribeException>(() => subscribing.WaitAsync(Deadline))).Message, StringComparison.Ordinal);
        await connection.PublishAsync("t", default, MqttQos.AtMostOnce, retain: false, default);
    }

    [Fact]
    public async Task Nobody_at_the_port_is_unreachable()
    {
        var fault = await Assert.ThrowsAsync<MqttConnectException>(() => ConnectAsync(new MqttBroker { Host = "127.0.0.1", Port = FreePort.Next() }));

        Assert.Equal(MqttConnectFailure.Unreachable, fault.Failure);
        Assert.Contains("refused", fault.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unknown_name_is_unreachable()
    {
        var fault = await Assert.ThrowsAsync<MqttConnectException>(() => ConnectAsync(new MqttBroker { Host = "no-such-host.invalid" }));

        Assert.Equal(MqttConnectFailure.Unreachable, fault.Failure);
    }

    [Fact]
    public async Task Somebody_who_never_answers_times_out()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var broker = new MqttBroker
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)silent.LocalEndpoint).Port,
            ConnectTimeout = TimeSpan.FromMilliseconds(300),
        };

        await FailsAsync(MqttConnectFailure.TimedOut, broker);
    }

    [Fact]
    public async Task Somebody_who_hangs_up_is_unreachable()
    {
        using var rude = new TcpListener(IPAddress.Loopback, 0);
        rude.Start();
        var hangUp = Task.Run(async () => (await rude.AcceptTcpClientAsync()).Dispose());

        var fault = await Assert.ThrowsAsync<MqttConnectException>(() =>
            ConnectAsync(new MqttBroker { Host = "127.0.0.1", Port = ((IPEndPoint)rude.LocalEndpoint).Port }));

        Assert.Equal(MqttConnectFailure.Unreachable, fault.Failure);
        await hangUp;
    }

    [Fact]
    public async Task A_cancelled_connect_ends_at_once()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var cancel = new CancellationTokenSource();
        var connecting = CreateClient().ConnectAsync(
            new MqttConnectRequest { Broker = new MqttBroker { Host = "127.0.0.1", Port = ((IPEndPoint)silent.LocalEndpoint).Port }, ClientId = "c" },
            cancel.Token);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connecting.WaitAsync(Deadline));
    }

    [Fact]
    public async Task A_wildcard_in_a_topic_is_an_error_of_the_caller_and_the_connection_lives()
    {
        await using var broker = await StartBrokerAsync();
        await using var connection = await ConnectAsync(broker);

        await Assert.ThrowsAsync<ArgumentException>(async () => await connection.PublishAsync("a/#", default, MqttQos.AtMostOnce, retain: false, default));
        await connection.PublishAsync("a", default, MqttQos.AtLeastOnce, retain: false, default);
    }

    [Fact]
    public async Task Many_threads_may_publish_at_once()
    {
        const int Threads = 8;
        const int Each = 500;
        await using var broker = await StartBrokerAsync("max_queued_messages 0");
        await using var receiver = await ConnectAsync(broker);
        await using var sender = await ConnectAsync(broker);
        await receiver.SubscribeAsync([new MqttSubscription("t/#", MqttQos.AtMostOnce)], default);

        var sending = Enumerable.Range(0, Threads).Select(thread => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await sender.PublishAsync(string.Create(CultureInfo.InvariantCulture, $"t/{thread}"), BitConverter.GetBytes(i), MqttQos.AtMostOnce, retain: false, default);
            }
        }));
        await Task.WhenAll(sending).WaitAsync(Deadline);

        var next = new Dictionary<string, int>();
        for (var i = 0; i < Threads * Each; i++)
        {
            var message = await ReadAsync(receiver);
            Assert.Equal(next.GetValueOrDefault(message.Topic), BitConverter.ToInt32(message.Payload.Span));
            next[message.Topic] = BitConverter.ToInt32(message.Payload.Span) + 1;
        }
    }

    [Fact]
    public async Task A_silent_connection_is_kept_alive()
    {
        await using var broker = await StartBrokerAsync();
        await using var connection = await ConnectAsync(broker, request => request with { Broker = request.Broker with { KeepAlive = TimeSpan.FromSeconds(5) } });

        // The broker drops a client that says nothing for one and a half keep-alives.
        var ended = await Task.WhenAny(connection.Closed, Task.Delay(TimeSpan.FromSeconds(9), TimeProvider.System));

        Assert.NotSame(connection.Closed, ended);
        await connection.PublishAsync("t", default, MqttQos.AtLeastOnce, retain: false, default);
    }

    [Fact]
    public async Task Tls_with_a_client_certificate_connects()
    {
        using var certificates = BrokerCertificates.Create("box-1");
        await using var broker = await StartTlsBrokerAsync(certificates);
        await using var connection = await ConnectAsync(TlsBroker(broker, certificates, certificates.Client));
        await connection.SubscribeAsync([new MqttSubscription("t", MqttQos.AtLeastOnce)], default);
        var big = new byte[200_000];
        Random.Shared.NextBytes(big);

        await connection.PublishAsync("t", big, MqttQos.AtLeastOnce, retain: false, default);

        Assert.Equal(big, (await ReadAsync(connection)).Payload.ToArray());
    }

    [Fact]
    public async Task Tls_without_the_client_certificate_that_the_broker_wants_fails()
    {
        using var certificates = BrokerCertificates.Create("box-1");
        await using var broker = await StartTlsBrokerAsync(certificates);

        await FailsAsync(MqttConnectFailure.Tls, TlsBroker(broker, certificates, client: null));
    }

    [Fact]
    public async Task Tls_to_a_broker_of_another_authority_fails()
    {
        using var certificates = BrokerCertificates.Create("box-1");
        using var others = BrokerCertificates.Create("box-1");
        await using var broker = await StartTlsBrokerAsync(certificates);

        await FailsAsync(MqttConnectFailure.Tls, TlsBroker(broker, others, others.Client));
    }

    [Fact]
    public async Task Tls_to_a_broker_of_another_name_fails()
    {
        using var certificates = BrokerCertificates.Create("box-1");
        await using var broker = await StartTlsBrokerAsync(certificates);

        // 127.0.0.2 reaches the same loopback listener only when it listens there; the certificate names localhost and 127.0.0.1.
        using var relay = new LoopbackRelay(IPAddress.Parse("127.0.0.2"), broker.TlsPort);
        var wrongName = TlsBroker(broker, certificates, certificates.Client) with { Host = "127.0.0.2", Port = relay.Port };
        await FailsAsync(MqttConnectFailure.Tls, wrongName);
    }

    [Fact]
    public async Task A_missing_certificate_file_is_named()
    {
        var broker = new MqttBroker { Host = "127.0.0.1", Port = 1, Tls = new MqttTls("/no/such/authority.pem") };

        var fault = await Assert.ThrowsAsync<MqttConnectException>(() => ConnectAsync(broker));
        Assert.Equal(MqttConnectFailure.Tls, fault.Failure);
        Assert.Contains("/no/such/authority.pem", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_an_authority_trusts_nobody()
    {
        using var certificates = BrokerCertificates.Create("box-1");
        await using var broker = await StartTlsBrokerAsync(certificates);
        using var directory = StateDirectory.Temporary();
        await File.WriteAllTextAsync(directory["empty.pem"], "");
        var nobody = TlsBroker(broker, certificates, certificates.Client) with { Tls = new MqttTls(directory["empty.pem"]) };

        await FailsAsync(MqttConnectFailure.Tls, nobody);
    }

    private static MqttWill Will => new("will", "gone"u8.ToArray(), MqttQos.AtLeastOnce, Retain: false);

    private static Task<MosquittoServer> StartBrokerAsync(string more = "") =>
        MosquittoServer.StartAsync(new MosquittoSettings { Users = [BrokerUser.WithFullAccess(User)], MoreConfiguration = more });

    private static Task<MosquittoServer> StartTlsBrokerAsync(BrokerCertificates certificates) =>
        MosquittoServer.StartAsync(new MosquittoSettings { Users = [BrokerUser.WithFullAccess(User)], Certificates = certificates });

    private static MqttBroker TlsBroker(MosquittoServer server, BrokerCertificates certificates, CertificateFiles? client) => new()
    {
        Host = "localhost",
        Port = server.TlsPort,
        User = User,
        Password = server.PasswordOf(User),
        Tls = new MqttTls(certificates.Authority, client?.Certificate, client?.Key),
    };

    private async Task FailsAsync(MqttConnectFailure failure, MqttBroker broker)
    {
        var fault = await Assert.ThrowsAsync<MqttConnectException>(() => ConnectAsync(broker));
        Assert.True(fault.Failure == failure, $"{fault.Failure}, not {failure}: {fault.Message}");
    }

    private Task<IMqttConnection> ConnectAsync(MosquittoServer server, Func<MqttConnectRequest, MqttConnectRequest>? change = null) =>
        ConnectAsync(BrokerOf(server), change);

    private static MqttBroker BrokerOf(MosquittoServer server) => new() { Host = MosquittoServer.Host, Port = server.Port, User = User, Password = server.PasswordOf(User) };

    private Task<IMqttConnection> ConnectAsync(MqttBroker broker, Func<MqttConnectRequest, MqttConnectRequest>? change = null)
    {
        var request = new MqttConnectRequest { Broker = broker, ClientId = $"contract-{Guid.NewGuid():N}" };
        return CreateClient().ConnectAsync(change?.Invoke(request) ?? request, default);
    }

    private static async Task<MqttMessage> ReadAsync(IMqttConnection connection) => await connection.Messages.ReadAsync().AsTask().WaitAsync(Deadline);
}
