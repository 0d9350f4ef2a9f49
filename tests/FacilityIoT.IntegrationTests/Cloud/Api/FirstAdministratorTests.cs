using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class FirstAdministratorTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_file_is_written_once_for_its_owner_alone_and_never_again()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var file = cloud[$"state/{FirstAdministrator.FileName}"];
        using var client = cloud.Stranger();
        await Eventually.TrueAsync(() => LogsInAsync(client, file), Deadline, "the first administrator");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        var text = await File.ReadAllTextAsync(file);

        await StartAgainAsync(cloud);
        Assert.Equal(text, await File.ReadAllTextAsync(file));
        Assert.True(await LogsInAsync(client, file));

        File.Delete(file);
        await StartAgainAsync(cloud);
        Assert.False(File.Exists(file));
    }

    /// <summary>What the next start of the service does, to its end.</summary>
    private static async Task StartAgainAsync(RunningCloud cloud)
    {
        using var again = ActivatorUtilities.CreateInstance<FirstAdministrator>(cloud.Services);
        await again.StartAsync(CancellationToken.None);
        await again.ExecuteTask!.WaitAsync(Deadline);
    }

    private static async Task<bool> LogsInAsync(HttpClient client, string file)
    {
        if (!File.Exists(file) || (await File.ReadAllTextAsync(file)).Trim().Split(' ') is not [var name, var password])
        {
            return false;
        }

        using var login = await client.PostAsJsonAsync(new Uri("/api/v1/session", UriKind.Relative), new { name, password });
        return login.StatusCode == HttpStatusCode.OK;
    }
}
