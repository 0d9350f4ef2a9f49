using System.Collections.Concurrent;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Gives ticket numbers: counted per day in the site's zone.</summary>
public sealed partial class TicketNumbers(ILogger<TicketNumbers> logger)
{
    private readonly ConcurrentDictionary<string, bool> unknownZones = new();

    /// <summary>The next number; taken when the transaction commits.</summary>
    public async Task<string> NextAsync(StoreTransaction transaction, string siteId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var zone = await transaction.Db.Set<Site>().Where(site => site.Id == siteId).Select(site => site.TimeZone).FirstOrDefaultAsync(cancellationToken);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(transaction.Now, Zone(siteId, zone)).DateTime);
        var key = ((day.Year % 100) * 10_000) + (day.Month * 100) + day.Day;
        var counter = await transaction.Db.Set<TicketDay>().FindAsync([key], cancellationToken);
        if (counter is null)
        {
            transaction.Db.Add(counter = new TicketDay { Day = key });
        }

        return TicketNumber.Of(day, ++counter.Last);
    }

    /// <summary>UTC for a zone that this machine does not know, said once.</summary>
    private TimeZoneInfo Zone(string siteId, string? id)
    {
        if (id is null || TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return id is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(id);
        }

        if (unknownZones.TryAdd(id, true))
        {
            UnknownZone(id, siteId);
        }

        return TimeZoneInfo.Utc;
    }

    [LoggerMessage(3401, LogLevel.Warning, "The time zone '{Zone}' of site {Site} is unknown to this machine; ticket numbers count its days in UTC. Correct the box file, or install tzdata.")]
    private partial void UnknownZone(string zone, string site);
}
