namespace FacilityIoT.Cloud.Alarms;

/// <summary>Taken off the operators' list by a person for a while (ISA-18.2 shelving). Belongs to the condition: an activation that begins meanwhile is silent too.</summary>
/// <param name="At">When it was asked for.</param>
/// <param name="Until">Its end; then the alarm is evaluated and annunciated again.</param>
/// <param name="PersonId">Who asked; the one who confirms must be another.</param>
public sealed record AlarmShelf(DateTimeOffset At, DateTimeOffset Until, int PersonId, string By, string Reason)
{
    /// <summary>Set while a second person has still to agree: the alarm is not silent yet, and the asking ends here.</summary>
    public DateTimeOffset? PendingUntil { get; init; }

    /// <summary>The second person, where two are needed.</summary>
    public string? ConfirmedBy { get; init; }

    public bool IsPending => PendingUntil is not null;
}

/// <summary>Suppressed by design: something known explains it.</summary>
/// <param name="By">The cause's key: <c>box/hengtai/box-1</c>, <c>alarm/123</c>.</param>
public sealed record AlarmSuppression(string By, DateTimeOffset At);

/// <summary>In maintenance, until the ticket closes: raises are recorded, and nobody is called.</summary>
/// <param name="Ticket">The open ticket's number.</param>
public sealed record AlarmOutOfService(DateTimeOffset At, string By, string Reason, string Ticket);

/// <summary>Somebody has seen it and owns it.</summary>
/// <param name="PersonId">Null for a program.</param>
/// <param name="Until">While the condition is active the acknowledgement ends here; null when it lasts.</param>
public sealed record AlarmAcknowledgement(DateTimeOffset At, string By, int? PersonId, DateTimeOffset? Until);

/// <summary>A latched alarm that its box was asked to reset.</summary>
public sealed record AlarmResetRequest(DateTimeOffset At, string By);

/// <summary>A named person on site has confirmed that nobody is trapped (EN 81-28).</summary>
public sealed record NobodyTrapped(DateTimeOffset At, string By);
