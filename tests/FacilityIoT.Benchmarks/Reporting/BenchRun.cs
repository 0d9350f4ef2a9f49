using System.Text.Json;

namespace FacilityIoT.Benchmarks.Reporting;

/// <summary>Runs benches one after the other; then a plain table, and all figures again as one JSON object, the last line.</summary>
internal static class BenchRun
{
    /// <summary>For all benches of one command together.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);

    /// <returns>0, or 1 when a bench could not be finished: the reason is on <paramref name="errors"/>, the figures of the others are printed.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<Bench> benches, bool quick, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var done = new List<(Bench Bench, IReadOnlyList<Figure> Figures)>();
        foreach (var bench in benches.TakeWhile(_ => !either.IsCancellationRequested))
        {
            var context = new BenchContext(quick, text => errors.WriteLine($"{bench.Name}: {text}"), either.Token);
            try
            {
                done.Add((bench, await bench.RunAsync(context)));
            }
            catch (OperationCanceledException) when (either.IsCancellationRequested)
            {
                errors.WriteLine(limit.IsCancellationRequested ? $"{bench.Name}: not done within {Limit.TotalMinutes:0} min." : $"{bench.Name}: cancelled.");
            }
            catch (Exception fault)
            {
                // The others' figures are still worth having.
                errors.WriteLine($"{bench.Name}: {fault}");
            }
        }

        await WriteTableAsync(done, output);
        await output.WriteLineAsync(JsonSerializer.Serialize(done.ToDictionary(
            each => each.Bench.Name, each => each.Figures.ToDictionary(figure => figure.Key, figure => Math.Round(figure.Value, 3)))));
        return done.Count == benches.Count ? 0 : 1;
    }

    private static async Task WriteTableAsync(List<(Bench Bench, IReadOnlyList<Figure> Figures)> done, TextWriter output)
    {
        foreach (var (bench, figures) in done)
        {
            await output.WriteLineAsync($"\n{bench.Name}: {bench.What}");
            foreach (var figure in figures)
            {
                var goal = figure.Goal.Length > 0 ? $"   goal {figure.Goal}" : "";
                await output.WriteLineAsync(FormattableString.Invariant($"  {figure.What,-90} {Number(figure.Value),10} {figure.Unit,-6}{goal}").TrimEnd());
            }
        }

        await output.WriteLineAsync();
    }

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) switch { >= 1_000 => "#,0", >= 10 => "0.0", _ => "0.00" }, System.Globalization.CultureInfo.InvariantCulture);
}
