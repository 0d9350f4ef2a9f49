using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>Where a phone says it is.</summary>
/// <param name="At">When it was there; null for now.</param>
/// <param name="OnTheWayTo">The ticket's number that its owner is on the way to; null for none.</param>
public sealed record PositionReport(double Latitude, double Longitude, double? AccuracyMeters, DateTimeOffset? At, string? OnTheWayTo);

/// <summary>Keeps the last known position of each person, and no other.</summary>
public sealed class Positions(Store store, TicketWork work, DueTimes times, IOptions<DispatchOptions> options)
{
    internal const string TimerKind = "dispatch.position";

    /// <summary>A person's own phone reports. An older report than the one known is answered with that and changes nothing.</summary>
    public Task<Edited<Position>> ReportAsync(int personId, PositionReport report, Actor by, CancellationToken cancellationToken) => store.RunAsync<Edited<Position>>(
        async transaction =>
        {
            if (GeoPoint.Refusal(report.Latitude, report.Longitude) is { } sentence)
            {
                return new Edited<Position>.Refused("latitude", sentence);
            }

            if (report.AccuracyMeters is < 0 or > 100_000)
            {
                return new Edited<Position>.Refused("accuracyMeters", "The accuracy is 0 to 100000 metres.");
            }

            var at = report.At is { } said && said < transaction.Now ? said : transaction.Now;
            if (at < transaction.Now - options.Value.PositionKeptFor)
            {
                return new Edited<Position>.Refused("at", "The position is too old to be of use; it was not kept.");
            }

            if (report.OnTheWayTo is { } number && await OnTheWayAsync(transaction, personId, number, by, cancellationToken) is { } refusal)
            {
                return new Edited<Position>.Refused("onTheWayTo", refusal);
            }

            var row = await transaction.Db.Set<Position>().FindAsync([personId], cancellationToken);
            if (row is null)
            {
                transaction.Db.Add(row = new Position { PersonId = personId, Latitude = report.Latitude, Longitude = report.Longitude, At = at });
            }
            else if (at < row.At)
            {
                return new Edited<Position>.Done(row);
            }

            (row.Latitude, row.Longitude, row.AccuracyMeters, row.At, row.OnTheWayTo) = (report.Latitude, report.Longitude, report.AccuracyMeters, at, report.OnTheWayTo);
            await times.SetAsync(transaction, TimerKind, $"{personId}", at + options.Value.PositionKeptFor, null, cancellationToken);
            return new Edited<Position>.Done(row);
        },
        cancellationToken);

    /// <summary>A person takes the own position back.</summary>
    public Task ForgetAsync(int personId, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            await times.CancelAsync(transaction, TimerKind, $"{personId}", cancellationToken);
            await transaction.Db.Set<Position>().Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
        },
        cancellationToken);

    /// <summary>Nobody is on the way any more to a ticket at which somebody has arrived.</summary>
    internal static async Task ArrivedAsync(StoreTransaction transaction, Ticket ticket, CancellationToken cancellationToken)
    {
        foreach (var row in await transaction.Db.Set<Position>().Where(row => row.OnTheWayTo == ticket.Number && row.PersonId == ticket.AssigneeId).ToListAsync(cancellationToken))
        {
            row.OnTheWayTo = null;
        }
    }

    /// <summary>Says it in the ticket's trail, once.</summary>
    private async Task<string?> OnTheWayAsync(StoreTransaction transaction, int personId, string number, Actor by, CancellationToken cancellationToken)
    {
        var ticket = await transaction.Db.Set<Ticket>().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
        if (ticket is not { State: TicketState.Accepted } || ticket.AssigneeId != personId)
        {
            return $"You are not the one who has accepted ticket {number}, or it is not to be gone to now.";
        }

        if (!await transaction.Db.Set<Position>().AnyAsync(row => row.PersonId == personId && row.OnTheWayTo == number, cancellationToken))
        {
            await work.TellAsync(transaction, ticket, new TicketHappening.Noted("on the way / 已出发"), by, cancellationToken);
        }

        return null;
    }
}
