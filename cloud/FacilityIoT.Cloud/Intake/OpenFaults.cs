using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Intake;

/// <summary>Finds the open tickets that a report may belong to.</summary>
public sealed class OpenFaults(IOptions<IntakeOptions> options)
{
    private const int Most = 20;

    /// <summary>The ticket that the report joins by itself, with the strongest reason; the newest of several.</summary>
    /// <param name="residents">All rows of the reporter.</param>
    public async Task<(Ticket Ticket, SameFaultReason Reason)?> SameAsync(
        FacilityDb db, ReportedFault fault, IReadOnlyCollection<int> residents, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(fault);
        var open = await db.Set<Ticket>().Where(ticket => ticket.Open && ticket.SiteId == fault.SiteId && ticket.FaultClass == fault.FaultClass).ToListAsync(cancellationToken);
        var ids = open.Select(ticket => ticket.Id).ToList();
        var own = (await db.Set<TicketReporter>().Where(row => ids.Contains(row.TicketId) && residents.Contains(row.ResidentId)).Select(row => row.TicketId)
            .ToListAsync(cancellationToken)).ToHashSet();
        var window = TimeSpan.FromHours(options.Value.JoinWithinHours);
        var same =
            from ticket in open
            let reason = SameFault.Of(fault, ticket, own.Contains(ticket.Id), window, now)
            where reason is not null
            orderby reason, ticket.RaisedAt descending, ticket.Id descending
            select (ticket, reason.Value);
        return same.Select(found => ((Ticket, SameFaultReason)?)found).FirstOrDefault();
    }

    /// <summary>What a person should look at before raising another: open tickets of the asset, or of the fault class in the area.</summary>
    public static Task<List<Ticket>> PossibleAsync(FacilityDb db, Place place, string? faultClass, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(place);
        return db.Set<Ticket>().AsNoTracking()
            .Where(ticket => ticket.Open && ticket.SiteId == place.SiteId
                && ((place.Asset != null && ticket.Asset == place.Asset) || (faultClass != null && ticket.FaultClass == faultClass && (place.Area == null || ticket.Area == null || ticket.Area == place.Area))))
            .OrderByDescending(ticket => ticket.RaisedAt).ThenByDescending(ticket => ticket.Id).Take(Most).ToListAsync(cancellationToken);
    }
}
