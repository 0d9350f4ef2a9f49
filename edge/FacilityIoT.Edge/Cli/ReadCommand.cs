using System.CommandLine;

namespace FacilityIoT.Edge.Cli;

internal static class ReadCommand
{
    public static Command Create()
    {
        var command = new Command("read", "Reads every point once and prints a table.");
        var arguments = BoxArguments.AddTo(command);
        command.SetAction(parsed => arguments.Load(parsed) is null ? 1 : 0);
        return command;
    }
}
