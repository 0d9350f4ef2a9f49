namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>Who gets a delivery.</summary>
public enum RecipientKind
{
    /// <summary>The live page of whoever is on duty there.</summary>
    ControlRoom,
    Person,
    Contractor,

    /// <summary>An affected owner; phone and name lie encrypted elsewhere.</summary>
    Resident,

    /// <summary>A chat group's robot.</summary>
    Robot,

    /// <summary>Another system.</summary>
    Webhook,
}
