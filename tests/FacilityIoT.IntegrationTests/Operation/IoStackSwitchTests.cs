using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Operation;

/// <summary>The switch between the two stacks refuses what is neither.</summary>
public sealed class IoStackSwitchTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task A_build_of_a_stack_that_there_is_not_says_which_there_are()
    {
        string[] arguments = ["msbuild", "edge/FacilityIoT.Wire/FacilityIoT.Wire.csproj", "-nodeReuse:false", "-target:GetTargetPath", "-property:IoStack=Mangaed"];
        await using var build = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "dotnet msbuild", File = ProgramPaths.DotNet, Arguments = arguments, WorkingDirectory = ProgramPaths.Repository,
        });

        Assert.NotEqual(0, await build.WaitForExitAsync(Deadline));
        Assert.Contains(build.Output, line => line.Contains("IoStack is 'Mangaed': it must be Native, which is the default, or Managed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_script_takes_no_other_either()
    {
        await using var script = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "facility", File = Path.Combine(ProgramPaths.Repository, "facility"), Arguments = ["--io", "mangaed", "demo"], WorkingDirectory = ProgramPaths.Repository,
        });

        Assert.Equal(1, await script.WaitForExitAsync(Deadline));
        Assert.Contains(script.Output, line => line.Contains("--io takes native or managed, not 'mangaed'", StringComparison.Ordinal));
    }
}
