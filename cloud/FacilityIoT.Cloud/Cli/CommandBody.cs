using System.CommandLine;
using System.Data.Common;
using FacilityIoT.Cloud.Persistence;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Cli;

/// <summary>What is common to the commands: the service built but not started, the store migrated, and faults told as sentences with exit code 1.</summary>
internal static class CommandBody
{
    public const int Fault = 1;
    private const string GeneratedWords = "The field ";

    /// <summary>Runs the body with the store open.</summary>
    public static void SetStoreAction(this Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> body) =>
        command.SetServiceAction(async (app, parsed, cancellationToken) =>
        {
            await app.Services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
            await using var scope = app.Services.CreateAsyncScope();
            return await body(scope.ServiceProvider, parsed, cancellationToken);
        });

    /// <summary>Runs the body with the service built.</summary>
    public static void SetServiceAction(this Command command, Func<WebApplication, ParseResult, CancellationToken, Task<int>> body) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await using var app = Program.Build(CommandLine.Arguments(parsed));
                return await body(app, parsed, cancellationToken);
            }
            catch (OptionsValidationException e)
            {
                return Tell(parsed, Sentences(e));
            }
            catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OptionsValidationException))
            {
                return Tell(parsed, e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(Sentences));
            }
            catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException or UnauthorizedAccessException or DbException)
            {
                return Tell(parsed, [e.Message]);
            }
        });

    /// <summary>
    /// The validators put the property's name and a colon first; the sentence says it already. For a range they have words of their own, which name
    /// the class (BrokerOptions.Port) and not the setting (Broker:Port).
    /// </summary>
    private static IEnumerable<string> Sentences(OptionsValidationException e) => e.Failures.Select(f => f[(f.IndexOf(": ", StringComparison.Ordinal) + 2)..])
        .Select(sentence => sentence.StartsWith(GeneratedWords, StringComparison.Ordinal) ? sentence[GeneratedWords.Length..].Replace("Options.", ":", StringComparison.Ordinal) : sentence);

    public static int Tell(ParseResult parsed, IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"facility-cloud: {sentence}");
        }

        return Fault;
    }
}
