namespace FacilityIoT.Cloud.Notifications.Texts;

/// <summary>A message in three lengths, all plain words without markup.</summary>
/// <param name="Title">One line.</param>
/// <param name="Body">Several lines.</param>
/// <param name="Short">One line that says everything, for SMS.</param>
public sealed record MessageText(string Title, string Body, string Short)
{
    /// <summary>The same, saying in every length that it may have come before.</summary>
    public MessageText MarkedAsRepeat(string mark) => new(mark + Title, mark + Body, mark + Short);
}
