namespace FacilityIoT.Testing;

/// <summary>
/// A real influxd 1.x on free loopback ports with authentication on, an administrator, one database and a user who may read and write it.
/// Killed and started again, it has the same ports, accounts and data.
/// </summary>
public sealed class InfluxServer : IAsyncDisposable
{
    private const string Administrator = "admin";

    private readonly StateDirectory _directory;
    private readonly int _port = FreePort.Next();
    private readonly int _rpcPort = FreePort.Next();
    private readonly string _administratorPassword = GeneratedPassword.Next();
    private readonly HttpClient _http;

    private InfluxServer(string database, string? directory)
    {
        Database = database;
        _directory = directory is null ? StateDirectory.Temporary() : StateDirectory.Lasting(directory);
        Url = new Uri($"http://127.0.0.1:{_port}");
        _http = LoopbackHttp.Client(Url, Administrator, _administratorPassword);
        Process = new RestartableProcess(
            new ProgramStart
            {
                Name = "influxd",
                File = RequiredPart.Find("influxd", "influxdb"),
                Arguments = ["run", "-config", _directory["influxdb.conf"]],
                LogFile = _directory["influxdb.log"],
            },
            () => _http.AnswersAsync("ping"));
    }

    /// <summary>Its HTTP address.</summary>
    public Uri Url { get; }

    /// <summary>The database.</summary>
    public string Database { get; }

    /// <summary>The user who may read and write <see cref="Database"/>.</summary>
    public string User { get; } = "facility";

    /// <summary>The password of <see cref="User"/>.</summary>
    public string Password { get; } = GeneratedPassword.Next();

    /// <summary>The process: kill it, stop it, start it again.</summary>
    public RestartableProcess Process { get; }

    /// <summary>Starts InfluxDB with an empty database.</summary>
    /// <param name="database">Its name.</param>
    /// <param name="directory">A new folder for its files that stays; a temporary one if null.</param>
    /// <exception cref="MissingPartException">influxd is not installed.</exception>
    public static async Task<InfluxServer> StartAsync(string database = "facility", string? directory = null)
    {
        var server = new InfluxServer(database, directory);
        await File.WriteAllTextAsync(server._directory["influxdb.conf"], server.Configuration());
        await server.Process.StartAsync();

        // With authentication on, the only query that needs no login is the one that makes the first administrator.
        await server.QueryAsync($"CREATE USER {Administrator} WITH PASSWORD '{server._administratorPassword}' WITH ALL PRIVILEGES");
        await server.QueryAsync($"CREATE DATABASE \"{database}\"");
        await server.QueryAsync($"CREATE USER {server.User} WITH PASSWORD '{server.Password}'");
        await server.QueryAsync($"GRANT ALL ON \"{database}\" TO {server.User}");
        return server;
    }

    /// <summary>Makes a user who may only read <see cref="Database"/>.</summary>
    public async Task<InfluxReader> AddReaderAsync()
    {
        var reader = new InfluxReader("reader", GeneratedPassword.Next());
        await QueryAsync($"CREATE USER {reader.User} WITH PASSWORD '{reader.Password}'");
        await QueryAsync($"GRANT READ ON \"{Database}\" TO {reader.User}");
        return reader;
    }

    /// <summary>Runs InfluxQL as administrator.</summary>
    /// <returns>The rows of all statements and series; times in nanoseconds.</returns>
    /// <exception cref="InfluxQueryException">InfluxDB refused the query.</exception>
    public async Task<IReadOnlyList<InfluxRow>> QueryAsync(string influxQl)
    {
        var form = new Dictionary<string, string> { ["q"] = influxQl, ["db"] = Database, ["epoch"] = "ns" };
        using var body = new FormUrlEncodedContent(form);
        using var response = await _http.PostAsync(new Uri("query", UriKind.Relative), body);
        return InfluxAnswer.Rows(influxQl, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Counts the points of a measurement that carry a field.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="field">The field.</param>
    /// <param name="where">A condition in InfluxQL, e.g. <c>"point" = 'a'</c>; none if null.</param>
    public async Task<long> CountAsync(string measurement, string field, string? where = null)
    {
        var condition = where is null ? "" : $" WHERE {where}";
        var rows = await QueryAsync($"SELECT COUNT(\"{field}\") AS counted FROM \"{measurement}\"{condition}");
        return rows.Count == 0 ? 0 : rows[0]["counted"].GetInt64();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _http.Dispose();
        _directory.Dispose();
    }

    private string Configuration() => $"""
        reporting-disabled = true
        bind-address = "127.0.0.1:{_rpcPort}"
        [meta]
          dir = "{_directory["meta"]}"
        [data]
          dir = "{_directory["data"]}"
          wal-dir = "{_directory["wal"]}"
          query-log-enabled = false
        [monitor]
          store-enabled = false
        [http]
          enabled = true
          bind-address = "127.0.0.1:{_port}"
          auth-enabled = true
          log-enabled = false
        [subscriber]
          enabled = false
        [continuous_queries]
          enabled = false

        """;
}
