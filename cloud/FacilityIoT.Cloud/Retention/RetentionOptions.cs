using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Section <c>Retention</c>: how long the service keeps what it has written. What is older goes in small batches, once a day, and the audit trail tells how much.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Elevator tickets and alarms, in years. The rules on elevator records ask for four at least (TSG T5002-2017).</summary>
    [Range(0, 100)]
    public int ElevatorYears { get; set; } = 6;

    /// <summary>All other closed tickets with everything that belongs to them, in years.</summary>
    [Range(1, 100)]
    public int TicketYears { get; set; } = 3;

    /// <summary>Closed alarms with their history, in years; those of elevators as <see cref="ElevatorYears"/>.</summary>
    [Range(1, 100)]
    public int AlarmYears { get; set; } = 3;

    /// <summary>The audit trail, in years. It tells of elevators too.</summary>
    [Range(0, 100)]
    public int AuditYears { get; set; } = 6;

    /// <summary>Timers that fired or were cancelled, in days.</summary>
    [Range(1, 3650)]
    public int TimerDays { get; set; } = 30;

    /// <summary>What was received and could not be used, in days.</summary>
    [Range(1, 3650)]
    public int DeadLetterDays { get; set; } = 90;

    /// <summary>Reports on schedule and their files, in years.</summary>
    [Range(1, 100)]
    public int ReportYears { get; set; } = 3;
}

/// <summary>What the rules on elevator records ask, with the reason: somebody who shortens the time shall read it.</summary>
internal sealed class ElevatorRecordsRule : IValidateOptions<RetentionOptions>
{
    /// <summary>TSG T5002-2017.</summary>
    public const int LeastYears = 4;

    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (string Key, int Years)[] settings = [(nameof(options.ElevatorYears), options.ElevatorYears), (nameof(options.AuditYears), options.AuditYears)];
        var refused = settings.Where(setting => setting.Years < LeastYears)
            .Select(setting => $"{setting.Key}: Retention:{setting.Key} must be at least {LeastYears}, not {setting.Years}: elevator records are kept for at least four years (TSG T5002-2017).").ToList();
        return refused.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(refused);
    }
}

[OptionsValidator]
public sealed partial class RetentionOptionsValidator : IValidateOptions<RetentionOptions>;
