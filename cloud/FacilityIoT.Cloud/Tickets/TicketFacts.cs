namespace FacilityIoT.Cloud.Tickets;

/// <summary>What the engine must know beside the ticket's row.</summary>
/// <param name="Acceptance">What the ticket's level asks for.</param>
public sealed record TicketFacts(AcceptanceRule Acceptance)
{
    /// <summary>People whom an escalation has called since it was last given to somebody: they may take it too.</summary>
    public IReadOnlyCollection<int> Called { get; init; } = [];

    /// <summary>Its alarms that are active now, as the wall names them; those out of service do not count.</summary>
    public IReadOnlyList<string> ActiveAlarms { get; init; } = [];
    public bool PhotoBefore { get; init; }
    public bool PhotoAfter { get; init; }
    public bool Signature { get; init; }
    public bool ReportFiled { get; init; }
}
