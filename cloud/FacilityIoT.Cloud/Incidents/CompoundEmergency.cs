namespace FacilityIoT.Cloud.Incidents;

/// <summary>A fault that is open at a site, as far as a plan asks.</summary>
public readonly record struct OpenFault(long TicketId, string FaultClass, DateTimeOffset RaisedAt);

/// <summary>Tells a compound emergency from single faults: a pure function.</summary>
public static class CompoundEmergency
{
    /// <summary>Whether a fault is one of the plan's hazards.</summary>
    public static bool Concerns(PlanDefinition plan, string? faultClass)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Hazards.Any(hazard => hazard.FaultClasses.Contains(faultClass, StringComparer.Ordinal));
    }

    /// <summary>The faults that make the emergency together with the newest one: every hazard has a fault not further from it than the plan's window.</summary>
    /// <param name="faults">All open ones of the site, the newest among them.</param>
    /// <returns>Null when a hazard is missing.</returns>
    public static IReadOnlyList<OpenFault>? Detect(PlanDefinition plan, OpenFault newest, IReadOnlyCollection<OpenFault> faults)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var window = TimeSpan.FromMinutes(plan.WithinMinutes);
        var near = faults.Where(fault => (newest.RaisedAt - fault.RaisedAt).Duration() <= window && Concerns(plan, fault.FaultClass)).ToList();
        return Concerns(plan, newest.FaultClass) && plan.Hazards.All(hazard => near.Any(fault => hazard.FaultClasses.Contains(fault.FaultClass, StringComparer.Ordinal)))
            ? near
            : null;
    }
}
