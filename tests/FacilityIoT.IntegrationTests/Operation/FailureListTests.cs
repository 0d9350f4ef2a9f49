using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Operation;

/// <summary>What <c>./facility test</c> says of failed tests at its end, after reports as xunit and Playwright write them.</summary>
public sealed class FailureListTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private const string Xunit = """
        <assemblies><assembly><collection>
          <test name="Doors.Open" type="Doors" method="Open" result="Pass" />
          <test name="Doors.Close(angle: &quot;9&quot;)" type="Doors" method="Close" result="Fail"><failure><message><![CDATA[Expected: closed
        Actual:   <open>]]></message></failure></test>
          <test name="Doors.Lock" type="Doors" method="Lock" result="Fail"><failure><message>too late</message></failure></test>
        </collection></assembly></assemblies>
        """;

    /// <summary>What failed, run once more.</summary>
    private const string Again = """
        <assemblies><assembly><collection>
          <test name="Doors.Close(angle: &quot;9&quot;)" type="Doors" method="Close" result="Fail"><failure><message>open again</message></failure></test>
          <test name="Doors.Lock" type="Doors" method="Lock" result="Pass" />
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
        await WriteAsync(folder, ("junit.xml", JUnit), ("other.xml", "<assemblies><assem"), ("xunit.xml", Xunit), ("xunit.again.xml", Again));

        Assert.Equal(
            [
                "FAILED specs/doors.spec.ts › a door closes", "    it stood open", $"{folder["other.xml"]}: cannot be read: unclosed token: line 1, column 12",
                "FAILED Doors.Close(angle: \"9\")", "    Expected: closed", "    Actual:   <open>", "FLAKY Doors.Lock", "    too late",
            ],
            await RunAsync(folder[""]));
    }

    [Fact]
    public async Task A_few_that_failed_are_run_once_more_and_many_are_not()
    {
        using var folder = StateDirectory.Temporary();
        var many = string.Concat(Enumerable.Range(0, 6).Select(n => $"<test name=\"Doors.Open{n}\" type=\"Doors\" method=\"Open{n}\" result=\"Fail\" />"));
        await WriteAsync(folder, ("few.xml", Xunit), ("many.xml", $"<assemblies>{many}</assemblies>"));

        Assert.Equal(["-method", "Doors.Close", "-method", "Doors.Lock"], await RunAsync("--methods-if-few", folder["few.xml"]));
        Assert.Empty(await RunAsync("--methods-if-few", folder["many.xml"]));
    }

    private static async Task<IReadOnlyList<string>> RunAsync(params string[] arguments)
    {
        await using var list = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "failures", File = "python3", Arguments = [Path.Combine(ProgramPaths.Repository, "tests", "failures.py"), .. arguments],
        });
        Assert.Equal(0, await list.WaitForExitAsync(Deadline));
        return [.. list.Output];
    }

    private static async Task WriteAsync(StateDirectory folder, params (string Name, string Report)[] reports)
    {
        foreach (var (name, report) in reports)
        {
            await File.WriteAllTextAsync(folder[name], report);
        }
    }
}
