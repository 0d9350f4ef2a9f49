using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FacilityIoT.IntegrationTests.Cloud;

/// <summary>The cloud from broker to ticket, in this process, on a real broker and a real InfluxDB.</summary>
internal sealed class CloudUnderTest : IAsyncDisposable
{
    public const string CloudUser = "facility-cloud";
    public const string BoxUser = "box";
    private readonly StateDirectory _state = StateDirectory.Temporary();
    private readonly DatabaseUnderTest? _database;
    private readonly Dictionary<string, string?> _ownStore = [];
    private IHost? _host;

    private CloudUnderTest(MosquittoServer broker, InfluxServer influx, DatabaseUnderTest? database) => (Broker, Influx, _database) = (broker, influx, database);

    public MosquittoServer Broker { get; }

    public InfluxServer Influx { get; }

    public LiveBoard Board => Services.GetRequiredService<LiveBoard>();

    public IServiceProvider Services => _host!.Services;

    public string DatabasePath => Path.Combine(StorePath, "facility.db");

    /// <summary>The folder of the database; not there before the first start.</summary>
    public string StorePath => _state["store"];

    /// <summary>Whether the service has its broker.</summary>
    public Task ConnectedAsync()
    {
        var session = Services.GetRequiredService<HostSession>();
        return Eventually.TrueAsync(() => session.IsConnected, TimeSpan.FromSeconds(20), "the host session", () => session.Trouble ?? "");
    }

    /// <param name="store">A SQLite file, made by the service itself, when not given.</param>
    public static async Task<CloudUnderTest> StartAsync(Action<IServiceCollection>? more = null, StoreKind store = StoreKind.Sqlite)
    {
        var cloud = await PrepareAsync(store);
        await cloud.StartServiceAsync(more);
        await cloud.ConnectedAsync();
        return cloud;
    }

    /// <summary>Broker and InfluxDB alone.</summary>
    public static async Task<CloudUnderTest> PrepareAsync(StoreKind store = StoreKind.Sqlite)
    {
        var broker = await MosquittoServer.StartAsync(BrokerUser.WithFullAccess(CloudUser), BrokerUser.WithFullAccess(BoxUser));
        return new CloudUnderTest(broker, await InfluxServer.StartAsync(), store == StoreKind.Sqlite ? null : await DatabaseUnderTest.CreateAsync(store));
    }

    /// <summary>Starts the service on a new database of this server.</summary>
    public async Task StartServiceAsync(PostgresServer server)
    {
        _ownStore["Storage:Postgres"] = server.Address(await server.CreateDatabaseAsync());
        _ownStore["Storage:PostgresPasswordFile"] = _state["postgres"];
        await File.WriteAllTextAsync(_state["postgres"], server.Password);
        await StartServiceAsync();
    }

    /// <summary>Starts the service; what it stored before is there again.</summary>
    /// <param name="more">Further parts, such as a handler that fails.</param>
    public async Task StartServiceAsync(Action<IServiceCollection>? more = null)
    {
        await File.WriteAllTextAsync(_state["broker"], Broker.PasswordOf(CloudUser));
        await File.WriteAllTextAsync(_state["influx"], Influx.Password);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Directory"] = StorePath,
            ["Broker:Port"] = $"{Broker.Port}",
            ["Broker:User"] = CloudUser,
            ["Broker:PasswordFile"] = _state["broker"],
            ["Influx:Url"] = Influx.Url.ToString(),
            ["Influx:Database"] = Influx.Database,
            ["Influx:User"] = Influx.User,
            ["Influx:PasswordFile"] = _state["influx"],
        });
        builder.Configuration.AddInMemoryCollection(_database?.Settings ?? _ownStore);
        builder.Services.AddSingleton(TimeProvider.System).AddMetrics().AddSingleton<CloudMetrics>();
        builder.Services.AddPersistence().AddTimers().AddIngest().AddTelemetry().AddAlarms().AddTickets().AddLive();
        more?.Invoke(builder.Services);
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async Task StopServiceAsync()
    {
        await _host!.StopAsync();
        _host.Dispose();
        _host = null;
    }

    public Task<ScriptedEdge> EdgeAsync(string box = "box-1") => ScriptedEdge.ConnectAsync(Broker, BoxUser, new EdgeNodeId("hengtai", box));

    public async Task<FacilityDb> OpenAsync() => await Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();

    public async Task<List<T>> AllAsync<T>()
        where T : class
    {
        await using var db = await OpenAsync();
        return await db.Set<T>().AsNoTracking().ToListAsync();
    }

    /// <summary>Waits until the rows of a table are as the condition says.</summary>
    public Task RowsAsync<T>(Func<List<T>, bool> condition, string what)
        where T : class => Eventually.TrueAsync(async () => condition(await AllAsync<T>()), TimeSpan.FromSeconds(20), what);

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await StopServiceAsync();
        }

        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Influx.DisposeAsync();
        await Broker.DisposeAsync();
        _state.Dispose();
    }
}
