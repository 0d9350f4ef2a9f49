using Npgsql;

namespace FacilityIoT.Testing;

/// <summary>A real PostgreSQL on a free loopback port with password login, a superuser for the tests and as many databases as they ask for.</summary>
/// <remarks>It refuses to run as root: then it runs as the user that Debian's package made. Commits do not wait for the disk: the tests kill processes, not the machine.</remarks>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>The superuser.</summary>
    public const string User = "facility";
    private const string DebianPackage = "postgresql-15";
    private const string ServiceUser = "postgres";

    private readonly StateDirectory _directory = StateDirectory.InMemory();
    private int _databases;

    private PostgresServer()
    {
        Port = FreePort.Next();
        Process = new RestartableProcess(
            AsServiceUser("postgres", "postgres", "-D", _directory["data"]) with { LogFile = _directory["postgres.log"] },
            AnswersAsync);
    }

    /// <summary>The loopback port.</summary>
    public int Port { get; }

    /// <summary>The password of <see cref="User"/>.</summary>
    public string Password { get; } = GeneratedPassword.Next();

    /// <summary>The process: kill it, stop it, start it again.</summary>
    public RestartableProcess Process { get; }

    /// <summary>Makes a cluster and starts it; about two seconds.</summary>
    /// <exception cref="MissingPartException">PostgreSQL is not installed.</exception>
    public static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer();
        await server.InitializeAsync();
        await server.Process.StartAsync();
        return server;
    }

    /// <summary>A new database.</summary>
    /// <param name="template">The database to copy, which nobody may be connected to; empty if null.</param>
    /// <returns>Its name.</returns>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = $"facility_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template ?? "template0"}");
        return name;
    }

    /// <summary>Ends whoever is connected and removes the database.</summary>
    public Task DropDatabaseAsync(string name) => ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");

    /// <summary>How to connect, without the password.</summary>
    public string Address(string database) => $"Host=127.0.0.1;Port={Port};Database={database};Username={User}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Process.IsRunning)
        {
            await RunAsync(AsServiceUser("pg_ctl", "pg_ctl", "stop", "-m", "immediate", "-D", _directory["data"]));
        }

        await Process.DisposeAsync();
        _directory.Dispose();
    }

    private async Task InitializeAsync()
    {
        var passwordFile = _directory["password"];
        await File.WriteAllTextAsync(passwordFile, Password);
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync(new ProgramStart { Name = "chown", File = RequiredPart.Find("chown", "coreutils"), Arguments = ["-R", ServiceUser, _directory.Path] });
        }

        await RunAsync(AsServiceUser(
            "initdb", "initdb", "-D", _directory["data"], "-U", User, $"--pwfile={passwordFile}", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"));
        await File.AppendAllTextAsync(
            _directory["data/postgresql.conf"],
            $"""

            listen_addresses = '127.0.0.1'
            port = {Port}
            unix_socket_directories = ''
            max_connections = 300
            fsync = off
            full_page_writes = off
            dynamic_shared_memory_type = mmap
            max_parallel_workers = 0

            """);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await ExecuteAsync("SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Address("postgres")};Password={Password};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static ProgramStart AsServiceUser(string name, string program, params string[] arguments)
    {
        var file = Path.Combine("/usr/lib/postgresql/15/bin", program);
        if (!File.Exists(file))
        {
            throw new MissingPartException(program, DebianPackage);
        }

        return Environment.IsPrivilegedProcess
            ? new ProgramStart
            {
                Name = name,
                File = RequiredPart.Find("setpriv", "util-linux"),
                Arguments = [$"--reuid={ServiceUser}", $"--regid={ServiceUser}", "--clear-groups", "--pdeathsig", "KILL", "--", file, .. arguments],
                WorkingDirectory = "/",
            }
            : new ProgramStart { Name = name, File = file, Arguments = arguments };
    }

    private static async Task RunAsync(ProgramStart start)
    {
        await using var run = await ChildProcess.StartAsync(start);
        var code = await run.WaitForExitAsync(TimeSpan.FromSeconds(60));
        if (code != 0)
        {
            throw new InvalidOperationException($"{start.Name} ended with exit code {code}.{run.TailText()}");
        }
    }
}
