using System.CommandLine;

namespace FacilityIoT.Edge.Cli;

/// <summary><c>facility-edge run|check|read BOX.yaml</c>; <c>access</c> for who keeps the broker, <c>schema</c> for who works on the file format.</summary>
public static class CommandLine
{
    /// <summary>Longer than a box takes to stop, so that it says goodbye and closes its outbox.</summary>
    private static readonly TimeSpan Stop = TimeSpan.FromSeconds(8);

    /// <returns>0 when all is well, 1 with the reason on standard error.</returns>
    public static Task<int> InvokeAsync(string[] args) =>
        Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Stop });

    /// <summary>The commands, for a caller with writers of its own.</summary>
    public static RootCommand Create() => new("The edge box: reads devices and contacts, decides on the spot what is a fault, and delivers every reading and every fault.")
    {
        RunCommand.Create(),
        CheckCommand.Create(),
        ReadCommand.Create(),
        AccessCommand.Create(),
        SchemaCommand.Create(),
    };
}
