using System.Net.Sockets;

namespace FacilityIoT.Testing;

/// <summary>
/// A real mosquitto on a free loopback port: passwords for everybody, an access list for each user, anonymous clients refused. Killed and
/// started again, it has the same port and accounts.
/// </summary>
public sealed class MosquittoServer : IFacilityBroker
{
    /// <summary>Where it listens.</summary>
    public const string Host = "127.0.0.1";

    private readonly MosquittoSettings _settings;
    private readonly StateDirectory _directory;

    private MosquittoServer(MosquittoSettings settings)
    {
        _settings = settings;
        _directory = settings.Directory is { } path ? StateDirectory.Lasting(path) : StateDirectory.Temporary();
        TlsPort = settings.Certificates is null ? 0 : FreePort.Next();
        Process = new RestartableProcess(
            new ProgramStart
            {
                Name = "mosquitto",
                File = RequiredPart.Find("mosquitto", "mosquitto"),
                Arguments = ["-c", _directory["mosquitto.conf"]],
                LogFile = _directory["mosquitto.log"],
            },
            AcceptsConnectionsAsync);
    }

    /// <inheritdoc/>
    public string Name => "mosquitto";

    /// <inheritdoc/>
    public int Port { get; } = FreePort.Next();

    /// <inheritdoc/>
    public int TlsPort { get; }

    /// <inheritdoc/>
    public int? ProcessId => Process.Child.Id;

    /// <summary>The process: kill it, stop it, start it again.</summary>
    public RestartableProcess Process { get; }

    /// <summary>Starts a broker with the given accounts.</summary>
    public static Task<MosquittoServer> StartAsync(params IReadOnlyList<BrokerUser> users) =>
        StartAsync(new MosquittoSettings { Users = users });

    /// <summary>Starts a broker.</summary>
    /// <exception cref="MissingPartException">mosquitto is not installed.</exception>
    public static async Task<MosquittoServer> StartAsync(MosquittoSettings settings)
    {
        var server = new MosquittoServer(settings);
        await server.WriteFilesAsync();
        await server.Process.StartAsync();
        return server;
    }

    /// <summary>The password of an account.</summary>
    public string PasswordOf(string user) => _settings.Users.Single(account => account.Name == user).Password;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _directory.Dispose();
    }

    private async Task WriteFilesAsync()
    {
        await File.WriteAllTextAsync(_directory["mosquitto.conf"], Configuration());
        var access = string.Join('\n', _settings.Users.Select(user => $"user {user.Name}\n{string.Join('\n', user.Access)}\n"));
        await File.WriteAllTextAsync(_directory["access"], _settings.AccessList ?? $"{_settings.CommonAccess}\n{access}");
        await File.WriteAllLinesAsync(_directory["passwords"], _settings.Users.Select(user => $"{user.Name}:{user.Password}"));

        // -U hashes a file of plain passwords in place: no password appears among a process's arguments.
        await using var hash = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "mosquitto_passwd",
            File = RequiredPart.Find("mosquitto_passwd", "mosquitto"),
            Arguments = ["-U", _directory["passwords"]],
        });
        if (await hash.WaitForExitAsync(TimeSpan.FromSeconds(20)) != 0)
        {
            throw new InvalidOperationException($"mosquitto_passwd failed.{hash.TailText()}");
        }
    }

    private string Configuration()
    {
        // As root, mosquitto would become the user mosquitto, who may not read the files here, and a change of user also clears the
        // signal at the parent's death; any other user cannot change and ignores the line.
        var plain = $"""
            user {Environment.UserName}
            persistence false
            log_dest stderr
            log_type error
            log_type warning
            log_type notice
            log_type information
            connection_messages true
            allow_anonymous false
            password_file {_directory["passwords"]}
            acl_file {_directory["access"]}
            {_settings.MoreConfiguration}
            listener {Port} {Host}

            """;
        return _settings.Certificates is not { } certificates ? plain : plain + $"""
            listener {TlsPort} {Host}
            cafile {certificates.Authority}
            certfile {certificates.Server.Certificate}
            keyfile {certificates.Server.Key}
            require_certificate {(_settings.RequireClientCertificate ? "true" : "false")}

            """;
    }

    private async Task<bool> AcceptsConnectionsAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(Host, Port);
            return true;
        }
        catch (SocketException)
        {
            // Refused: not yet.
            return false;
        }
    }
}
