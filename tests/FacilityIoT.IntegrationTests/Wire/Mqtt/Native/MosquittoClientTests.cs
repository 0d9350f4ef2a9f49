using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Mqtt.Native;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt.Native;

/// <summary>The contract, by libmosquitto.</summary>
public sealed class MosquittoClientTests : MqttClientContract
{
    protected override IMqttClient CreateClient() => new MosquittoClient(NullLogger<MosquittoClient>.Instance);

    [Fact]
    public async Task A_missing_library_is_told_with_the_package_to_install()
    {
        // A library is loaded once in a process: another process of these tests, without it.
        var itself = Path.Combine(AppContext.BaseDirectory, "FacilityIoT.IntegrationTests.dll");
        var start = ProgramPaths.Start("tests", itself, "-method", $"{typeof(MosquittoClientTests).FullName}.{nameof(Nobody_at_the_port_is_unreachable)}") with
        {
            Environment = new Dictionary<string, string> { ["FACILITY_LIBMOSQUITTO"] = "/no/such/libmosquitto.so" },
        };
        await using var tests = await ChildProcess.StartAsync(start);

        Assert.Contains("/no/such/libmosquitto.so", await tests.WaitForLineAsync("install the Debian package libmosquitto1", TimeSpan.FromSeconds(60)), StringComparison.Ordinal);
    }
}
