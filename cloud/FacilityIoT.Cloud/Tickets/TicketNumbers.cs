using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Gives ticket numbers: counted per day in the site's zone.</summary>
public static class TicketNumbers
{
    /// <summary>The next number; taken when the transaction commits.</summary>
    public static async Task<string> NextAsync(StoreTransaction transaction, string siteId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var zone = await transaction.Db.SiteZoneAsync(siteId, cancellationToken);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(transaction.Now, zone).DateTime);
        var key = ((day.Year % 100) * 10_000) + (day.Month * 100) + day.Day;
        var counter = await transaction.Db.Set<TicketDay>().FindAsync([key], cancellationToken);
        if (counter is null)
        {
            transaction.Db.Add(counter = new TicketDay { Day = key });
        }

        return TicketNumber.Of(day, ++counter.Last);
    }
}
