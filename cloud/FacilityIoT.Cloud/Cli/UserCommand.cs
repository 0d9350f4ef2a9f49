using System.CommandLine;
using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.Cloud.Cli;

internal static class UserCommand
{
    public static Command Create()
    {
        var name = new Option<string>("--name") { Description = "The login name.", Required = true };
        var role = RoleOption.Create("What the person may do.");
        var create = new Command("create", "Adds a person and prints a generated password, once.") { name, role };
        create.SetStoreAction(async (services, parsed, _) =>
        {
            var (password, refusal) = await services.GetRequiredService<People>().CreateAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(role));
            if (refusal is not null)
            {
                return CommandBody.Tell(parsed, [refusal]);
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync(password);
            return 0;
        });
        return new Command("user", "People who log in with a name and a password.") { create };
    }
}
