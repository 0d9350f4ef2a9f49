namespace FacilityIoT.Cloud.Alarms;

/// <summary>Classes with rules of their own; all others are only names (Brick's where it has one).</summary>
public static class AlarmClasses
{
    /// <summary>Passengers may be stuck: ours, Brick has none.</summary>
    public const string Entrapment = "Entrapment_Alarm";

    /// <summary>Brick: mains lost.</summary>
    public const string PowerLoss = "Power_Loss_Alarm";

    /// <summary>Brick: a box or a device does not answer.</summary>
    public const string CommunicationLoss = "Communication_Loss_Alarm";
}
