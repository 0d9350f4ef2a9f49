using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Routes;
using FacilityIoT.Cloud.Notifications.Texts;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>Who is behind the routes of a happening. Nobody gets the same twice, by whatever routes.</summary>
public sealed class RecipientFinder(ChannelDirectory channels, ReachBook reach, ResidentDirectory residents)
{
    public async Task<IReadOnlyCollection<Target>> FindAsync(TicketChange change, IReadOnlyList<RouteLine> routes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(routes);
        var found = new Dictionary<(RecipientKind, int?, string, string), Target>();
        foreach (var route in routes)
        {
            foreach (var target in await OfAsync(change, route, cancellationToken))
            {
                found.TryAdd((target.Kind, target.Id, target.Channel, target.Address), target);
            }
        }

        return found.Values;
    }

    private async Task<IEnumerable<Target>> OfAsync(TicketChange change, RouteLine route, CancellationToken cancellationToken)
    {
        var ticket = change.Ticket;
        return route.Recipient switch
        {
            RouteRecipient.ControlRoom => [Target.Page(RecipientKind.ControlRoom, null)],
            RouteRecipient.Robots => channels.Robots(ticket.SiteId, ticket.Level).Select(channel => Of(RecipientKind.Robot, channel)),
            RouteRecipient.Webhooks => channels.Webhooks(ticket.SiteId, ticket.Level).Select(channel => Of(RecipientKind.Webhook, channel)),
            RouteRecipient.Assignee when ticket.AssigneeId is { } id => await PersonAsync(change, id, route, cancellationToken),
            RouteRecipient.Called when change.Happening is TicketHappening.Escalated called => await PeopleAsync(change, called.PeopleIds, route, cancellationToken),
            RouteRecipient.Contractor when ContractorOf(change) is { } id => await AddressesAsync(change, RecipientKind.Contractor, id, route, cancellationToken),
            RouteRecipient.Supervisors => await PeopleAsync(change, await SupervisorsAsync(change, cancellationToken), route, cancellationToken),
            RouteRecipient.AffectedOwners when channels.Find(ChannelNames.Sms) is not null => await OwnersAsync(change, cancellationToken),
            _ => [],
        };
    }

    private static Target Of(RecipientKind kind, IChannel channel) => new(kind, null, channel.Name, "", channel.Scope!.Language);

    /// <summary>The firm that is called, or that has the ticket.</summary>
    private static int? ContractorOf(TicketChange change) =>
        change.Happening is TicketHappening.Escalated called ? called.ContractorId : change.Ticket.ContractorId;

    private static Task<List<int>> SupervisorsAsync(TicketChange change, CancellationToken cancellationToken) =>
        change.Transaction.Db.Set<Supervision>().Where(row => row.SiteId == null || row.SiteId == change.Ticket.SiteId)
            .Select(row => row.PersonId).Distinct().Order().ToListAsync(cancellationToken);

    /// <summary>Those of the area, and those who reported it. By number alone: how to reach them is opened when it is sent.</summary>
    private async Task<IEnumerable<Target>> OwnersAsync(TicketChange change, CancellationToken cancellationToken)
    {
        var (transaction, ticket) = (change.Transaction, change.Ticket);
        var affected = await residents.AffectedAsync(transaction, ticket.SiteId, ticket.Area, cancellationToken);
        var ids = affected.Union(await residents.ReportersAsync(transaction, ticket.Id, cancellationToken)).ToList();
        var languages = await transaction.Db.Set<Resident>().Where(row => ids.Contains(row.Id) && row.SealedPhone != null)
            .OrderBy(row => row.Id).Select(row => new { row.Id, row.Language }).ToListAsync(cancellationToken);
        return languages.Select(row => new Target(RecipientKind.Resident, row.Id, ChannelNames.Sms, "", row.Language == "en" ? TextLanguage.En : TextLanguage.Zh));
    }

    private async Task<List<Target>> PeopleAsync(TicketChange change, IEnumerable<int> ids, RouteLine route, CancellationToken cancellationToken)
    {
        var targets = new List<Target>();
        foreach (var id in ids)
        {
            targets.AddRange(await PersonAsync(change, id, route, cancellationToken));
        }

        return targets;
    }

    /// <summary>A person has an inbox on the page besides.</summary>
    private async Task<IEnumerable<Target>> PersonAsync(TicketChange change, int id, RouteLine route, CancellationToken cancellationToken) =>
        [Target.Page(RecipientKind.Person, id), .. await AddressesAsync(change, RecipientKind.Person, id, route, cancellationToken)];

    private async Task<IEnumerable<Target>> AddressesAsync(TicketChange change, RecipientKind kind, int id, RouteLine route, CancellationToken cancellationToken) =>
        ReachBook.Choose(await reach.AddressesAsync(change.Transaction.Db, kind, id, cancellationToken), route.Channels)
            .Select(address => ReachBook.To(address, change.Ticket.Level == 1, change.Transaction.Now));
}
