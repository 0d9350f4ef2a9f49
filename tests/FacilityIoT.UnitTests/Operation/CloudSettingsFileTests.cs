using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Settings;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Testing;
using Microsoft.Extensions.Configuration;

namespace FacilityIoT.UnitTests.Operation;

/// <summary>The example settings of the cloud service, with what its unit adds, name only settings that exist.</summary>
public sealed class CloudSettingsFileTests
{
    private static readonly IConfigurationRoot Settings = Read();

    [Fact]
    public void Every_section_is_known() =>
        Assert.Equal(["Broker", "Http", "Influx", "Storage"], Settings.GetChildren().Select(s => s.Key).Where(k => !k.StartsWith('_')).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_key_is_known()
    {
        var broker = Bind<BrokerOptions>("Broker");
        var influx = Bind<InfluxOptions>("Influx");

        Assert.NotNull(Bind<HttpOptions>("Http"));
        Assert.Equal("/var/lib/facility-cloud", Bind<StorageOptions>("Storage").Directory);
        Assert.Equal(("facility-cloud", 8883, "/run/credentials/broker-password"), (broker.HostId, broker.Port, broker.PasswordFile));
        Assert.Equal(("facility", "/run/credentials/influx-password"), (influx.User, influx.PasswordFile));
    }

    private static T Bind<T>(string section) => Settings.GetRequiredSection(section).Get<T>(o => o.ErrorOnUnknownConfiguration = true)!;

    private static IConfigurationRoot Read()
    {
        var arguments = ServiceUnit.Read("facility-cloud.service").Arguments;
        var set = arguments.Zip(arguments.Skip(1)).Where(a => a.First == "--set")
            .Select(a => a.Second.Replace("%S", "/var/lib", StringComparison.Ordinal).Replace("%d", "/run/credentials", StringComparison.Ordinal));
        var builder = new ConfigurationBuilder();
        builder.AddSettings(new CloudArguments(Path.Combine(ProgramPaths.Repository, "firmware-config/cloud/facility-cloud.json"), [.. set]));
        return builder.Build();
    }
}
