using System.Text.RegularExpressions;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Operation;

/// <summary>systemd's own opinion of the units in firmware-config/systemd.</summary>
public sealed partial class ServiceUnitVerificationTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("facility-edge@.service", "facility-edge@roof.service")]
    [InlineData("facility-cloud.service", "facility-cloud.service")]
    public async Task Systemd_knows_every_setting_of_the_unit(string file, string instance)
    {
        using var folder = StateDirectory.Temporary();
        var text = await File.ReadAllTextAsync(Path.Combine(ProgramPaths.Repository, "firmware-config/systemd", file));
        // systemd looks for the program; ours is not installed here.
        await File.WriteAllTextAsync(folder[instance], Program().Replace(text, "ExecStart=/bin/true "));

        await using var verify = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "systemd-analyze",
            File = RequiredPart.Find("systemd-analyze", "systemd"),
            Arguments = ["verify", "--man=no", "--recursive-errors=no", folder[instance]],
        });

        Assert.Equal(0, await verify.WaitForExitAsync(Deadline));
        Assert.DoesNotContain(verify.Output, l => l.Contains(instance, StringComparison.Ordinal));
    }

    [GeneratedRegex("ExecStart=/usr/lib/[^ ]+ ")]
    private static partial Regex Program();
}
