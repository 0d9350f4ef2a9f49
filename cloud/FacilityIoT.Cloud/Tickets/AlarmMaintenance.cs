using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Takes alarms out of service for a repair: only while its ticket is open, so that nothing stays silent when everybody has gone.</summary>
public sealed class AlarmMaintenance(Store store, AlarmBook book)
{
    /// <param name="ticket">The number of an open ticket of the alarm's site.</param>
    /// <param name="expectedVersion">The alarm's version that the asker saw; null when any will do.</param>
    public Task<AlarmOutcome> TakeOutOfServiceAsync(long alarmId, string ticket, string reason, Actor by, int? expectedVersion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return store.RunAsync(
            async transaction =>
            {
                if (await transaction.Db.Set<Alarm>().FindAsync([alarmId], cancellationToken) is not { } alarm)
                {
                    return new AlarmOutcome.NoSuchAlarm(alarmId);
                }

                var open = await transaction.Db.Set<Ticket>().AnyAsync(row => row.Number == ticket && row.Open && row.SiteId == alarm.SiteId, cancellationToken);
                return open
                    ? await book.ApplyAsync(transaction, alarmId, new AlarmEvent.TakeOutOfService(transaction.Now, by.Name, by.PersonId, reason, ticket), by, expectedVersion, cancellationToken)
                    : new AlarmOutcome.Refused(alarm, AlarmReason.NeedsOpenTicket, $"'{ticket}' is no open ticket of {alarm.SiteId}; an alarm is out of service only while the ticket of its repair is open.");
            },
            cancellationToken);
    }
}
