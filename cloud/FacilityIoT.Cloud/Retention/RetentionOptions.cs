using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Section <c>Retention</c>: how long the service keeps what it has written. What is older goes in small batches, once a day, and the audit trail tells how much.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Elevator tickets and alarms, in years. The rules on elevator records ask for four at least (TSG T5002-2017).</summary>
    [Range(4, 100, ErrorMessage = "Retention:ElevatorYears must be between 4 and 100: elevator records are kept for at least four years (TSG T5002-2017).")]
    public int ElevatorYears { get; set; } = 6;

    /// <summary>All other closed tickets with everything that belongs to them, in years.</summary>
    [Range(1, 100, ErrorMessage = "Retention:TicketYears must be between 1 and 100.")]
    public int TicketYears { get; set; } = 3;

    /// <summary>Closed alarms with their history, in years; those of elevators as <see cref="ElevatorYears"/>.</summary>
    [Range(1, 100, ErrorMessage = "Retention:AlarmYears must be between 1 and 100.")]
    public int AlarmYears { get; set; } = 3;

    /// <summary>The audit trail, in years. It tells of elevators too.</summary>
    [Range(4, 100, ErrorMessage = "Retention:AuditYears must be between 4 and 100: it is part of the elevator records, which are kept for at least four years (TSG T5002-2017).")]
    public int AuditYears { get; set; } = 6;

    /// <summary>Timers that fired or were cancelled, in days.</summary>
    [Range(1, 3650, ErrorMessage = "Retention:TimerDays must be between 1 and 3650.")]
    public int TimerDays { get; set; } = 30;

    /// <summary>What was received and could not be used, in days.</summary>
    [Range(1, 3650, ErrorMessage = "Retention:DeadLetterDays must be between 1 and 3650.")]
    public int DeadLetterDays { get; set; } = 90;

    /// <summary>Reports on schedule and their files, in years.</summary>
    [Range(1, 100, ErrorMessage = "Retention:ReportYears must be between 1 and 100.")]
    public int ReportYears { get; set; } = 3;
}

[OptionsValidator]
public sealed partial class RetentionOptionsValidator : IValidateOptions<RetentionOptions>;
