using FacilityIoT.Testing;
using FacilityIoT.UnitTests.Edge.Configuration;

namespace FacilityIoT.UnitTests.Edge.Cli;

/// <summary>The commands on a box whose devices are files: a virtual chip.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly StateDirectory _folder = StateDirectory.Temporary();

    public CommandTests()
    {
        _folder.Write("lines/4", "1");
        _folder.Write("lines/door", "0");
        _folder.Write("box.yaml", $$"""
            box: b1
            site: {id: s1, timeZone: Asia/Shanghai}
            broker: {host: 127.0.0.1}
            gpio:
              terminals:
                chip: virtual:{{_folder["lines"]}}
                points:
                  mains: {name: {zh: 市电失电, en: Mains lost}, line: 4, contact: {normally: closed} }
                  door: {line: door, contact: {normally: closed} }
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_tells_how_every_device_answered()
    {
        var run = await CommandRun.EdgeAsync("check", _folder["box.yaml"]);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.StartsWith("s1/b1: the file is in order: 1 devices, 2 points, 0 alarms.\n\ndevice", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^terminals +virtual:\S+ +[0-9.]+ ms +2 of 2$", run.Output);
    }

    [Fact]
    public async Task Check_of_the_file_only_asks_no_device()
    {
        Directory.Delete(_folder["lines"], recursive: true);

        var run = await CommandRun.EdgeAsync("check", _folder["box.yaml"], "--file-only");

        Assert.Equal((0, "s1/b1: the file is in order: 1 devices, 2 points, 0 alarms.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Check_fails_when_a_device_does_not_answer()
    {
        Directory.Delete(_folder["lines"], recursive: true);

        var run = await CommandRun.EdgeAsync("check", _folder["box.yaml"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"(?m)^terminals .* none +0 of 2 +There is no directory ", run.Output);
    }

    [Fact]
    public async Task Read_shows_a_contact_as_active_or_normal()
    {
        var run = await CommandRun.EdgeAsync("read", _folder["box.yaml"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^terminals +mains +\S.* normal +good$", run.Output);
        Assert.Matches(@"(?m)^terminals +door +door +active +good$", run.Output);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("read")]
    public async Task A_bad_file_ends_every_command_with_its_faults(string command)
    {
        var run = await CommandRun.EdgeAsync(command, _folder["box.yaml"], "--set", "broker.port=0", "--set", "brokr.host=x");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("--set broker.port:1:1: 'port': 0 is out of range; allowed: 1 to 65535", run.Error, StringComparison.Ordinal);
        Assert.Contains("--set brokr.host:1:1: unknown key 'brokr'; did you mean 'broker'?", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 faults; the box cannot start with this file.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Access_prints_the_boxs_lines_for_the_broker()
    {
        var run = await CommandRun.EdgeAsync("access", _folder["box.yaml"]);

        Assert.StartsWith("user s1.b1\ntopic write spBv1.0/s1/+/b1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_writes_what_the_repository_holds()
    {
        await CommandRun.EdgeAsync("schema", "--write", _folder["schema"]);

        Assert.Equal(
            Directory.GetFiles(Path.Combine(EstateFiles.Root, "schema")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal),
            Directory.GetFiles(_folder["schema"]).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }
}
