namespace FacilityIoT.Cloud.Dispatch.Escalations;

/// <summary>How far a ticket's escalation has come. One row per ticket that ever escalated.</summary>
public sealed class Escalation
{
    /// <summary>The key.</summary>
    public required long TicketId { get; init; }

    /// <summary>The last rung that was called.</summary>
    public EscalationRung Rung { get; set; }

    /// <summary>How far up the chain of supervisors, from 0.</summary>
    public int Depth { get; set; }

    /// <summary>How often everybody was called again after the chain's end.</summary>
    public int Round { get; set; }

    /// <summary>When last tried there was nobody at all to call; said once, and tried again and again.</summary>
    public bool Nobody { get; set; }

    /// <summary>False after acceptance or the ticket's end.</summary>
    public bool Active { get; set; } = true;
    public DateTimeOffset LastAt { get; set; }
    public int Version { get; set; }
}

/// <summary>The rungs in their order (domain, section 1: next on duty → all on duty in the trade → supervisor → contractor).</summary>
public enum EscalationRung
{
    /// <summary>Only the first one was asked.</summary>
    None,
    NextOnDuty,
    AllOnDuty,
    Supervisor,
    Contractor,

    /// <summary>The chain has ended and begins again with everybody.</summary>
    Everybody,
}

/// <summary>Somebody who was called to a ticket, by assignment or by escalation.</summary>
public sealed class DispatchCall
{
    public long Id { get; init; }
    public required long TicketId { get; init; }
    public required int PersonId { get; init; }
    public required EscalationRung Rung { get; init; }
    public required DateTimeOffset At { get; init; }
}
