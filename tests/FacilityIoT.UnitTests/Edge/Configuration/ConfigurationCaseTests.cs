using FacilityIoT.Edge.Configuration;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Edge.Configuration;

/// <summary>Each folder under Cases/configuration is a broken box file and the faults, with their places, that must be told about it.</summary>
public sealed class ConfigurationCaseTests
{
    private static readonly string Cases = Path.Combine(ProgramPaths.Repository, "tests/FacilityIoT.UnitTests/Cases/configuration");

    public static TheoryData<string> Names() => [.. Directory.GetDirectories(Cases).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fault_is_told_with_its_place(string name)
    {
        var folder = Path.Combine(Cases, name) + "/";

        var result = BoxFile.Load(folder + "box.yaml", []);

        Assert.Null(result.Box);
        var told = string.Join('\n', result.Faults.Select(f => f.ToString().Replace(folder, "", StringComparison.Ordinal)));
        Assert.Equal(File.ReadAllText(folder + "faults.txt").TrimEnd(), told);
    }
}
