using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Managed;

public sealed class RestoredPackagesTests
{
    [Fact]
    public void The_versions_are_those_that_the_adapters_are_written_for() =>
        Assert.All(IoStackTests.Packages, item => Assert.Contains(
            $"\"{item.Package}\"",
            File.ReadAllText(Path.Combine(ProgramPaths.Repository, item.Project, "obj", "managed", "project.assets.json")),
            StringComparison.Ordinal));
}
