using System.CommandLine;
using FacilityIoT.Demo;
using FacilityIoT.Testing;

var scenario = new Option<string>("--scenario") { DefaultValueFactory = _ => "entrapment", Description = "What happens in the estate: a scenario's name or a YAML file." };
var untilTicket = new Option<bool>("--until-ticket") { Description = "End after the first ticket; the last line is a JSON object." };
var state = new Option<string>("--state")
{
    DefaultValueFactory = _ => Path.Combine(ProgramPaths.Repository, ".facility"), Description = "The folder for demo.json and all state.",
};
var commands = new Option<bool>("--commands") { Description = "Hand each line of standard input to the plant simulator, e.g. set site/box/device/point true." };
var command = new RootCommand("The whole product on this machine, on simulated devices.") { scenario, untilTicket, state, commands };
command.SetAction((parsed, cancellationToken) =>
    new DemoRun(
            parsed.GetRequiredValue(state), parsed.GetRequiredValue(scenario), parsed.GetValue(untilTicket), parsed.GetValue(commands) ? Console.In : null, parsed.InvocationConfiguration.Output)
        .RunAsync(cancellationToken));

// Ctrl-C and SIGTERM cancel; the rest is given time to end what was started.
return await command.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
