using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Everybody who takes part in the transaction of what boxes say.</summary>
internal sealed class IngestHandlers(IEnumerable<IConditionHandler> conditions, IEnumerable<IPointHandler> points, IEnumerable<IBoxHandler> boxes, IEnumerable<IRehearsalPart> rehearsal)
{
    public IReadOnlyList<IConditionHandler> Conditions { get; } = [.. conditions];

    public IReadOnlyList<IPointHandler> Points { get; } = [.. points];

    public IReadOnlyList<IBoxHandler> Boxes { get; } = [.. boxes];

    public IReadOnlyList<IRehearsalPart> Rehearsal { get; } = [.. rehearsal];

    /// <summary>The metrics of points that are watched; null when there are none.</summary>
    public IReadOnlyList<Metric>? WatchedOf(IReadOnlyList<Metric> metrics)
    {
        List<Metric>? watched = null;
        foreach (var handler in Points)
        {
            for (var index = 0; index < metrics.Count; index++)
            {
                if (handler.Watches(metrics[index].Name))
                {
                    (watched ??= []).Add(metrics[index]);
                }
            }
        }

        return watched;
    }
}
