using FacilityIoT.Edge.Cli;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Operation;

public sealed class ServiceUnitTests
{
    [Theory]
    [InlineData("facility-edge@.service")]
    [InlineData("facility-cloud.service")]
    public void A_service_reports_to_systemd_and_is_started_again_for_ever(string name)
    {
        var unit = ServiceUnit.Read(name);

        Assert.Equal(["notify"], unit["Service.Type"]);
        Assert.Equal(["60"], unit["Service.WatchdogSec"]);
        Assert.Equal(["always"], unit["Service.Restart"]);
        Assert.Equal(["0"], unit["Unit.StartLimitIntervalSec"]);
        Assert.Equal(["multi-user.target"], unit["Install.WantedBy"]);
    }

    [Theory]
    [InlineData("facility-edge@.service")]
    [InlineData("facility-cloud.service")]
    public void A_service_has_no_more_rights_than_it_needs(string name)
    {
        var unit = ServiceUnit.Read(name);

        Assert.Equal(["strict"], unit["Service.ProtectSystem"]);
        Assert.Equal(["yes"], unit["Service.NoNewPrivileges"]);
        Assert.Equal(["yes"], unit["Service.DynamicUser"]);
        Assert.Equal([""], unit["Service.CapabilityBoundingSet"]);
        Assert.Contains(unit["Service.LoadCredential"], c => c.StartsWith("broker-password:/etc/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_edge_reaches_gpio_chips_and_no_other_device()
    {
        var unit = ServiceUnit.Read("facility-edge@.service");

        Assert.Equal(["closed"], unit["Service.DevicePolicy"]);
        Assert.Equal(["char-gpiochip rw"], unit["Service.DeviceAllow"]);
        var group = Assert.Single(unit["Service.SupplementaryGroups"]);
        Assert.Contains($"g {group} - -", Lines("facility-edge.sysusers"));
        Assert.Contains(Lines("facility-edge.rules"), l => l.Contains($"GROUP=\"{group}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_edge_understands_the_arguments_that_its_unit_gives() =>
        Assert.Empty(CommandLine.Create().Parse(ServiceUnit.Read("facility-edge@.service").Arguments).Errors);

    private static string[] Lines(string name) => File.ReadAllLines(Path.Combine(ProgramPaths.Repository, "firmware-config/systemd", name));
}
