namespace FacilityIoT.Benchmarks.Reporting;

/// <summary>One program that measures.</summary>
/// <param name="Name">Its command.</param>
/// <param name="What">What it measures, in a sentence.</param>
internal sealed record Bench(string Name, string What, Func<BenchContext, Task<IReadOnlyList<Figure>>> RunAsync);

/// <summary>What a bench is given.</summary>
/// <param name="Short">A fraction of the size.</param>
/// <param name="Say">Tells how far it is.</param>
/// <param name="Cancellation">Ends it early: a person, or its time limit.</param>
internal sealed record BenchContext(bool Short, Action<string> Say, CancellationToken Cancellation);

/// <summary>One measured number.</summary>
/// <param name="Key">Its name in the JSON object.</param>
/// <param name="What">In words.</param>
/// <param name="Unit">Empty for a ratio or a count.</param>
/// <param name="Goal">In words; empty without one.</param>
internal sealed record Figure(string Key, string What, double Value, string Unit = "", string Goal = "");
