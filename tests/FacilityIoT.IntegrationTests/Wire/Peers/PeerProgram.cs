using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Wire.Peers;

/// <summary>The scripts of tests/peers, which speak through npm packages that we did not write.</summary>
internal static class PeerProgram
{
    private static readonly string Folder = Path.Combine(ProgramPaths.Repository, "tests", "peers");

    public static Task<ChildProcess> StartAsync(string script, IEnumerable<string> arguments, string? password = null)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "node_modules")), $"The npm packages of {Folder} are missing: run ./facility setup, or npm ci in that folder.");
        return ChildProcess.StartAsync(new ProgramStart
        {
            Name = script,
            File = RequiredPart.Find("node", "nodejs"),
            Arguments = [Path.Combine(Folder, script), .. arguments],
            Environment = new Dictionary<string, string> { ["PEER_PASSWORD"] = password ?? "" },
        });
    }
}
