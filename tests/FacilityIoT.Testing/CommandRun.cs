using System.CommandLine;
using FacilityIoT.Edge.Cli;

namespace FacilityIoT.Testing;

/// <summary>What a facility-edge command said and how it ended, run within the test's process.</summary>
/// <param name="ExitCode">0 when all was well.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs one of the box's commands with its arguments.</summary>
    public static async Task<CommandRun> EdgeAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
