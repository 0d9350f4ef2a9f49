using FacilityIoT.IntegrationTests.Cloud.Api;

namespace FacilityIoT.IntegrationTests.Cloud.Running;

/// <summary>The document without a service: clients are generated from it when the web app is built.</summary>
public sealed class OpenApiCommandTests
{
    [Fact]
    public async Task It_prints_what_a_running_service_answers_and_makes_no_state()
    {
        using var program = new CloudProgramRun();
        var printed = await program.PrintAsync("openapi");
        Assert.False(Directory.Exists(program["state"]));

        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        var answered = await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        Assert.Contains("/api/v1/tickets/{number}/accept", answered, StringComparison.Ordinal);
        Assert.Equal(answered.TrimEnd(), printed.TrimEnd());
    }
}
