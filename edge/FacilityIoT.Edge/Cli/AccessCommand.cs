using System.CommandLine;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Cli;

internal static class AccessCommand
{
    // Who makes the broker's list has neither the boxes' passwords nor their certificates.
    private static readonly string[] WithoutSecrets = ["broker.passwordFile=", "broker.tls="];

    public static Command Create()
    {
        var files = new Argument<string[]>("BOX.yaml") { Description = "The boxes' files.", Arity = ArgumentArity.OneOrMore };
        var profiles = new Option<string?>("--profiles") { Description = "Where profiles are, besides directories profiles/ beside and above each file.", HelpName = "DIR" };
        var command = new Command("access", "Prints the boxes' lines of mosquitto's access list.") { files, profiles };
        command.SetAction(parsed =>
        {
            var results = parsed.GetRequiredValue(files).Select(f => BoxFile.Load(f, WithoutSecrets, parsed.GetValue(profiles))).ToList();
            foreach (var fault in results.SelectMany(r => r.Faults))
            {
                parsed.InvocationConfiguration.Error.WriteLine(fault);
            }

            foreach (var box in results.Select(r => r.Box).OfType<Box>())
            {
                parsed.InvocationConfiguration.Output.WriteLine($"user {box.Broker.User}\n{string.Join('\n', BrokerAccess.Lines(box.Node))}\n");
            }

            return results.All(r => r.Box is not null) ? 0 : 1;
        });
        return command;
    }
}
