using System.CommandLine;
using System.Net;
using FacilityIoT.PlantSimulator;

var sites = new Option<string>("--sites") { Required = true, Description = "Directory with the estate's box files." };
var profiles = new Option<string?>("--profiles") { Description = "Directory with the device profiles." };
var scenario = new Option<string>("--scenario") { DefaultValueFactory = _ => "quiet", Description = "Name of a scenario, or a YAML file." };
var listen = new Option<string>("--listen") { DefaultValueFactory = _ => "127.0.0.1", Description = "Address to listen at." };
var ports = new Option<string>("--ports") { Required = true, Description = "File to write the ports to; an existing one is read first, so that a restart keeps them." };
var events = new Option<string>("--events") { Required = true, Description = "File to append every change to, a JSON object a line." };
var speed = new Option<double>("--speed") { DefaultValueFactory = _ => 1, Description = "How many times faster than real time the scenario runs." };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "Of the plausible values." };
var counter = new Option<string?>("--counter-device") { Description = "site/box/device/point of a Modbus device that counts its own readings; each number is logged." };
var hold = new Option<bool>("--hold") { Description = "The scenario waits for the line 'begin' on standard input." };

listen.Validators.Add(result =>
{
    if (result.Tokens.Count > 0 && !IPAddress.TryParse(result.Tokens[0].Value, out _))
    {
        result.AddError($"--listen {result.Tokens[0].Value} is no address.");
    }
});
speed.Validators.Add(result =>
{
    if (result.GetValueOrDefault<double>() is not > 0)
    {
        result.AddError("--speed must be above 0.");
    }
});

var run = new Command("run", $"Simulates the estate. Commands on standard input:\n{Commands.Grammar}") { sites, profiles, scenario, listen, ports, events, speed, seed, counter, hold };
run.SetAction((parsed, cancellation) =>
{
    var simulation = new Simulation(
        new PlantOptions
        {
            Sites = parsed.GetRequiredValue(sites),
            Profiles = parsed.GetValue(profiles),
            Scenario = parsed.GetRequiredValue(scenario),
            Listen = IPAddress.Parse(parsed.GetRequiredValue(listen)),
            Ports = parsed.GetRequiredValue(ports),
            Events = parsed.GetRequiredValue(events),
            Speed = parsed.GetValue(speed),
            Seed = parsed.GetValue(seed),
            CounterPoint = parsed.GetValue(counter),
            Hold = parsed.GetValue(hold),
        },
        TimeProvider.System, Console.Out, Console.Error);
    return Task.Run(() => simulation.Run(Console.In, cancellation), CancellationToken.None);
});

return await new RootCommand("A simulated estate: Modbus devices and contacts that follow scenarios.") { run }.Parse(args).InvokeAsync();
