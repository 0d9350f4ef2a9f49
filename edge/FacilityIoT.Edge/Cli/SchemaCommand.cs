using System.CommandLine;
using FacilityIoT.Edge.Configuration.Schema;

namespace FacilityIoT.Edge.Cli;

internal static class SchemaCommand
{
    public static Command Create()
    {
        var write = new Option<string>("--write") { Description = "Writes the schemas into this directory.", HelpName = "DIR", Required = true };
        var command = new Command("schema", "Writes the JSON schemas of box, site and profile files.") { write };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var directory = Directory.CreateDirectory(parsed.GetRequiredValue(write)).FullName;
            foreach (var (name, text) in FileSchemas.All())
            {
                await File.WriteAllTextAsync(Path.Combine(directory, name), text, cancellationToken);
                await parsed.InvocationConfiguration.Output.WriteLineAsync(Path.Combine(directory, name));
            }

            return 0;
        });
        return command;
    }
}
