using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Routes;

/// <summary>The routes as they are now, read once in a transaction.</summary>
public sealed class RouteBook
{
    private ILookup<string, NotificationRoute>? rows;

    /// <summary>The lines for this happening at this site and level: the site's own, else those of all sites, else the defaults.</summary>
    public static async Task<IReadOnlyList<RouteLine>> FindAsync(StoreTransaction transaction, string happening, string siteId, int level, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var book = transaction.State<RouteBook>();
        book.rows ??= (await transaction.Db.Set<NotificationRoute>().AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken)).ToLookup(row => row.Happening);
        return [.. Choose(book.rows[happening], happening, siteId).Where(route => route.Fits(level))];
    }

    /// <summary>Which lines hold, of the rows of one happening. Pure.</summary>
    internal static IReadOnlyList<RouteLine> Choose(IEnumerable<NotificationRoute> rows, string happening, string? siteId)
    {
        var all = rows.ToList();
        var own = all.Where(row => siteId is not null && row.SiteId == siteId).ToList();
        var chosen = own.Count > 0 ? own : all.Where(row => row.SiteId is null).ToList();
        return chosen.Count > 0 ? [.. chosen.Select(Of)] : DefaultRoutes.All.GetValueOrDefault(happening, []);
    }

    internal static RouteLine Of(NotificationRoute row) =>
        new(row.FromLevel, row.ToLevel, row.Recipient, row.Channels.Split(',', StringSplitOptions.RemoveEmptyEntries));
}
