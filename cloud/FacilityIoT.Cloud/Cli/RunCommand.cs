using System.CommandLine;
using FacilityIoT.Cloud.Persistence;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Cli;

internal static class RunCommand
{
    public static Command Create()
    {
        var command = new Command("run", "Runs the service until it is told to stop (SIGTERM, Ctrl-C).");
        command.SetServiceAction(async (app, _, cancellationToken) =>
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            SharedModel.MakeAhead(app.Services);
            await app.RunAsync(cancellationToken);
            return 0;
        });
        return command;
    }
}
