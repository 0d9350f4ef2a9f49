using FacilityIoT.Edge.Configuration;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Edge.Configuration;

/// <summary>The example estate in firmware-config, without the secrets that lie on a real box's disk.</summary>
internal static class EstateFiles
{
    public static readonly string Root = Path.Combine(ProgramPaths.Repository, "firmware-config");

    public static readonly string[] WithoutSecrets = ["broker.passwordFile=", "broker.tls="];

    public static IEnumerable<string> BoxFiles => Directory.GetFiles(Path.Combine(Root, "sites"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(f) != "site.yaml").Order(StringComparer.Ordinal);

    public static IReadOnlyList<Box> Boxes { get; } = [.. BoxFiles.Select(f => Load(f))];

    public static Box Load(string file, params string[] overrides)
    {
        var result = BoxFile.Load(Path.Combine(Root, file), [.. WithoutSecrets, .. overrides]);
        Assert.Empty(result.Faults);
        return result.Box!;
    }

    public static IReadOnlyList<string> FaultsOf(string file, params string[] overrides) =>
        [.. BoxFile.Load(Path.Combine(Root, file), [.. WithoutSecrets, .. overrides]).Faults.Select(f => f.ToString())];
}
