using System.CommandLine;
using System.Globalization;
using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.Cloud.Cli;

internal static class ApiKeyCommand
{
    public static Command Create() => new("api-key", "Keys with which programs call the API (Authorization: Bearer KEY).") { CreateKey(), ListKeys(), RevokeKey() };

    private static Command CreateKey()
    {
        var name = new Option<string>("--name") { Description = "What the key is for.", Required = true };
        var role = RoleOption.Create("What the program may do.");
        var command = new Command("create", "Makes a key and prints it, once: only its hash is kept.") { name, role };
        command.SetStoreAction(async (services, parsed, cancellationToken) =>
        {
            var keys = services.GetRequiredService<ApiKeys>();
            var (token, refusal) = await keys.CreateAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(role), cancellationToken);
            if (token is not { } made)
            {
                return CommandBody.Tell(parsed, [refusal!]);
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync(made.Text);
            return 0;
        });
        return command;
    }

    private static Command ListKeys()
    {
        var command = new Command("list", "Lists the keys: name, role, first part, made, last used, revoked.");
        command.SetStoreAction(async (services, parsed, cancellationToken) =>
        {
            foreach (var key in await services.GetRequiredService<ApiKeys>().ListAsync(cancellationToken))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    $"{key.Name}\t{key.Role}\tfiot_{key.Prefix}_…\t{Text(key.CreatedAt)}\t{Text(key.LastUsedAt)}\t{(key.RevokedAt is null ? "in use" : $"revoked {Text(key.RevokedAt)}")}");
            }

            return 0;
        });
        return command;
    }

    private static Command RevokeKey()
    {
        var name = new Option<string>("--name") { Description = "The key's name.", Required = true };
        var command = new Command("revoke", "Ends a key at once.") { name };
        command.SetStoreAction(async (services, parsed, cancellationToken) =>
        {
            var wanted = parsed.GetRequiredValue(name);
            return await services.GetRequiredService<ApiKeys>().RevokeAsync(wanted, cancellationToken) ? 0 : CommandBody.Tell(parsed, [$"No key in use is named '{wanted}'."]);
        });
        return command;
    }

    private static string Text(DateTimeOffset? at) => at?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "never";
}
