namespace FacilityIoT.Cloud.Tickets;

/// <summary>A ticket to be raised.</summary>
public sealed record NewTicket
{
    /// <summary>1–5.</summary>
    public required int Level { get; init; }
    public required string TitleZh { get; init; }
    public required string TitleEn { get; init; }
    public required string Trade { get; init; }
    public required string SiteId { get; init; }
    public string? Area { get; init; }
    public string? Asset { get; init; }

    /// <inheritdoc cref="Ticket.FaultClass"/>
    public string? FaultClass { get; init; }

    /// <inheritdoc cref="Ticket.Description"/>
    public string? Description { get; init; }

    /// <summary>When the fault began: the box's clock for alarms.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>sensor, hotline, desk, app, third-party, plan, follow-up.</summary>
    public required string Source { get; init; }

    /// <summary>Written into the trail.</summary>
    public required string Why { get; init; }
    public bool Entrapment { get; init; }
    public long? IncidentId { get; init; }
}
