using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CloudProgram = FacilityIoT.Cloud.Program;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Settings;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>The real service on a free loopback port, with its own state directory, and by default without broker and InfluxDB.</summary>
internal sealed class RunningCloud : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private readonly WebApplication app;
    private readonly StateDirectory state;
    private readonly DatabaseUnderTest? database;

    private RunningCloud(WebApplication app, StateDirectory state, DatabaseUnderTest? database)
    {
        this.app = app;
        this.state = state;
        this.database = database;
        Address = new Uri(app.Urls.Single());
    }

    public Uri Address { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>The state directory.</summary>
    public string this[string file] => state[file];

    /// <param name="settings">Over the tests' own: <c>Section:Key=value</c>.</param>
    /// <param name="influxPassword">Handed over in a file.</param>
    /// <param name="untilReady">False: returns before the database is open.</param>
    /// <param name="store">A SQLite file, made by the service itself, when not given.</param>
    public static async Task<RunningCloud> StartAsync(
        IEnumerable<string>? settings = null, bool untilReady = true, string? influxPassword = null, StoreKind store = StoreKind.Sqlite)
    {
        var database = store == StoreKind.Sqlite ? null : await DatabaseUnderTest.CreateAsync(store);
        var state = StateDirectory.Temporary();
        if (influxPassword is not null)
        {
            await File.WriteAllTextAsync(state["influx"], influxPassword);
            settings = [.. settings ?? [], $"Influx:PasswordFile={state["influx"]}"];
        }

        string[] own =
        [
            "Http:Url=http://127.0.0.1:0", "Http:LoginsPerMinute=1000", "Watch:Every=1.00:00:00", $"Storage:Directory={state["state"]}",
            $"Broker:Port={FreePort.Next()}", $"Influx:Url=http://127.0.0.1:{FreePort.Next()}",
        ];
        var app = CloudProgram.Build(new CloudArguments(null, [.. own, .. database?.Arguments ?? [], .. settings ?? []]));
        var session = app.Services.GetRequiredService<HostSession>();
        var before = session.Trouble;
        await app.StartAsync();
        var cloud = new RunningCloud(app, state, database);
        if (untilReady)
        {
            await app.Services.GetRequiredService<DatabaseStartup>().Ready.WaitAsync(Deadline);

            // It goes to its broker when it has written what it writes at its start: then nobody else holds the database.
            await Eventually.TrueAsync(() => session.Trouble != before, Deadline, "the service to try its broker");
        }

        return cloud;
    }

    /// <summary>A client that has not logged in and keeps cookies.</summary>
    public HttpClient Stranger() => new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address };

    /// <summary>A program with a key of this role.</summary>
    public async Task<HttpClient> ProgramAsync(string role = Roles.Operator)
    {
        var (token, refusal) = await Services.GetRequiredService<ApiKeys>().CreateAsync($"{role} {Guid.NewGuid():n}", role, default);
        Assert.Null(refusal);
        var client = Stranger();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token!.Value.Text);
        return client;
    }

    /// <summary>Adds a person and returns the password.</summary>
    public async Task<string> PersonAsync(string name, string role = Roles.Operator)
    {
        await using var scope = Services.CreateAsyncScope();
        var (password, refusal) = await scope.ServiceProvider.GetRequiredService<People>().CreateAsync(name, role);
        Assert.Null(refusal);
        return password!;
    }

    public Task<FacilityDb> DatabaseAsync() => Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();

    /// <summary>Writes rows as if a feature had committed them; waits while the service that has just started writes itself.</summary>
    public Task StoreAsync(params object[] rows) => Eventually.TrueAsync(() => TryStoreAsync(rows), Deadline, "the database to take rows");

    private async Task<bool> TryStoreAsync(object[] rows)
    {
        try
        {
            await using var db = await Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
            db.AddRange(rows);
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException e) when (e.InnerException is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 5 })
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await (database?.DisposeAsync() ?? ValueTask.CompletedTask);
        state.Dispose();
    }
}

internal static class JsonAnswers
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>The answer of a GET that must succeed.</summary>
    public static async Task<JsonElement> GetJsonAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, $"GET {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.JsonAsync();
    }

    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
