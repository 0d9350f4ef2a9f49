namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>A person who supervises a site, or all of them: told of breached clocks and of what could not be delivered.</summary>
public sealed class Supervision
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Null: every site.</summary>
    public string? SiteId { get; init; }
}
