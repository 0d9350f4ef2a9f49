using System.Globalization;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Edge.Outbox;

public sealed class FullDiskTests : IDisposable
{
    private readonly OutboxFixture files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task On_a_full_disk_alarms_are_stored_telemetry_waits_and_all_goes_on_when_there_is_room_again()
    {
        var lines = new List<string>();
        await using var child = await ChildProcess.StartAsync(OnSmallDisk(), line =>
        {
            lock (lines)
            {
                lines.Add(line);
            }
        });

        Assert.True(await child.WaitForExitAsync(TimeSpan.FromSeconds(120)) == 0, child.TailText());

        lock (lines)
        {
            Assert.Contains("is full", lines[0], StringComparison.Ordinal);
            Assert.Equal("bdSeq: 0", lines[1]);
            Assert.Equal(900, Fact(lines, "alarms stored"));
            Assert.Contains("is full", lines.Single(line => line.StartsWith("trouble then:", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.Contains("trouble: none", lines);
            Assert.Equal(Fact(lines, "appended"), Fact(lines, "head"));
            Assert.Equal(Fact(lines, "head"), Fact(lines, "found") + Fact(lines, "gone"));
            Assert.Equal(Fact(lines, "evicted"), Fact(lines, "gone"));
            Assert.True(Fact(lines, "evicted") > 0, "alarms were to displace telemetry");
            Assert.Equal(900, Fact(lines, "alarms kept"));
        }
    }

    private static long Fact(List<string> lines, string name) =>
        long.Parse(lines.Single(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..], CultureInfo.InvariantCulture);

    /// <summary>A file system of 16 MB that only this process sees, half of it taken, and that goes with the process.</summary>
    private ProgramStart OnSmallDisk()
    {
        var disk = files.Directory;
        var script = $"""
            mount -t tmpfs -o size=16m tmpfs {disk} &&
            head -c 8388608 /dev/zero > {disk}/ballast &&
            exec "$0" "$@"
            """;
        string[] ownRoot = Environment.IsPrivilegedProcess ? [] : ["--user", "--map-root-user"];
        return new ProgramStart
        {
            Name = "outbox-probe",
            File = RequiredPart.Find("unshare", "util-linux"),
            Arguments =
            [
                .. ownRoot, "--mount", "sh", "-c", script,
                ProgramPaths.DotNet, ProgramPaths.OutboxProbe, "fill", $"{disk}/outbox.db", $"{disk}/ballast",
            ],
        };
    }
}
