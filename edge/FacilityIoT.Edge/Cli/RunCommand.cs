using System.CommandLine;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Cli;

internal static class RunCommand
{
    public static Command Create()
    {
        var command = new Command("run", "Runs the box until it is told to stop.");
        var arguments = BoxArguments.AddTo(command);
        command.SetAction(async (parsed, stopping) =>
        {
            if (arguments.Load(parsed) is not { } box)
            {
                return 1;
            }

            var underSystemd = Environment.GetEnvironmentVariable("JOURNAL_STREAM") is not null;
            using var console = new ConsoleLog(Console.Out, underSystemd, TimeProvider.System);
            using var loggers = new LoggerFactory([console]);
            return await BoxService.RunAsync(box, TimeProvider.System, loggers, stopping);
        });
        return command;
    }
}
