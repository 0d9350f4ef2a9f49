using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Operation;

/// <summary>What <c>./facility test</c> says of failed tests at its end, after reports as xunit and Playwright write them.</summary>
public sealed class FailureListTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private const string Xunit = """
        <assemblies><assembly><collection>
          <test name="Doors.Open" result="Pass" />
          <test name="Doors.Close(angle: &quot;9&quot;)" result="Fail"><failure><message><![CDATA[Expected: closed
        Actual:   <open>]]></message></failure></test>
        </collection></assembly></assemblies>
        """;

    private const string JUnit = """
        <testsuites><testsuite>
          <testcase classname="specs/doors.spec.ts" name="a door opens" />
          <testcase classname="specs/doors.spec.ts" name="a door closes"><failure message="short"><![CDATA[it stood open]]></failure></testcase>
        </testsuite></testsuites>
        """;

    [Fact]
    public async Task Each_failed_test_is_named_with_its_message_and_a_broken_report_is_said()
    {
        using var folder = StateDirectory.Temporary();
        var reports = await Task.WhenAll(WriteAsync(folder, "xunit.xml", Xunit), WriteAsync(folder, "junit.xml", JUnit), WriteAsync(folder, "cut.xml", "<assemblies><assem"));

        await using var list = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "failures", File = "python3", Arguments = [Path.Combine(ProgramPaths.Repository, "tests", "failures.py"), .. reports],
        });

        Assert.Equal(0, await list.WaitForExitAsync(Deadline));
        Assert.Equal(
            ["FAILED Doors.Close(angle: \"9\")", "    Expected: closed", "    Actual:   <open>", "FAILED specs/doors.spec.ts › a door closes", "    it stood open"],
            list.Output.Take(5));
        Assert.Contains("cut.xml: cannot be read", list.Output[5], StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(StateDirectory folder, string name, string report)
    {
        var path = folder[name];
        await File.WriteAllTextAsync(path, report);
        return path;
    }
}
