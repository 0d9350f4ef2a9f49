using System.CommandLine;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Cli;

internal static class ReadCommand
{
    public static Command Create()
    {
        var command = new Command("read", "Reads every point once and prints a table.");
        var arguments = BoxArguments.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (arguments.Load(parsed) is not { } box)
            {
                return 1;
            }

            var table = new TextTable("device", "point", "name", "value", "unit", "quality", "fault");
            var all = true;
            foreach (var attempt in await BoxTrial.RunAsync(box, TimeProvider.System, cancellationToken))
            {
                foreach (var point in attempt.Points.Select(PointText.Of))
                {
                    table.Add(attempt.Device.Id, point.Point.Id, Name(point.Point.Name), point.Value, point.Point.Unit ?? "", Word(point.Quality), point.Fault ?? "");
                    all &= point.Quality == Quality.Good;
                }
            }

            await parsed.InvocationConfiguration.Output.WriteAsync(table.ToString());
            return all ? 0 : 1;
        });
        return command;
    }

    private static string Word(Quality quality) => quality switch { Quality.Good => "good", Quality.Bad => "bad", _ => "stale" };

    private static string Name(LocalizedText name) =>
        Environment.GetEnvironmentVariable("LANG")?.StartsWith("zh", StringComparison.Ordinal) == true ? name.Zh : name.En;
}
