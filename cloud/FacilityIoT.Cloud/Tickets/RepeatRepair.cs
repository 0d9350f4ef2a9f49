using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Same asset and same fault class again within some days of a repair.</summary>
internal static class RepeatRepair
{
    /// <summary>The latest repair that this fault repeats; null when it is new, or names no asset or no class.</summary>
    /// <remarks>The interval is half open: a fault exactly so many days after the repair is a new one.</remarks>
    public static async Task<Ticket?> EarlierAsync(FacilityDb db, NewTicket what, int withinDays, CancellationToken cancellationToken)
    {
        if (what.Asset is null || what.FaultClass is null)
        {
            return null;
        }

        var after = what.RaisedAt - TimeSpan.FromDays(withinDays);
        return await db.Set<Ticket>()
            .Where(earlier => earlier.SiteId == what.SiteId && earlier.Asset == what.Asset && earlier.FaultClass == what.FaultClass && earlier.State != TicketState.Cancelled)
            .Where(earlier => earlier.RepairedAt > after && earlier.RepairedAt <= what.RaisedAt)
            .OrderByDescending(earlier => earlier.RepairedAt).FirstOrDefaultAsync(cancellationToken);
    }
}
