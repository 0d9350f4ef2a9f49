using FacilityIoT.Edge.Configuration;
using FacilityIoT.IntegrationTests.WholePath;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Readme;

/// <summary>What the README tells a newcomer to type works.</summary>
[Collection(WholePathGroup.Kills)]
public sealed class ReadmeTests
{
    private const string TestCommand = "./facility test";
    private const string Demo = "./facility demo ";
    private const string BuiltHere = "/bin/Release/net10.0/";
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(180);

    /// <summary>Each command but the one that runs the tests themselves; see <see cref="The_test_command_is_what_ci_runs"/>.</summary>
    public static TheoryData<string> Commands() => [.. ReadmeFile.Commands.Where(command => command != TestCommand)];

    [Fact]
    public void The_test_command_is_what_ci_runs()
    {
        Assert.Contains(TestCommand, ReadmeFile.Commands);
        var lines = File.ReadAllLines(Path.Combine(ProgramPaths.Repository, ".ci", "run"));
        Assert.Contains(lines, line => line.Contains(TestCommand, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_ends_well(string command)
    {
        using var state = StateDirectory.Temporary();
        await using var process = await ChildProcess.StartAsync(Start(command, state.Path));
        Assert.True(await process.WaitForExitAsync(Deadline) == 0, $"{command}\n{process.TailText()}");
        Assert.NotEmpty(process.Output);
    }

    [Fact]
    public async Task The_script_explains_each_of_its_commands()
    {
        foreach (var command in new[] { "setup", "demo", "test", "bench", "chaos", "doctor" })
        {
            await using var process = await ChildProcess.StartAsync(Script(command, "--help"));
            Assert.True(await process.WaitForExitAsync(Deadline) == 0, process.TailText());
            Assert.Contains(process.Output, line => line.Contains($"./facility {command}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_box_file_is_in_order()
    {
        using var folder = StateDirectory.Temporary();
        var config = Path.Combine(ProgramPaths.Repository, "firmware-config");
        File.Copy(Path.Combine(config, "sites", "harbour-tower", "site.yaml"), folder["site.yaml"]);
        File.WriteAllText(folder["box.yaml"], Assert.Single(ReadmeFile.Yaml));
        var result = BoxFile.Load(folder["box.yaml"], ["broker.passwordFile=", "broker.tls="], Path.Combine(config, "profiles"));
        Assert.Empty(result.Faults);
        Assert.NotNull(result.Box);
    }

    /// <summary>The command as the README has it, on the programs of this test's own configuration: what <c>./facility</c> would build first is built.</summary>
    private static ProgramStart Start(string command, string state)
    {
        var words = command.Replace(BuiltHere, $"/bin/{ProgramPaths.BuildFolder}/", StringComparison.Ordinal).Split(' ');
        if (command.StartsWith(Demo, StringComparison.Ordinal))
        {
            return ProgramPaths.Start("facility-demo", ProgramPaths.Demo, ["--state", state, .. words[2..]]);
        }

        Assert.True(words[0] == "dotnet", $"No test knows how to run the README's command '{command}'.");
        return new ProgramStart { Name = words[1], File = ProgramPaths.DotNet, Arguments = words[1..], WorkingDirectory = ProgramPaths.Repository };
    }

    private static ProgramStart Script(params string[] arguments) =>
        new() { Name = "facility", File = Path.Combine(ProgramPaths.Repository, "facility"), Arguments = arguments, WorkingDirectory = ProgramPaths.Repository };
}
