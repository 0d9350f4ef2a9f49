using System.ComponentModel.DataAnnotations;
using FacilityIoT.Cloud.Incidents;

namespace FacilityIoT.Cloud.Api;

/// <summary>Opens an incident by hand.</summary>
/// <param name="Plan">One of the site's plans: <c>storm</c>.</param>
/// <param name="Tickets">Numbers of open tickets of the site.</param>
public sealed record IncidentOpening([property: MaxLength(100)] string Site, [property: MaxLength(100)] string Plan, [property: MaxLength(200)] IReadOnlyList<string> Tickets);

/// <param name="Version">The incident's version that the asker saw.</param>
public sealed record CommanderChange(int PersonId, int? Version);

public sealed record IncidentTicketAddition(string Number);

public sealed record ResourceAddition(LocalText Name, int Quantity);

public sealed record ResourceChange(ResourceState State);

public sealed record StepChange(bool Done);

public sealed record IncidentNote(string Text);

/// <param name="Version">The incident's version that the asker saw.</param>
public sealed record IncidentClosing(string Summary, int? Version);

/// <summary>A plan as it is written and shown.</summary>
/// <param name="CommanderId">Who commands unless somebody else is named.</param>
public sealed record IncidentPlanBody(PlanDefinition Definition, int? CommanderId, bool Enabled, int? Version);

/// <param name="Site">Null for a plan for all sites.</param>
/// <param name="BuiltIn">Nobody has changed it.</param>
public sealed record IncidentPlanView(string Name, string? Site, PlanDefinition Definition, int? CommanderId, bool Enabled, bool BuiltIn, int Version);
