using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What a resident may see of a ticket.</summary>
internal static class RepairProgressReading
{
    public static async Task<RepairProgress> OfAsync(FacilityDb db, Ticket ticket, Language language, CancellationToken cancellationToken)
    {
        var stage = Stage(ticket.State);
        var clock = stage switch
        {
            ProgressStage.Received or ProgressStage.Assigned or ProgressStage.OnTheWay => TicketClockKind.Arrive,
            ProgressStage.InWork => TicketClockKind.Handle,
            _ => (TicketClockKind?)null,
        };
        var expected = clock is null ? null : await db.Set<TicketClock>().Where(row => row.TicketId == ticket.Id && row.Kind == clock && row.StoppedAt == null)
            .Select(row => row.DueAt).FirstOrDefaultAsync(cancellationToken);
        var mayScore = await db.Set<FollowUp>().AnyAsync(row => row.TicketId == ticket.Id && row.AnsweredAt == null, cancellationToken);
        return new RepairProgress(stage, expected, await WhoComesAsync(db, ticket, stage, language, cancellationToken), mayScore);
    }

    /// <summary>The display name alone, and only while somebody is on the way or at work.</summary>
    private static async Task<string?> WhoComesAsync(FacilityDb db, Ticket ticket, ProgressStage stage, Language language, CancellationToken cancellationToken)
    {
        if (stage is not (ProgressStage.OnTheWay or ProgressStage.InWork or ProgressStage.Waiting) || ticket.AssigneeId is not { } person)
        {
            return null;
        }

        var worker = await db.Set<Worker>().Where(row => row.PersonId == person).Select(row => new { row.NameZh, row.NameEn }).SingleOrDefaultAsync(cancellationToken);
        return worker is null ? null : new LocalText(worker.NameZh, worker.NameEn).In(language);
    }

    internal static ProgressStage Stage(TicketState state) => state switch
    {
        TicketState.Raised => ProgressStage.Received,
        TicketState.Dispatched => ProgressStage.Assigned,
        TicketState.Accepted => ProgressStage.OnTheWay,
        TicketState.OnSite => ProgressStage.InWork,
        TicketState.OnHold => ProgressStage.Waiting,
        TicketState.Cancelled => ProgressStage.Cancelled,
        _ => ProgressStage.Done,
    };
}
