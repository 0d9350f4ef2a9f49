using System.Globalization;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Reports.Schedules;

/// <summary>Asks for each period's report when it is due: only rows, since making one takes longer than a transaction may. What was missed is asked for once per period.</summary>
public sealed class ReportTimer(DueTimes times) : IDueTimeHandler
{
    /// <summary>After a longer outage the older ones are left out, and the audit trail says so: they can still be read from the API.</summary>
    public const int MostMissed = 31;
    private static readonly Actor Reports = Actor.System("reports");

    public string Kind => "report.schedule";

    /// <summary>Sets the timer for the schedule's next period.</summary>
    public Task SetAsync(StoreTransaction transaction, ReportSchedule schedule, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return times.SetAsync(transaction, Kind, Subject(schedule.Id), schedule.DueAt(Next(schedule)), null, cancellationToken);
    }

    public Task CancelAsync(StoreTransaction transaction, int schedule, CancellationToken cancellationToken) => times.CancelAsync(transaction, Kind, Subject(schedule), cancellationToken);

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(due);
        var id = int.Parse(due.Subject, CultureInfo.InvariantCulture);
        if (await transaction.Db.Set<ReportSchedule>().FindAsync([id], cancellationToken) is not { } schedule)
        {
            return;
        }

        List<ReportRange> missed = [];
        for (var range = Next(schedule); schedule.DueAt(range) <= transaction.Now; range = Next(schedule))
        {
            missed.Add(range);
            schedule.NextDay = range.Until.DayNumber;
        }

        var asked = await transaction.Db.Set<ReportFile>().Where(file => file.ScheduleId == id).Select(file => file.FromDay).ToListAsync(cancellationToken);
        foreach (var range in missed.TakeLast(MostMissed).Where(range => !asked.Contains(range.From.DayNumber)))
        {
            transaction.Db.Add(new ReportFile
            {
                ScheduleId = id, Name = schedule.Name, FromDay = range.From.DayNumber, UntilDay = range.Until.DayNumber, RequestedAt = transaction.Now,
            });
        }

        if (missed.Count > MostMissed)
        {
            await AuditTrail.RecordAsync(transaction, Reports, "reports.skip", $"reportSchedule/{id}", new { skipped = missed.Count - MostMissed, from = missed[0].From }, cancellationToken);
        }

        await SetAsync(transaction, schedule, cancellationToken);
    }

    private static ReportRange Next(ReportSchedule schedule) => ReportRange.Holding(DateOnly.FromDayNumber(schedule.NextDay), schedule.Period);

    private static string Subject(int id) => id.ToString(CultureInfo.InvariantCulture);
}
