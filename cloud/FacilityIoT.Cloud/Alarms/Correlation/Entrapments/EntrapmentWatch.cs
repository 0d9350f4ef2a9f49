using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>Tells the rule what elevators' points say, as soon as it arrives: no telemetry store is on this way.</summary>
internal sealed class EntrapmentWatch(Elevators elevators, IOptions<EntrapmentOptions> options) : IPointHandler
{
    private readonly EntrapmentOptions options = options.Value;

    public bool Watches(string name) => options.InputOf(name) is not null;

    public async Task ObserveAsync(StoreTransaction transaction, PointSample sample, CancellationToken cancellationToken)
    {
        if (sample.Id.Device is not { } device || options.InputOf(sample.Id.Point) is not { } input || !IsElevator(sample) || (input == EntrapmentInput.Button && AlarmsByItself(sample)))
        {
            return;
        }

        // A birth says since when by the box's clock alone; T begins when we hear of it, unless the value was known before.
        var at = sample.Historical && sample.At < transaction.Now ? sample.At : transaction.Now;
        var told = new EntrapmentObservation.Told(input, Known(sample), at, sample.AsOf, sample.Order, sample.Historical);
        await elevators.ApplyAsync(transaction, $"{sample.Id.Node}/{device}", sample.Row, told, cancellationToken);
    }

    /// <summary>A door or a moving part is no elevator: it has a car, with a passenger or a button in it.</summary>
    private bool IsElevator(PointSample sample) => options.Occupied.Concat(options.Button).Any(sample.HasNeighbour);

    /// <summary>The box already raises the entrapment for the button, within a heartbeat; a second alarm would say the same.</summary>
    private static bool AlarmsByItself(PointSample sample) => sample.Conditions.Any(condition => condition.Class == AlarmClasses.Entrapment);

    private static long? Known(PointSample sample) => sample.Quality != Quality.Good ? null : sample.Value.Kind switch
    {
        MetricValueKind.Boolean => sample.Value.AsBoolean ? 1 : 0,
        MetricValueKind.Integer => sample.Value.AsInt64,
        _ => null,
    };
}
