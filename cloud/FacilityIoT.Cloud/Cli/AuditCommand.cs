using System.CommandLine;
using FacilityIoT.Cloud.Audit;

namespace FacilityIoT.Cloud.Cli;

internal static class AuditCommand
{
    public static Command Create()
    {
        var head = new Option<string?>("--head")
        {
            Description = "The head to compare with, as a report or a backup of the file audit-head has it; the file itself when not given.",
            HelpName = "NUMBER:HASH",
        };
        head.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && AuditHead.Parse(text) is null)
            {
                result.AddError($"'{text}' is no head; write the last line's number, a colon and its hash of 64 hexadecimal digits.");
            }
        });
        var verify = new Command("verify", "Walks the whole audit trail and names the first line that was changed, put in, taken out or cut off; exit code 1 then.") { head };
        verify.SetStoreAction(async (services, parsed, cancellationToken) =>
        {
            var verdict = await services.GetRequiredService<AuditVerifier>().VerifyAsync(AuditHead.Parse(parsed.GetValue(head)), cancellationToken);
            if (verdict.Break is { } found)
            {
                return CommandBody.Tell(parsed, [$"audit line {found.Number}, {found.Kind.ToString().ToLowerInvariant()}: {found.Sentence}"]);
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                verdict.Lines == 0 ? "The audit trail is empty." : $"The audit trail is whole: lines {verdict.First} to {verdict.Head.Number}, head {verdict.Head}.");
            return 0;
        });
        return new Command("audit", "The audit trail: everything people did and every access to residents' data.") { verify };
    }
}
