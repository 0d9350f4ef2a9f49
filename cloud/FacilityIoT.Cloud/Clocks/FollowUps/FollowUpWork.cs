using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>Takes answers of follow-ups: an operator's by phone, a resident's by link.</summary>
public sealed class FollowUpWork(ClockBook clocks, TicketWork work)
{
    private const string Source = "follow-up";
    private const int RectificationLevel = 4;

    /// <summary>Writes the answer of the open follow-up. Below 80 the first opens rectification: a ticket of level 4, after which there is a second follow-up.</summary>
    /// <returns>Why not; null when it was done.</returns>
    public async Task<string?> AnswerAsync(StoreTransaction transaction, long ticketId, FollowUpAnswer answer, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(by);
        if (answer.Refusals().Values.FirstOrDefault() is { } wrong)
        {
            return wrong;
        }

        if (await OpenAsync(transaction, ticketId, cancellationToken) is not { } followUp)
        {
            return "There is no open follow-up for this ticket: it opens when the repair was verified, and is answered once.";
        }

        var ticket = await transaction.Db.Set<Ticket>().SingleAsync(row => row.Id == ticketId, cancellationToken);
        (followUp.Attitude, followUp.Skill, followUp.Timeliness, followUp.Score) = (answer.Attitude, answer.Skill, answer.Timeliness, answer.Score);
        (followUp.AnsweredAt, followUp.AskedAt, followUp.By, followUp.Comment) = (transaction.Now, followUp.AskedAt ?? transaction.Now, by.Name, answer.Comment);
        await StopClockAsync(transaction, ticket, cancellationToken);
        await work.TellAsync(transaction, ticket, new TicketHappening.FollowedUp(followUp.Round, answer.Score), by, cancellationToken);
        if (answer.Score < FollowUpAnswer.GoodEnough && followUp.Round == 1)
        {
            followUp.RectificationId = (await work.RaiseAsync(transaction, Rectification(ticket, answer, transaction.Now), by, cancellationToken)).Id;
        }

        return null;
    }

    /// <summary>Notes that the question was put; the answer is still to come.</summary>
    /// <returns>Why not; null when it was done.</returns>
    public static async Task<string?> AskedAsync(StoreTransaction transaction, long ticketId, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (await OpenAsync(transaction, ticketId, cancellationToken) is not { } followUp)
        {
            return "There is no open follow-up for this ticket.";
        }

        followUp.AskedAt ??= transaction.Now;
        await AuditTrail.RecordAsync(transaction, by, "followUp.asked", $"follow-up/{followUp.Id}", null, cancellationToken);
        return null;
    }

    private static Task<FollowUp?> OpenAsync(StoreTransaction transaction, long ticketId, CancellationToken cancellationToken) =>
        transaction.Db.Set<FollowUp>().SingleOrDefaultAsync(row => row.TicketId == ticketId && row.AnsweredAt == null, cancellationToken);

    private async Task StopClockAsync(StoreTransaction transaction, Ticket ticket, CancellationToken cancellationToken)
    {
        await ClockBook.TellAsync(transaction, ticket, work, cancellationToken);
        var times = await SiteTimes.OfAsync(transaction, ticket.SiteId, cancellationToken);
        foreach (var clock in (await ClockBook.OfAsync(transaction, ticket.Id, cancellationToken)).Where(clock => clock is { Kind: TicketClockKind.FollowUp, StoppedAt: null }))
        {
            ClockRun.Stop(clock, times.Calendar(ticket.Level), transaction.Now, asVoid: false);
        }

        await clocks.SetTimerAsync(transaction, ticket, cancellationToken);
    }

    private static NewTicket Rectification(Ticket ticket, FollowUpAnswer answer, DateTimeOffset now) => new()
    {
        Level = RectificationLevel,
        TitleZh = $"整改：{ticket.TitleZh}",
        TitleEn = $"Rectification: {ticket.TitleEn}",
        Trade = ticket.Trade,
        SiteId = ticket.SiteId,
        Area = ticket.Area,
        Asset = ticket.Asset,
        FaultClass = ticket.FaultClass,
        RaisedAt = now,
        Source = Source,
        Why = $"The follow-up of {ticket.Number} gave {answer.Score} (attitude {answer.Attitude}, skill {answer.Skill}, timeliness {answer.Timeliness}); {FollowUpAnswer.GoodEnough} is good enough.",
    };
}
