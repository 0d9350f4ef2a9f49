using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Environments;

public sealed class ChildProcessTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Lines_already_written_and_lines_to_come_are_found()
    {
        await using var child = await ShellAsync("echo first; echo second >&2; read forever < /dev/zero");
        Assert.Equal("second", await child.WaitForLineAsync("second", Deadline));
        Assert.Equal("first", await child.WaitForLineAsync("first", Deadline));
    }

    [Fact]
    public async Task Waiting_for_a_line_that_never_comes_says_what_the_program_wrote_instead()
    {
        await using var child = await ShellAsync("echo no such file; exit 3");
        var failure = await Assert.ThrowsAsync<TimeoutException>(() => child.WaitForLineAsync("ready", Deadline));
        Assert.Contains("ended without writing \"ready\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no such file", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, await child.WaitForExitAsync(Deadline));
    }

    [Fact]
    public async Task A_paused_process_stands_still_until_it_is_continued()
    {
        await using var child = await ShellAsync("trap 'echo asked to end; exit 0' TERM; echo up; while true; do sleep 0.05; done");
        await child.WaitForLineAsync("up", Deadline);
        child.Pause();
        child.Terminate();
        await Assert.ThrowsAsync<TimeoutException>(() => child.WaitForLineAsync("asked to end", TimeSpan.FromMilliseconds(300)));
        child.Continue();
        await child.WaitForLineAsync("asked to end", Deadline);
        Assert.Equal(0, await child.WaitForExitAsync(Deadline));
    }

    [Fact]
    public async Task A_killed_process_ends_with_the_signals_number()
    {
        await using var child = await ShellAsync("trap '' TERM; echo up; read forever < /dev/zero");
        await child.WaitForLineAsync("up", Deadline);
        child.Kill();
        Assert.Equal(128 + 9, await child.WaitForExitAsync(Deadline));
    }

    [Fact]
    public async Task A_child_does_not_outlive_its_parent()
    {
        // A child started as our children are, whose parent is a shell that gets killed.
        var setpriv = RequiredPart.Find("setpriv", "util-linux");
        await using var parent = await ShellAsync($"{setpriv} --pdeathsig KILL sleep 1000 & echo child $!; wait");
        var line = await parent.WaitForLineAsync("child ", Deadline);
        var stat = $"/proc/{line["child ".Length..]}/comm";
        await Eventually.TrueAsync(() => File.ReadAllText(stat).Trim() == "sleep", Deadline, "the grandchild to run");
        parent.Kill();
        await Eventually.TrueAsync(() => !File.Exists(stat), Deadline, "the grandchild to end with its parent");
    }

    [Fact]
    public async Task A_child_outlives_the_thread_that_asked_for_it()
    {
        ChildProcess? child = null;
        var thread = new Thread(() => child = ShellAsync("echo up; exec sleep 1000").GetAwaiter().GetResult());
        thread.Start();
        thread.Join();
        await using (child)
        {
            await child!.WaitForLineAsync("up", Deadline);
            await Assert.ThrowsAsync<TimeoutException>(() => child.WaitForExitAsync(TimeSpan.FromMilliseconds(300)));
        }
    }

    [Fact]
    public void A_missing_part_names_the_package_to_install()
    {
        var failure = Assert.Throws<MissingPartException>(() => RequiredPart.Find("no-such-server", "no-such-package"));
        Assert.Equal(
            "no-such-server is missing: install the Debian package no-such-package (./facility setup does it).", failure.Message);
    }

    private static Task<ChildProcess> ShellAsync(string script) =>
        ChildProcess.StartAsync(new ProgramStart { Name = "shell", File = "/bin/bash", Arguments = ["-c", script] });
}
