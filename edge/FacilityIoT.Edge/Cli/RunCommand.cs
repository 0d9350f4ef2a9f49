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

            using var loggers = LoggerFactory.Create(ToConsole);
            return await BoxService.RunAsync(box, TimeProvider.System, loggers, stopping);
        });
        return command;
    }

    // Under systemd the journal adds the time and wants the level as a number in front.
    private static void ToConsole(ILoggingBuilder logging)
    {
        if (Environment.GetEnvironmentVariable("JOURNAL_STREAM") is not null)
        {
            logging.AddSystemdConsole();
        }
        else
        {
            logging.AddSimpleConsole(o => (o.SingleLine, o.UseUtcTimestamp, o.TimestampFormat) = (true, true, "HH:mm:ss.fff "));
        }
    }
}
