namespace FacilityIoT.Cloud.Notifications.Texts;

/// <summary>The languages a notification can be written in.</summary>
public enum TextLanguage
{
    Zh,
    En,
}
