using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>What is said about a file that is sent.</summary>
public sealed record EvidenceSaid(EvidenceKind Kind, EvidenceMoment? Moment, string? Caption, DateTimeOffset? TakenAt, double? Latitude, double? Longitude);

/// <summary>Puts evidence to tickets: first the file, then the row.</summary>
public sealed class EvidenceWork(Store store, TicketWork work)
{
    /// <summary>Writes down what a file that is kept shows. The same file with the same kind and moment again is the same piece: a queue sent twice adds nothing twice.</summary>
    /// <returns>Null when there is no such ticket.</returns>
    public Task<Evidence?> AddAsync(string number, ShelvedFile.Kept file, EvidenceSaid said, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(by);
        return store.RunAsync(
            async transaction =>
            {
                var db = transaction.Db;
                if (await db.Set<Ticket>().SingleOrDefaultAsync(t => t.Number == number, cancellationToken) is not { } ticket)
                {
                    return null;
                }

                if (await db.Set<Evidence>().FirstOrDefaultAsync(
                    e => e.TicketId == ticket.Id && e.Sha256 == file.Sha256 && e.Kind == said.Kind && e.Moment == said.Moment, cancellationToken) is { } known)
                {
                    return known;
                }

                var piece = new Evidence
                {
                    TicketId = ticket.Id,
                    Kind = said.Kind,
                    Moment = said.Moment,
                    Caption = said.Caption,
                    Sha256 = file.Sha256,
                    Bytes = file.Bytes,
                    MediaType = file.MediaType,
                    TakenAt = said.TakenAt,
                    Latitude = said.Latitude,
                    Longitude = said.Longitude,
                    AddedAt = transaction.Now,
                    AddedById = by.PersonId,
                    AddedBy = by.Name,
                };
                db.Add(piece);
                await db.SaveChangesAsync(cancellationToken);
                await work.TellAsync(transaction, ticket, new TicketHappening.EvidenceAdded(piece.Id, piece.Kind.ToString(), piece.Sha256), by, cancellationToken);
                return piece;
            },
            cancellationToken);
    }
}
