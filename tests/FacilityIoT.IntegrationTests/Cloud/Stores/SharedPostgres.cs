using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;

[assembly: AssemblyFixture(typeof(SharedPostgres))]

namespace FacilityIoT.IntegrationTests.Cloud.Stores;

/// <summary>One PostgreSQL for the whole run, started by the first test that needs it and ended with the last.</summary>
public sealed class SharedPostgres : IAsyncDisposable
{
    private static readonly SharedTemplate<PostgresServer> Server = new(PostgresServer.StartAsync);
    private static readonly StateDirectory Directory = StateDirectory.Temporary();

    /// <summary>A folder for the run's templates.</summary>
    internal static string Templates => Directory.Path;

    public static Task<PostgresServer> GetAsync() => Server.GetAsync();

    public async ValueTask DisposeAsync()
    {
        if (Server.IsMade)
        {
            await (await Server.GetAsync()).DisposeAsync();
        }

        Directory.Dispose();
    }
}
