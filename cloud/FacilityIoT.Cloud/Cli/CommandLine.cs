using System.CommandLine;
using FacilityIoT.Cloud.Settings;

namespace FacilityIoT.Cloud.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    private static readonly Option<string?> Config = new("--config")
    {
        Description = "A JSON file with the settings.",
        HelpName = "FILE",
        Recursive = true,
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "One setting, over the file and the environment (FACILITY_CLOUD__Section__Key); may be repeated. Secrets are given as files.",
        HelpName = "Section:Key=value",
        Recursive = true,
    };

    /// <summary>Longer than the service takes to stop, and shorter than the service manager waits (TimeoutStopSec): it ends its sessions and says goodbye to the broker.</summary>
    private static readonly TimeSpan Stop = TimeSpan.FromSeconds(25);

    /// <returns>0 when all is well, also after SIGTERM; 1 with the reason on standard error.</returns>
    public static Task<int> InvokeAsync(string[] args) => Root().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Stop });

    public static CloudArguments Arguments(ParseResult parsed) => new(parsed.GetValue(Config), parsed.GetValue(Set));

    private static RootCommand Root() => new("FacilityIoT's cloud service: readings to InfluxDB, faults to repair tickets, an API over both.")
    {
        Config,
        Set,
        RunCommand.Create(),
        MigrateCommand.Create(),
        ApiKeyCommand.Create(),
        UserCommand.Create(),
        EvidenceCommand.Create(),
        AuditCommand.Create(),
        OpenApiCommand.Create(),
    };
}
