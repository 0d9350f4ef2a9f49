using System.Text.Json;

namespace FacilityIoT.Cloud.Incidents;

/// <summary>What to do in one kind of compound emergency, and how to recognise it. Kept as a row when a site has changed it; see <see cref="BuiltInPlans"/>.</summary>
public sealed class IncidentPlan
{
    /// <summary>A short key: <c>storm</c>.</summary>
    public required string Name { get; init; }

    /// <summary>For this site alone; null for all that have no plan of this name of their own.</summary>
    public required string SiteId { get; init; }
    public required PlanDefinition Definition { get; set; }

    /// <summary>Who commands, unless somebody else is named when it happens.</summary>
    public int? CommanderId { get; set; }
    public bool Enabled { get; set; } = true;
    public int Version { get; set; }

    /// <summary>The <see cref="SiteId"/> of a plan for all sites.</summary>
    public const string AllSites = "";
}

/// <summary>A plan's content.</summary>
/// <param name="Hazards">All of them at one site together make the emergency; at least two.</param>
/// <param name="WithinMinutes">How far apart the first and the last may be.</param>
/// <param name="Crews">Sent at once, each with a ticket.</param>
/// <param name="Resources">Ordered at once.</param>
/// <param name="Steps">In their order.</param>
public sealed record PlanDefinition(
    LocalName Title, IReadOnlyList<Hazard> Hazards, int WithinMinutes, IReadOnlyList<PlannedCrew> Crews, IReadOnlyList<PlannedResource> Resources, IReadOnlyList<LocalName> Steps)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What is wrong with it, in a sentence; null when nothing is.</summary>
    public string? Refusal() => this switch
    {
        { Hazards.Count: < 2 } => "A compound emergency has at least two hazards; one alone is a ticket.",
        { Hazards: var hazards } when hazards.Any(hazard => hazard.FaultClasses.Count == 0) => "Every hazard names at least one fault class.",
        { Hazards: var hazards } when hazards.SelectMany(hazard => hazard.FaultClasses).GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice =>
            $"The fault class {twice.Key} is in two hazards: one fault would make the emergency alone.",
        { WithinMinutes: < 1 or > 1440 } => "withinMinutes is 1 to 1440.",
        { Crews.Count: 0 or > 20 } => "A plan has 1 to 20 crews.",
        { Resources.Count: > 50 } or { Steps.Count: > 100 } => "A plan has at most 50 resources and 100 steps.",
        { Resources: var resources } when resources.Any(resource => resource.Quantity is < 1 or > 1000) => "A resource's quantity is 1 to 1000.",
        _ => null,
    };
}

/// <summary>A name or a sentence in both languages.</summary>
public sealed record LocalName(string Zh, string En);

/// <summary>One of the faults that make the emergency together.</summary>
/// <param name="FaultClasses">Any of them: <c>Leak_Alarm</c>.</param>
public sealed record Hazard(LocalName Name, IReadOnlyList<string> FaultClasses);

/// <param name="Trade">Whose ticket it is.</param>
public sealed record PlannedCrew(LocalName Name, string Trade);

/// <summary>A generator vehicle, pumps, sandbags.</summary>
public sealed record PlannedResource(LocalName Name, int Quantity);
