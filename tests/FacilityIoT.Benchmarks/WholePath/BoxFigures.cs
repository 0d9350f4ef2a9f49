using System.Globalization;
using FacilityIoT.Testing;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>A box's own metrics at one moment.</summary>
internal sealed class BoxFigures
{
    private readonly string[] lines;

    private BoxFigures(string text) => lines = text.Split('\n');

    /// <summary>Telemetry samples committed to the outbox since the process started.</summary>
    public long Samples => Number("facility_edge_samples_total{lane=\"telemetry\"}");

    /// <summary>The last frame stored.</summary>
    public long Head => Number("facility_edge_outbox_head");

    /// <summary>Every frame up to here is acknowledged by the cloud.</summary>
    public long Acknowledged => Number("facility_edge_outbox_acked");

    /// <summary>Whether the cloud may be sent to.</summary>
    public bool IsBorn => Number("facility_edge_session_born") == 1;

    public static async Task<BoxFigures> ReadAsync(FacilityBox box) => new(await box.MetricsAsync());

    // A counter that never counted is not listed.
    private long Number(string name) =>
        lines.FirstOrDefault(line => line.StartsWith($"{name} ", StringComparison.Ordinal)) is { } line
            ? (long)double.Parse(line[(name.Length + 1)..], CultureInfo.InvariantCulture)
            : 0;
}
