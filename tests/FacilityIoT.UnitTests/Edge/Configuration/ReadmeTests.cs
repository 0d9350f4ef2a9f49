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
}
