using FacilityIoT.Edge.Configuration;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class ReadmeTests
{
    [Fact]
    public void The_box_in_the_readme_is_a_good_one()
    {
        using var folder = StateDirectory.Temporary();
        var readme = File.ReadAllText(Path.Combine(EstateFiles.Root, "README.md"));
        folder.Write("roof.yaml", readme.Split("```yaml\n")[1].Split("```")[0]);

        var result = BoxFile.Load(folder["roof.yaml"], [], Path.Combine(EstateFiles.Root, "profiles"));

        Assert.Empty(result.Faults);
        Assert.Equal(["contacts", "terminals"], result.Box!.Devices.Select(d => d.Id));
        Assert.Equal("GB/T 24476 90", result.Box.Devices.First().Points.Single(p => p.Id == "alarm-button").Alarms.Single().Code);
    }

    [Fact]
    public void The_sensors_in_the_readme_are_good_ones()
    {
        using var folder = StateDirectory.Temporary();
        var readme = File.ReadAllText(Path.Combine(EstateFiles.Root, "README.md"));
        folder.Write("box.yaml", "box: b1\nsite: {id: s1, timeZone: Asia/Shanghai}\nbroker: {host: broker.local}\n" + readme.Split("```yaml\n")[2].Split("```")[0]);

        var result = BoxFile.Load(folder["box.yaml"], []);

        Assert.Empty(result.Faults);
        Assert.Equal(["expander", "server-room", "feed-pipe", "tank"], result.Box!.Devices.Select(d => d.Id));
    }
}
