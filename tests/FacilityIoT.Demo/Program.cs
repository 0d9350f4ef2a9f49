using System.CommandLine;
using FacilityIoT.Demo;

var scenario = new Option<string>("--scenario") { DefaultValueFactory = _ => "entrapment", Description = "What happens in the estate: a scenario's name or a YAML file." };
var untilTicket = new Option<bool>("--until-ticket") { Description = "End after the first ticket; the last line is a JSON object." };
var command = new RootCommand("The whole product on this machine, on simulated devices.") { scenario, untilTicket };
command.SetAction((parsed, cancellationToken) =>
    new DemoRun(parsed.GetRequiredValue(scenario), parsed.GetValue(untilTicket), parsed.InvocationConfiguration.Output).RunAsync(cancellationToken));

// Ctrl-C and SIGTERM cancel; the rest is given time to end what was started.
return await command.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
