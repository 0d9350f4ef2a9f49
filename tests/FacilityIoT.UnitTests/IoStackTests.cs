using System.Reflection;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Edge;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.UnitTests;

/// <summary>A build holds one stack: its adapters, its packages, and nothing of the other.</summary>
public sealed class IoStackTests
{
    private static readonly string Stack = typeof(IoStackTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "IoStack").Value!;
    private static readonly string OtherStack = Stack == "Native" ? "Managed" : "Native";

    // The managed stack's packages with the projects that take them. The native one takes none: its libraries are the system's.
    internal static readonly (string Project, string Package)[] Packages =
    [
        ("edge/FacilityIoT.Wire", "MQTTnet/5.2.0.1603"),
        ("edge/FacilityIoT.Edge", "NModbus/3.0.83"),
        ("edge/FacilityIoT.Edge", "System.Device.Gpio/4.2.0"),
        ("edge/FacilityIoT.Edge", "Iot.Device.Bindings/4.2.0"),
        ("cloud/FacilityIoT.Cloud", "InfluxDB.Client/5.1.0"),
        ("tests/FacilityIoT.Testing", "MQTTnet.Server/5.2.0.1603"),
    ];

    public static TheoryData<string> Projects() =>
        [.. Directory.EnumerateFiles(ProgramPaths.Repository, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ProgramPaths.Repository, Path.GetDirectoryName(file)!))
            .Where(folder => !folder.Contains("node_modules", StringComparison.Ordinal))];

    [Fact]
    public void No_adapter_of_the_other_stack_is_compiled()
    {
        Assembly[] ours = [typeof(MqttPort).Assembly, typeof(BoxService).Assembly, typeof(IngestSetup).Assembly, typeof(FacilityScenario).Assembly];
        var types = ours.SelectMany(assembly => assembly.GetTypes()).ToList();

        Assert.DoesNotContain(types, type => IsOf(OtherStack, type));
        Assert.Contains(types, type => IsOf(Stack, type));
    }

    [Fact]
    public void The_output_has_the_packages_of_its_own_stack_alone()
    {
        List<string> outputs = [AppContext.BaseDirectory, Path.GetDirectoryName(ProgramPaths.Edge)!, Path.GetDirectoryName(ProgramPaths.Cloud)!];
        foreach (var (output, package) in outputs.SelectMany(output => Packages.Select(item => (output, item.Package.Split('/')[0]))))
        {
            Assert.True(Stack == "Managed" || !File.Exists(Path.Combine(output, $"{package}.dll")), $"{package}.dll is in {output}");
        }

        Assert.All(Packages, item => Assert.Equal(Stack == "Managed", File.Exists(Path.Combine(AppContext.BaseDirectory, $"{item.Package.Split('/')[0]}.dll"))));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_restore_of_the_native_stack_asks_for_none_of_the_packages(string project)
    {
        var native = Path.Combine(ProgramPaths.Repository, project, "obj", "project.assets.json");
        var asked = File.Exists(native) ? File.ReadAllText(native) : "";

        Assert.All(Packages, item => Assert.DoesNotContain($"\"{item.Package.Split('/')[0]}", asked, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOf(string stack, Type type) => type.Namespace?.Split('.').Contains(stack) == true;
}
