using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A compound emergency.</summary>
/// <param name="Plan">The plan it follows.</param>
/// <param name="CommanderId">The one who commands; null until somebody is named.</param>
/// <param name="Tickets">Numbers of its tickets, the first first.</param>
/// <param name="OpenTickets">How many of them are not finished.</param>
public sealed record IncidentView(
    long Id, string Site, string Plan, string Title, LocalText Titles, DateTimeOffset OpenedAt, int? CommanderId, bool Open, DateTimeOffset? ClosedAt, string? Summary,
    IReadOnlyList<string> Tickets, int OpenTickets, int Version)
{
    /// <summary>The same incident in another language.</summary>
    internal IncidentView In(Language language) => this with { Title = Titles.In(language) ?? Plan };

    internal static IncidentView Of(Incident incident, IReadOnlyCollection<(string Number, bool Open)> tickets, Language language)
    {
        var titles = new LocalText(incident.TitleZh, incident.TitleEn);
        return new IncidentView(
            incident.Id, incident.SiteId, incident.Plan, titles.In(language) ?? incident.Plan, titles, incident.OpenedAt, incident.CommanderId, incident.Open, incident.ClosedAt,
            incident.Summary, [.. tickets.Select(ticket => ticket.Number)], tickets.Count(ticket => ticket.Open), incident.Version);
    }
}

/// <summary>An incident with everything that belongs to it.</summary>
public sealed record IncidentDetail(
    IncidentView Incident, IReadOnlyList<IncidentCrewView> Crews, IReadOnlyList<IncidentResourceView> Resources, IReadOnlyList<IncidentStepView> Steps, IReadOnlyList<IncidentEventView> Trail);

/// <summary>One crew and its ticket.</summary>
public sealed record IncidentCrewView(LocalText Name, string Trade, string Ticket, TicketState State, int? AssigneeId);

public sealed record IncidentResourceView(long Id, LocalText Name, int Quantity, ResourceState State, DateTimeOffset ChangedAt);

public sealed record IncidentStepView(long Id, int Position, LocalText Text, DateTimeOffset? DoneAt, string? DoneBy);

/// <summary>One line of an incident's trail.</summary>
public sealed record IncidentEventView(string What, string? Actor, string? Detail, DateTimeOffset At);

/// <summary>Incidents as the API shows them, in lists, alone and on the live stream alike.</summary>
internal static class IncidentReading
{
    public static async Task<IReadOnlyList<IncidentView>> ViewsAsync(
        this FacilityDb db, IReadOnlyCollection<Incident> incidents, Language language, CancellationToken cancellationToken)
    {
        var ids = incidents.Select(incident => (long?)incident.Id).ToArray();
        var tickets = await db.Set<Ticket>().AsNoTracking().Where(ticket => ids.Contains(ticket.IncidentId)).OrderBy(ticket => ticket.Id)
            .Select(ticket => new { ticket.IncidentId, ticket.Number, ticket.Open }).ToListAsync(cancellationToken);
        var byIncident = tickets.ToLookup(ticket => ticket.IncidentId, ticket => (ticket.Number, ticket.Open));
        return [.. incidents.Select(incident => IncidentView.Of(incident, [.. byIncident[incident.Id]], language))];
    }

    public static async Task<IncidentView?> IncidentViewAsync(this FacilityDb db, long id, Language language, CancellationToken cancellationToken) =>
        await db.Set<Incident>().AsNoTracking().SingleOrDefaultAsync(incident => incident.Id == id, cancellationToken) is { } incident
            ? (await db.ViewsAsync([incident], language, cancellationToken))[0]
            : null;

    public static async Task<IncidentDetail?> IncidentDetailAsync(this FacilityDb db, long id, Language language, CancellationToken cancellationToken)
    {
        if (await db.IncidentViewAsync(id, language, cancellationToken) is not { } view)
        {
            return null;
        }

        var crews = await (
            from crew in db.Set<IncidentCrew>()
            join ticket in db.Set<Ticket>() on crew.TicketId equals ticket.Id
            where crew.IncidentId == id
            orderby crew.Id
            select new IncidentCrewView(new LocalText(crew.NameZh, crew.NameEn), crew.Trade, ticket.Number, ticket.State, ticket.AssigneeId)).ToListAsync(cancellationToken);
        var resources = await db.Set<IncidentResource>().Where(row => row.IncidentId == id).OrderBy(row => row.Id)
            .Select(row => new IncidentResourceView(row.Id, new LocalText(row.NameZh, row.NameEn), row.Quantity, row.State, row.ChangedAt)).ToListAsync(cancellationToken);
        var steps = await db.Set<IncidentStep>().Where(row => row.IncidentId == id).OrderBy(row => row.Position)
            .Select(row => new IncidentStepView(row.Id, row.Position, new LocalText(row.TextZh, row.TextEn), row.DoneAt, row.DoneBy)).ToListAsync(cancellationToken);
        var trail = await db.Set<IncidentEvent>().Where(row => row.IncidentId == id).OrderBy(row => row.Id)
            .Select(row => new IncidentEventView(row.What, row.Actor, row.Detail, row.At)).ToListAsync(cancellationToken);
        return new IncidentDetail(view, crews, resources, steps, trail);
    }
}
