namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class OverrideTests
{
    private const string Basement = "sites/jade-garden/basement.yaml";

    [Fact]
    public void A_setting_goes_before_the_file_and_its_profile()
    {
        var box = EstateFiles.Load(
            Basement,
            "broker.port=1899",
            "health.listen=127.0.0.1:0",
            "outbox.path=/tmp/outbox.db",
            "buses.plantroom.modbusTcp.port=1502",
            "buses.plantroom.devices.main-meter.unit=3",
            "buses.plantroom.devices.main-meter.points.voltage/l1.limits.low.at=200.5",
            "gpio.terminals.chip=virtual:/tmp/contacts",
            "acknowledgedBy=[a, b]");

        Assert.Equal(1899, box.Broker.Port);
        Assert.Equal("/tmp/outbox.db", box.Outbox.Path);
        Assert.Equal(1502, box.Buses[0].Port);
        Assert.Equal(3, box.Buses[0].Devices[0].Unit);
        Assert.Contains("200.5", box.Buses[0].Devices[0].Device.Points[0].Alarms[0].Trigger.ToString(), StringComparison.Ordinal);
        Assert.Equal("virtual:/tmp/contacts", box.Chips[0].Chip);
        Assert.Equal(["a", "b"], box.AcknowledgingHosts);
    }

    [Fact]
    public void A_setting_may_name_another_profile()
    {
        var box = EstateFiles.Load(Basement, "buses.plantroom.devices.main-meter.profile=vaisala-hmt330");

        Assert.Contains(box.Buses[0].Devices[0].Device.Points, p => p.Id == "dew-point");
    }

    [Fact]
    public void An_empty_setting_takes_the_key_out()
    {
        Assert.Null(EstateFiles.Load(Basement, "primaryHost=").PrimaryHost);
    }

    [Theory]
    [InlineData("buses.plantrom.modbusTcp.port=1502", "there is no 'plantrom' in 'buses'; did you mean 'plantroom'? (allowed: plantroom, ups)")]
    [InlineData("buses.plantroom.modbusTcp.prot=1502", "unknown key 'prot'; did you mean 'port'? (allowed: host, port)")]
    [InlineData("buses.plantroom.modbusTcp.port.x=1", "'port' has no keys; set it as a whole")]
    [InlineData("buses.plantroom.devices.main-meter.points.voltage/l9.unit=V", "there is no 'voltage/l9' in 'points'; did you mean 'voltage/l1'? (allowed: ")]
    [InlineData("broker.port=99999", "'port': 99999 is out of range; allowed: 1 to 65535")]
    [InlineData("broker.port", "write path=value, such as buses.plantroom.modbusTcp.port=1502")]
    [InlineData("broker.port=[1", "this is not valid YAML")]
    public void A_setting_that_does_not_fit_is_a_fault_at_its_own_place(string setting, string sentence)
    {
        var fault = Assert.Single(EstateFiles.FaultsOf(Basement, setting));

        Assert.StartsWith($"--set {setting.Split('=')[0]}:", fault, StringComparison.Ordinal);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_a_setting_is_refused_and_not_repeated()
    {
        var fault = Assert.Single(EstateFiles.FaultsOf(Basement, "broker.password=open-sesame"));

        Assert.Contains("passwordFile", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", fault, StringComparison.Ordinal);
    }
}
