using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Reports.Schedules;

/// <summary>What somebody wants to have made again and again.</summary>
/// <param name="At">By the wall clock, on the day after the period's last.</param>
/// <param name="TimeZone">IANA; the site's, or UTC for all sites, when not given.</param>
/// <param name="Recipients">E-mail addresses.</param>
public sealed record ReportOrder(string Name, ReportPeriod Period, TimeOnly At, string? TimeZone, string? Site, bool Chinese, IReadOnlyList<string> Recipients);

/// <summary>Schedules: made and ended, with their timers, in one transaction.</summary>
public sealed class ReportSchedules(Store store, ReportTimer timer)
{
    /// <returns>The schedule, or the field that is wrong with a sentence.</returns>
    public Task<(ReportSchedule? Schedule, (string Field, string Sentence)? Refusal)> CreateAsync(ReportOrder order, Actor by, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            ArgumentNullException.ThrowIfNull(order);
            var site = order.Site is { } id ? await transaction.Db.Set<Site>().FindAsync([id], cancellationToken) : null;
            if (Refusal(order, site) is { } refusal)
            {
                return (null, refusal);
            }

            var zone = order.TimeZone ?? site?.TimeZone ?? "UTC";
            var schedule = new ReportSchedule
            {
                Name = order.Name.Trim(),
                Period = order.Period,
                MinuteOfDay = (order.At.Hour * 60) + order.At.Minute,
                TimeZone = zone,
                SiteId = order.Site,
                Chinese = order.Chinese,
                Recipients = string.Join('\n', order.Recipients),
                NextDay = ReportRange.Holding(SiteDays.Of(transaction.Now, SiteZones.Of(zone)), order.Period).From.DayNumber,
            };
            transaction.Db.Add(schedule);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await timer.SetAsync(transaction, schedule, cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, "reports.schedule", $"reportSchedule/{schedule.Id}", new { schedule.Name, schedule.Period, schedule.SiteId }, cancellationToken);
            return ((ReportSchedule?)schedule, ((string, string)?)null);
        },
        cancellationToken);

    /// <summary>Ends it; what was made stays.</summary>
    /// <returns>False when there is none.</returns>
    public Task<bool> EndAsync(int id, Actor by, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            if (await transaction.Db.Set<ReportSchedule>().FindAsync([id], cancellationToken) is not { } schedule)
            {
                return false;
            }

            transaction.Db.Remove(schedule);
            await timer.CancelAsync(transaction, id, cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, "reports.unschedule", $"reportSchedule/{id}", new { schedule.Name }, cancellationToken);
            return true;
        },
        cancellationToken);

    private static (string Field, string Sentence)? Refusal(ReportOrder order, Site? site)
    {
        if (order.Name.Trim() is not { Length: > 0 and <= 100 })
        {
            return ("name", "A schedule's name has 1 to 100 characters.");
        }

        if (order.Site is not null && site is null)
        {
            return ("site", $"There is no site '{order.Site}'.");
        }

        if (order.TimeZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(order.TimeZone, out _))
        {
            return ("timeZone", $"'{order.TimeZone}' is no time zone; write for example Asia/Shanghai.");
        }

        return order.Recipients.Count > 50 || order.Recipients.Any(address => address.Length > 254 || !System.Net.Mail.MailAddress.TryCreate(address, out _) || address.Any(char.IsControl))
            ? ("recipients", "Recipients are at most 50 e-mail addresses.")
            : null;
    }
}
