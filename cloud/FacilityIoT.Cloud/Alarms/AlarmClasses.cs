namespace FacilityIoT.Cloud.Alarms;

/// <summary>Classes with rules of their own; all others are only names (Brick's where it has one).</summary>
public static class AlarmClasses
{
    /// <summary>Passengers may be stuck: ours, Brick has none.</summary>
    public const string Entrapment = "Entrapment_Alarm";
}
