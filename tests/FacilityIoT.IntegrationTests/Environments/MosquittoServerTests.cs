using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Environments;

/// <summary>Seen with Debian's own clients: what the environment promises holds for programs that know nothing of it.</summary>
public sealed class MosquittoServerTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Nobody_connects_without_an_account()
    {
        await using var broker = await MosquittoServer.StartAsync(new BrokerUser("box", "topic readwrite a/#"));
        await using var anonymous = await PublishAsync(broker.Port, "a/b");
        Assert.NotEqual(0, await anonymous.WaitForExitAsync(Deadline));
        await using var wrong = await PublishAsync(broker.Port, "a/b", "-u", "box", "-P", "guess");
        Assert.NotEqual(0, await wrong.WaitForExitAsync(Deadline));
    }

    [Fact]
    public async Task A_user_reaches_only_the_topics_of_the_access_list()
    {
        var box = new BrokerUser("box", "topic write own/#");
        var reader = BrokerUser.WithFullAccess("reader");
        await using var broker = await MosquittoServer.StartAsync(box, reader);
        await using var subscriber = await SubscribeAsync(broker.Port, reader);
        foreach (var topic in (string[])["foreign/1", "own/1"])
        {
            await using var publisher = await PublishAsync(broker.Port, topic, "-u", box.Name, "-P", box.Password, "-q", "1");
            Assert.Equal(0, await publisher.WaitForExitAsync(Deadline));
        }

        await subscriber.WaitForLineAsync("own/1", Deadline);
        Assert.DoesNotContain("foreign/1", subscriber.Output);
    }

    [Fact]
    public async Task Killed_and_started_again_it_serves_the_same_accounts_on_the_same_port()
    {
        var user = BrokerUser.WithFullAccess("user");
        await using var broker = await MosquittoServer.StartAsync(user);
        var port = broker.Port;
        await broker.Process.KillAsync();
        Assert.False(broker.Process.IsRunning);
        await broker.Process.StartAsync();
        await using var publisher = await PublishAsync(port, "a", "-u", user.Name, "-P", user.Password, "-q", "1");
        Assert.Equal(0, await publisher.WaitForExitAsync(Deadline));
    }

    [Fact]
    public async Task The_tls_listener_asks_for_the_clients_certificate()
    {
        using var certificates = BrokerCertificates.Create("box");
        var user = BrokerUser.WithFullAccess("box");
        await using var broker = await MosquittoServer.StartAsync(new MosquittoSettings { Users = [user], Certificates = certificates });
        string[] login = ["-u", user.Name, "-P", user.Password, "-q", "1", "--cafile", certificates.Authority];
        await using var known = await PublishAsync(
            broker.TlsPort, "a", [.. login, "--cert", certificates.Client.Certificate, "--key", certificates.Client.Key]);
        Assert.Equal(0, await known.WaitForExitAsync(Deadline));
        await using var unknown = await PublishAsync(broker.TlsPort, "a", login);
        Assert.NotEqual(0, await unknown.WaitForExitAsync(Deadline));
    }

    private static Task<ChildProcess> PublishAsync(int port, string topic, params string[] more) =>
        ClientAsync("mosquitto_pub", ["-h", MosquittoServer.Host, "-p", $"{port}", "-t", topic, "-m", "hello", .. more]);

    private static async Task<ChildProcess> SubscribeAsync(int port, BrokerUser user)
    {
        string[] arguments =
            ["-h", MosquittoServer.Host, "-p", $"{port}", "-u", user.Name, "-P", user.Password, "-t", "#", "-F", "%t", "-d"];
        // mosquitto_sub keeps its notes, the SUBACK among them, in a buffer when it writes into a pipe.
        var subscriber = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "mosquitto_sub",
            File = RequiredPart.Find("stdbuf", "coreutils"),
            Arguments = ["-oL", RequiredPart.Find("mosquitto_sub", "mosquitto-clients"), .. arguments],
        });
        await subscriber.WaitForLineAsync("SUBACK", Deadline);
        return subscriber;
    }

    private static Task<ChildProcess> ClientAsync(string program, params string[] arguments) =>
        ChildProcess.StartAsync(new ProgramStart
        {
            Name = program,
            File = RequiredPart.Find(program, "mosquitto-clients"),
            Arguments = arguments,
        });
}
