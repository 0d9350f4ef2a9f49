namespace FacilityIoT.Cloud.Dispatch.Escalations;

/// <summary>Whom each rung would call now.</summary>
/// <param name="NextOnDuty">The best candidate not called yet.</param>
/// <param name="OnDuty">All on duty in the trade, also those already called.</param>
/// <param name="Supervisors">By depth of the chain of teams.</param>
/// <param name="ContractorId">The firm whose contract holds now.</param>
/// <param name="Others">Called only when everybody is: those who have declined.</param>
public sealed record Callable(int? NextOnDuty, IReadOnlyList<int> OnDuty, IReadOnlyList<IReadOnlyList<int>> Supervisors, int? ContractorId, IReadOnlyList<int> Others);

/// <summary>One call of the escalation.</summary>
/// <param name="People">Everybody to be called now; with <paramref name="ContractorId"/> at least one.</param>
public sealed record EscalationCall(EscalationRung Rung, int Depth, int Round, IReadOnlyList<int> People, int? ContractorId);

/// <summary>
/// The escalation's next step: next on duty → all on duty in the trade → each supervisor up the chain → contractor, then everybody again and
/// again (domain, section 1). A rung on which there is nobody, or nobody new, is skipped at once. Pure.
/// </summary>
public static class EscalationLadder
{
    /// <param name="rung">The last that was called.</param>
    /// <param name="depth">Of the last supervisors.</param>
    /// <param name="round">How often everybody was called.</param>
    /// <param name="called">Who was called before.</param>
    /// <returns>Null when there is nobody at all.</returns>
    public static EscalationCall? Next(EscalationRung rung, int depth, int round, Callable callable, IReadOnlySet<int> called)
    {
        ArgumentNullException.ThrowIfNull(callable);
        ArgumentNullException.ThrowIfNull(called);
        if (rung < EscalationRung.NextOnDuty && callable.NextOnDuty is { } next)
        {
            return new(EscalationRung.NextOnDuty, 0, round, [next], null);
        }

        if (rung < EscalationRung.AllOnDuty && callable.OnDuty.Any(id => !called.Contains(id)))
        {
            return new(EscalationRung.AllOnDuty, 0, round, callable.OnDuty, null);
        }

        var up = rung < EscalationRung.Supervisor ? 0 : depth + 1;
        if (rung <= EscalationRung.Supervisor && up < callable.Supervisors.Count)
        {
            return new(EscalationRung.Supervisor, up, round, callable.Supervisors[up], null);
        }

        if (rung < EscalationRung.Contractor && callable.ContractorId is { } firm)
        {
            return new(EscalationRung.Contractor, 0, round, [], firm);
        }

        int[] everybody = [.. callable.OnDuty.Concat(callable.Supervisors.SelectMany(people => people)).Concat(callable.Others).Distinct()];
        return everybody.Length == 0 && callable.ContractorId is null ? null : new(EscalationRung.Everybody, 0, round + 1, everybody, callable.ContractorId);
    }
}
