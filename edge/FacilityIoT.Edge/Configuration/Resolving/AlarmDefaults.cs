using FacilityIoT.Edge.Configuration.Files;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>What an alarm is when its section does not say; null must be said.</summary>
internal sealed record AlarmDefaults(int? Level, string? Class, Trade? Trade, LocalizedText Text)
{
    // A wet cable makes and breaks contact while it dries, and stays a fault until somebody has looked.
    private static readonly Timing Leak = new(TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(10), Latch: true);

    // EN 81-28: the end of the alarm is initiated at the lift by competent persons.
    private static readonly Timing Entrapment = new(TimeSpan.Zero, TimeSpan.Zero, Latch: true);

    private static readonly Timing Plain = new(TimeSpan.Zero, TimeSpan.Zero, Latch: false);

    public static Timing TimingOf(string? alarmClass) => alarmClass switch
    {
        "Leak_Alarm" or "Liquid_Detection_Alarm" => Leak,
        "Entrapment_Alarm" => Entrapment,
        _ => Plain,
    };

    public sealed record Timing(TimeSpan OnDelay, TimeSpan OffDelay, bool Latch);
}
