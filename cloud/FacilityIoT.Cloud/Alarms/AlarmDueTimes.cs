using System.Globalization;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Does what time alone does to alarms: shelvings and acknowledgements end, chatter is over, an alarm is annunciated again.</summary>
internal sealed class AlarmDueTimes(AlarmSteps steps, AlarmRules rules, AlarmTimer timer) : IDueTimeHandler
{
    public string Kind => AlarmTimer.Kind;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(due);
        var id = int.Parse(due.Subject, CultureInfo.InvariantCulture);
        if (await transaction.Db.Set<AlarmCondition>().FindAsync([id], cancellationToken) is not { } condition
            || await AlarmSubject.LatestAsync(transaction, condition, cancellationToken) is not { } alarm)
        {
            return;
        }

        // Each step leaves one thing less that is due.
        var rule = rules.Of(alarm, condition.Own);
        var subject = new AlarmSubject(condition, alarm, rule);
        var next = Next(subject);
        while (next <= transaction.Now)
        {
            await steps.TakeAsync(transaction, subject, new AlarmEvent.TimePassed(transaction.Now), cancellationToken);
            next = Next(subject);
        }

        await timer.SetAsync(transaction, condition, next, cancellationToken);
    }

    private static DateTimeOffset? Next(AlarmSubject subject) => AlarmDue.Next(AlarmRows.Read(subject.Condition, subject.Latest), subject.Rule);
}
