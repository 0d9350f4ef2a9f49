using System.CommandLine;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Cli;

internal static class EvidenceCommand
{
    public static Command Create()
    {
        var verify = new Command("verify", "Reads every file and compares it with its hash; ends with 1 when one is missing or another.");
        verify.SetStoreAction(async (services, parsed, cancellationToken) =>
        {
            var (pieces, faults) = await services.GetRequiredService<EvidenceCheck>().AllAsync(cancellationToken);
            if (faults.Count > 0)
            {
                return CommandBody.Tell(parsed, faults);
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{pieces} pieces of evidence are whole.");
            return 0;
        });
        return new Command("evidence", "Photos, videos, signatures and documents of repairs.") { verify };
    }
}
