namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Writes a batch until every sample is stored or refused for good.</summary>
internal sealed partial class BatchWriter(ITelemetryWriter writer, Metrics.CloudMetrics metrics, TimeProvider time, ILogger<BatchWriter> logger)
{
    /// <summary>Why the last write was not done, in words; null when it was.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Ends when nothing is left to try; adds to <paramref name="refused"/> the places in the batch that were refused, with the words.</summary>
    public async Task WriteAsync(IReadOnlyList<TelemetrySample> batch, Dictionary<int, string> refused, CancellationToken cancellationToken)
    {
        var left = new Stack<(int From, int Count)>();
        left.Push((0, batch.Count));
        while (left.TryPop(out var part))
        {
            var samples = part.Count == batch.Count ? batch : [.. batch.Skip(part.From).Take(part.Count)];
            var result = await TryUntilAnsweredAsync(samples, cancellationToken);
            if (result.Outcome == WriteOutcome.Written)
            {
                metrics.SamplesWritten(part.Count);
            }
            else if (part.Count == 1 || result.Dropped == part.Count)
            {
                // All of it, as after a week without a connection to a server that keeps a day: no need to look for the one.
                foreach (var place in Enumerable.Range(part.From, part.Count))
                {
                    refused[place] = result.Detail ?? "refused";
                }

                metrics.SamplesRefused(part.Count);
            }
            else
            {
                var half = part.Count / 2;
                left.Push((part.From + half, part.Count - half));
                left.Push((part.From, half));
            }
        }
    }

    private async Task<WriteResult> TryUntilAnsweredAsync(IReadOnlyList<TelemetrySample> samples, CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            var result = await writer.WriteAsync(samples, cancellationToken);
            if (result.Outcome != WriteOutcome.Retry)
            {
                if (Trouble is not null)
                {
                    WritesAgain();
                    Trouble = null;
                }

                return result;
            }

            metrics.WriteRetried();
            if (Trouble is null)
            {
                NotWritten(result.Detail ?? "no reason given");
            }

            Trouble = result.Detail ?? "no reason given";
            await Task.Delay(WriteBackOff.After(failures, result.RetryAfter, Random.Shared.NextDouble()), time, cancellationToken);
        }
    }

    [LoggerMessage(3201, LogLevel.Error, "InfluxDB takes no samples; boxes keep theirs until it does: {Trouble}")]
    private partial void NotWritten(string trouble);

    [LoggerMessage(3202, LogLevel.Information, "InfluxDB takes samples again")]
    private partial void WritesAgain();
}
