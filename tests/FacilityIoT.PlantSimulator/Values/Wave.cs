using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.PlantSimulator.Values;

/// <summary>A plausible value over time: a slow sinusoid with a little noise around what is usual for the unit, clear of every alarm limit.</summary>
/// <param name="Centre">In the point's unit.</param>
/// <param name="Amplitude">0 for a value that stands still.</param>
/// <param name="Growth">Per second: counters of energy and water.</param>
/// <param name="PeriodSeconds">Of the sinusoid.</param>
/// <param name="Phase">0–1.</param>
internal sealed record Wave(double Centre, double Amplitude, double Growth, double PeriodSeconds, double Phase)
{
    /// <param name="seconds">Since the start.</param>
    /// <param name="noise">−1 to 1.</param>
    public double At(double seconds, double noise) =>
        Centre + (Growth * seconds) + (Amplitude * ((0.8 * Math.Sin(2 * Math.PI * ((seconds / PeriodSeconds) + Phase))) + (0.2 * noise)));

    /// <summary>The wave of a point, by its unit, its limits and its codes.</summary>
    /// <param name="random">Seeded by the point, so that each has its own period and phase.</param>
    public static Wave Of(Point point, Random random)
    {
        var (period, phase) = (60 + (540 * random.NextDouble()), random.NextDouble());
        if (point.DataType == SparkplugDataType.Boolean)
        {
            return new Wave(NormalState(point) ? 1 : 0, 0, 0, period, phase);
        }

        var codes = point.Alarms.Select(a => a.Trigger).OfType<AlarmTrigger.Code>().SelectMany(c => c.Codes).ToHashSet();
        if (codes.Count > 0)
        {
            return new Wave(Enumerable.Range(0, codes.Count + 1).First(c => !codes.Contains(c)), 0, 0, period, phase);
        }

        var (usual, swing, growth) = Usual(point.Unit);
        if (growth > 0)
        {
            return new Wave(usual * (1 + random.NextDouble()), 0, growth, period, phase);
        }

        var (centre, amplitude) = Within(SafeBand(point), usual * (1 + (0.02 * (random.NextDouble() - 0.5))), swing);
        return new Wave(centre, amplitude, 0, period, phase);
    }

    private static bool NormalState(Point point) =>
        point.Alarms.Select(a => a.Trigger).OfType<AlarmTrigger.State>().FirstOrDefault() is { ActiveWhen: false };

    private static (double Usual, double Swing, double Growth) Usual(string? unit) => unit switch
    {
        "V" => (230, 3, 0),
        "A" => (18, 6, 0),
        "Hz" => (50, 0.03, 0),
        "W" => (4000, 1200, 0),
        "kW" or "kVA" or "kvar" => (4, 1.2, 0),
        "kWh" or "kvarh" or "kVAh" => (12000, 0, 0.002),
        "m3" or "m³" => (800, 0, 0.001),
        "h" => (5000, 0, 1 / 3600.0),
        "°C" => (24, 2, 0),
        "%RH" => (55, 6, 0),
        "%" => (60, 8, 0),
        "bar" => (4.2, 0.3, 0),
        "kPa" => (420, 30, 0),
        "MPa" => (0.42, 0.03, 0),
        "m" => (1.2, 0.2, 0),
        "mm" => (1200, 200, 0),
        "min" => (45, 2, 0),
        "s" => (2700, 60, 0),
        "rpm" => (1450, 15, 0),
        _ => (1, 0.1, 0),
    };

    /// <summary>Between the tightest limits and valid bounds; infinite where there is none.</summary>
    private static (double Low, double High) SafeBand(Point point)
    {
        var triggers = point.Alarms.Select(a => a.Trigger).ToArray();
        var low = triggers.OfType<AlarmTrigger.Low>().Select(l => l.Limit + l.Deadband).Append(point.ValidMin ?? double.NegativeInfinity).Max();
        var high = triggers.OfType<AlarmTrigger.High>().Select(h => h.Limit - h.Deadband).Append(point.ValidMax ?? double.PositiveInfinity).Min();
        return (low, high);
    }

    private static (double Centre, double Amplitude) Within((double Low, double High) band, double usual, double swing)
    {
        if (band.Low >= band.High)
        {
            return (usual, 0);
        }

        var room = double.IsFinite(band.High - band.Low) ? (band.High - band.Low) / 2 : double.PositiveInfinity;
        var amplitude = Math.Min(swing, room * 0.6);
        // One and a half amplitudes from each limit, so that noise never touches one.
        var clear = 1.5 * amplitude;
        return (Math.Clamp(usual, band.Low + clear, Math.Max(band.Low + clear, band.High - clear)), amplitude);
    }
}
