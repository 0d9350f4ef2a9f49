using System.Net.Sockets;
using System.Text;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Cloud.Running;

/// <summary>What the service manager hears from the process.</summary>
public sealed class ServiceManagerTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task The_service_manager_hears_when_it_answers_that_it_lives_and_when_it_stops()
    {
        using var cloud = new CloudProgramRun();
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(cloud["notify"]));
        var environment = new Dictionary<string, string> { ["NOTIFY_SOCKET"] = cloud["notify"], ["WATCHDOG_USEC"] = "400000" };
        await using var process = await ChildProcess.StartAsync(cloud.Service(environment));

        await HearAsync(systemd, "READY=1");
        using var http = LoopbackHttp.Client(cloud.Url);
        Assert.True(await http.AnswersAsync("health/live"));
        await HearAsync(systemd, "WATCHDOG=1");
        process.Terminate();
        await HearAsync(systemd, "STOPPING=1");
        Assert.Equal(0, await process.WaitForExitAsync(Deadline));
    }

    private static async Task HearAsync(Socket systemd, string state)
    {
        var buffer = new byte[256];
        using var patience = new CancellationTokenSource(Deadline);
        string heard;
        do
        {
            heard = Encoding.UTF8.GetString(buffer, 0, await systemd.ReceiveAsync(buffer, patience.Token));
        }
        while (!heard.StartsWith(state, StringComparison.Ordinal));
    }
}
