using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Incidents;

/// <summary>Everything that is done to incidents: the rows, their trail, the audit and the tickets of the crews.</summary>
public sealed class IncidentWork
{
    /// <summary>The <see cref="Ticket.Source"/> of a crew's ticket, and its fault class.</summary>
    public const string FromIncident = "incident";

    internal static readonly Actor Watch = Actor.System("incidents");

    /// <summary>Opens an incident after its plan: the tickets join it, and every crew without one of them gets its own at once.</summary>
    /// <param name="tickets">At least one, all of one site.</param>
    public async Task<Incident> OpenAsync(
        StoreTransaction transaction, IncidentPlan plan, IReadOnlyList<Ticket> tickets, Actor by, TicketWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(work);
        var definition = plan.Definition;
        var incident = new Incident
        {
            SiteId = tickets[0].SiteId,
            Plan = plan.Name,
            TitleZh = definition.Title.Zh,
            TitleEn = definition.Title.En,
            OpenedAt = transaction.Now,
            CommanderId = plan.CommanderId,
        };
        transaction.Db.Add(incident);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        await TellAsync(transaction, incident, "Opened", by, string.Join(", ", tickets.Select(ticket => ticket.Number)), cancellationToken);
        transaction.Db.AddRange(definition.Resources.Select(resource => new IncidentResource
        {
            IncidentId = incident.Id, NameZh = resource.Name.Zh, NameEn = resource.Name.En, Quantity = resource.Quantity, ChangedAt = transaction.Now,
        }));
        transaction.Db.AddRange(definition.Steps.Select((step, index) => new IncidentStep { IncidentId = incident.Id, Position = index + 1, TextZh = step.Zh, TextEn = step.En }));
        await JoinAsync(transaction, incident, tickets, work, cancellationToken);
        await SendCrewsAsync(transaction, incident, definition, tickets, work, cancellationToken);
        return incident;
    }

    /// <summary>Tickets become part of an open incident.</summary>
    public async Task JoinAsync(StoreTransaction transaction, Incident incident, IReadOnlyList<Ticket> tickets, TicketWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(tickets);
        ArgumentNullException.ThrowIfNull(work);
        foreach (var ticket in tickets.Where(ticket => ticket.IncidentId != incident.Id))
        {
            ticket.IncidentId = incident.Id;
            await work.TellAsync(transaction, ticket, new TicketHappening.JoinedIncident(incident.Id), Watch, cancellationToken);
            await TellAsync(transaction, incident, "TicketJoined", Watch, ticket.Number, cancellationToken);
        }
    }

    /// <summary>A ticket of the incident has ended; after the last one the commander may close it.</summary>
    public async Task TicketEndedAsync(TicketChange change, long incidentId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var incident = await change.Transaction.Db.Set<Incident>().SingleAsync(row => row.Id == incidentId, cancellationToken);
        await TellAsync(change.Transaction, incident, "TicketEnded", Watch, change.Ticket.Number, cancellationToken);
    }

    /// <summary>Closes it when no ticket of it is open.</summary>
    /// <returns>The sentence that says why not; null when it was closed.</returns>
    public async Task<string?> CloseAsync(StoreTransaction transaction, Incident incident, string summary, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(incident);
        var open = await transaction.Db.Set<Ticket>().Where(ticket => ticket.IncidentId == incident.Id && ticket.Open).Select(ticket => ticket.Number).ToListAsync(cancellationToken);
        if (open.Count > 0)
        {
            return $"Tickets of this incident are still open: {string.Join(", ", open)}. Close or cancel them first.";
        }

        (incident.Open, incident.ClosedAt, incident.Summary) = (false, transaction.Now, summary);
        await TellAsync(transaction, incident, "Closed", by, summary, cancellationToken);
        return null;
    }

    /// <summary>Writes a line into the trail and the audit, and shows the incident anew.</summary>
    public async Task TellAsync(StoreTransaction transaction, Incident incident, string what, Actor by, string? detail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(by);
        incident.Version++;
        transaction.Db.Add(new IncidentEvent
        {
            IncidentId = incident.Id, What = what, Actor = by.Kind == ActorKind.System ? null : by.Name, Detail = detail, At = transaction.Now,
        });
        await AuditTrail.RecordAsync(transaction, by, $"incident.{char.ToLowerInvariant(what[0])}{what[1..]}", $"incident/{incident.Id}", detail, cancellationToken);
        transaction.Announce(() => new LiveChange.IncidentChanged(incident.Id));
    }

    private async Task SendCrewsAsync(
        StoreTransaction transaction, Incident incident, PlanDefinition plan, IReadOnlyList<Ticket> tickets, TicketWork work, CancellationToken cancellationToken)
    {
        foreach (var crew in plan.Crews)
        {
            var ticket = tickets.FirstOrDefault(has => has.Trade == crew.Trade)
                ?? await work.RaiseAsync(transaction, CrewTicket(incident, crew, tickets), Watch, cancellationToken);
            transaction.Db.Add(new IncidentCrew { IncidentId = incident.Id, NameZh = crew.Name.Zh, NameEn = crew.Name.En, Trade = crew.Trade, TicketId = ticket.Id });
            await TellAsync(transaction, incident, "CrewSent", Watch, $"{crew.Trade}: {ticket.Number}", cancellationToken);
        }
    }

    private static NewTicket CrewTicket(Incident incident, PlannedCrew crew, IReadOnlyList<Ticket> tickets) => new()
    {
        Level = tickets.Min(ticket => ticket.Level),
        TitleZh = $"{incident.TitleZh}：{crew.Name.Zh}",
        TitleEn = $"{incident.TitleEn}: {crew.Name.En}",
        Trade = crew.Trade,
        SiteId = incident.SiteId,
        Area = tickets[0].Area,
        FaultClass = FromIncident,
        RaisedAt = incident.OpenedAt,
        Source = FromIncident,
        Why = $"Incident {incident.Id}, plan {incident.Plan}",
        IncidentId = incident.Id,
    };
}
