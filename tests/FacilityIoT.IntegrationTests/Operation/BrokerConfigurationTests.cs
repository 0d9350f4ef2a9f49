using FacilityIoT.Edge.Configuration;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Operation;

/// <summary>A real mosquitto with the configuration and the access list of firmware-config/broker, over TLS.</summary>
public sealed class BrokerConfigurationTests : IAsyncLifetime
{
    private const string Deny = "denied";
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);
    private static readonly EdgeNodeId Roof = new("jade-garden", "roof");

    private readonly StateDirectory _folder = StateDirectory.Temporary();
    private readonly BrokerCertificates _certificates = BrokerCertificates.Create("unused");
    private readonly Dictionary<string, string> _passwords = new[] { "facility-cloud", "reader", BrokerAccess.User(Roof) }.ToDictionary(u => u, _ => GeneratedPassword.Next());
    private readonly int _port = FreePort.Next();
    private ChildProcess? _broker;

    public async ValueTask InitializeAsync()
    {
        var shipped = Path.Combine(ProgramPaths.Repository, "firmware-config/broker");
        var configuration = (await File.ReadAllTextAsync(Path.Combine(shipped, "mosquitto.conf")))
            .Replace("listener 8883", $"listener {_port} 127.0.0.1", StringComparison.Ordinal)
            .Replace("/etc/mosquitto/certs/ca.pem", _certificates.Authority, StringComparison.Ordinal)
            .Replace("/etc/mosquitto/certs/broker.pem", _certificates.Server.Certificate, StringComparison.Ordinal)
            .Replace("/etc/mosquitto/certs/broker.key", _certificates.Server.Key, StringComparison.Ordinal)
            .Replace("/etc/mosquitto/facility", _folder["facility"], StringComparison.Ordinal)
            .Replace("/var/lib/mosquitto/", _folder.Path + "/", StringComparison.Ordinal)
            .Replace("log_dest syslog", $"log_dest stderr\nlog_type information\nuser {Environment.UserName}", StringComparison.Ordinal);
        await File.WriteAllTextAsync(_folder["mosquitto.conf"], configuration);
        File.Copy(Path.Combine(shipped, "acl"), _folder["facility.acl"]);
        await File.WriteAllLinesAsync(_folder["facility.passwd"], _passwords.Select(p => $"{p.Key}:{p.Value}"));
        await using var hash = await StartAsync("mosquitto_passwd", "mosquitto", "-U", _folder["facility.passwd"]);
        Assert.Equal(0, await hash.WaitForExitAsync(Deadline));
        _broker = await StartAsync("mosquitto", "mosquitto", "-c", _folder["mosquitto.conf"]);
        await _broker.WaitForLineAsync("running", Deadline);
    }

    public async ValueTask DisposeAsync()
    {
        await (_broker?.DisposeAsync() ?? ValueTask.CompletedTask);
        _certificates.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_box_speaks_for_itself_alone()
    {
        await using var reader = await SubscribeAsync("reader", "spBv1.0/#");
        await PublishAsync(BrokerAccess.User(Roof), "spBv1.0/jade-garden/DDATA/basement/main-meter", Deny);
        await PublishAsync(BrokerAccess.User(Roof), "spBv1.0/harbour-tower/NBIRTH/roof", Deny);
        await PublishAsync(BrokerAccess.User(Roof), "spBv1.0/STATE/facility-cloud", Deny);
        await PublishAsync(BrokerAccess.User(Roof), "spBv1.0/jade-garden/NCMD/basement", Deny);
        await PublishAsync(BrokerAccess.User(Roof), "spBv1.0/jade-garden/NBIRTH/roof", "born");
        await PublishAsync(BrokerAccess.User(Roof), "spBv1.0/jade-garden/DDATA/roof/elevator-a1", "open");

        // The broker handles one client's messages in order, and each of these clients in turn.
        await reader.WaitForLineAsync("open", Deadline);
        Assert.Contains("born", reader.Output);
        Assert.DoesNotContain(Deny, reader.Output);
    }

    [Fact]
    public async Task A_box_hears_its_own_commands_and_the_hosts_alone()
    {
        await using var box = await SubscribeAsync(BrokerAccess.User(Roof), "spBv1.0/#");
        await PublishAsync("facility-cloud", "spBv1.0/jade-garden/NCMD/basement", Deny);
        await PublishAsync("facility-cloud", "spBv1.0/jade-garden/NCMD/roof", "rebirth");
        await PublishAsync("facility-cloud", "spBv1.0/STATE/facility-cloud", "online");

        await box.WaitForLineAsync("online", Deadline);
        Assert.Contains("rebirth", box.Output);
        Assert.DoesNotContain(Deny, box.Output);
    }

    [Fact]
    public async Task Without_a_password_nobody_comes_in()
    {
        await using var stranger = await StartAsync("mosquitto_pub", "mosquitto-clients", [.. Connection, "-t", "a", "-m", "b"]);

        Assert.NotEqual(0, await stranger.WaitForExitAsync(Deadline));
    }

    private string[] Connection => ["-h", "127.0.0.1", "-p", $"{_port}", "--cafile", _certificates.Authority];

    private async Task PublishAsync(string user, string topic, string text)
    {
        await using var publisher = await StartAsync(
            "mosquitto_pub", "mosquitto-clients", [.. Connection, "-u", user, "-P", _passwords[user], "-q", "1", "-t", topic, "-m", text]);
        Assert.Equal(0, await publisher.WaitForExitAsync(Deadline));
    }

    private async Task<ChildProcess> SubscribeAsync(string user, string topic)
    {
        // mosquitto_sub keeps its notes, the SUBACK among them, in a buffer when it writes into a pipe.
        var subscriber = await StartAsync(
            "stdbuf", "coreutils", ["-oL", RequiredPart.Find("mosquitto_sub", "mosquitto-clients"), .. Connection, "-u", user, "-P", _passwords[user], "-d", "-t", topic, "-F", "%p"]);
        await subscriber.WaitForLineAsync("SUBACK", Deadline);
        return subscriber;
    }

    private static Task<ChildProcess> StartAsync(string program, string package, params string[] arguments) =>
        ChildProcess.StartAsync(new ProgramStart { Name = program, File = RequiredPart.Find(program, package), Arguments = arguments });
}
