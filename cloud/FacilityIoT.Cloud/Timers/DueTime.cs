namespace FacilityIoT.Cloud.Timers;

/// <summary>A timer: something that must happen at an instant, whoever runs then. At most one waits per kind and subject (unique index).</summary>
public sealed class DueTime
{
    public long Id { get; init; }

    /// <summary>Whose it is: <c>ticket.accept</c>, <c>notification.send</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about: a ticket's number, an alarm's id.</summary>
    public required string Subject { get; init; }
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>What its handler needs besides, as JSON.</summary>
    public string? Data { get; set; }

    /// <summary>True until it fired or was cancelled; part of the unique index.</summary>
    public bool Waiting { get; set; } = true;

    /// <summary>When it fired: on time, or at once after a restart. Null while it waits and when it was cancelled.</summary>
    public DateTimeOffset? FiredAt { get; set; }

    /// <summary>How often its handler threw; then it is due again later, and never blocks another.</summary>
    public int Failures { get; set; }
}
