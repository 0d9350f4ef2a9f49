using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>What a site has of a model, as somebody has counted it.</summary>
/// <param name="Thousandths">Of the unit.</param>
public sealed record StockCount(string SiteId, string Model, string NameZh, string NameEn, string Unit, string Trade, long Thousandths, long MinimumThousandths);

/// <summary>The stock by hand: new models, counts, minimums.</summary>
public sealed class StockRoom(Store store, TicketWork work)
{
    /// <summary>Writes a count down; a model that the site did not have is new.</summary>
    /// <param name="expectedVersion">The version that the counter saw; null when any will do.</param>
    /// <returns>The stock afterwards; not changed when its version is another than expected.</returns>
    public Task<(StockItem Item, bool Done)> CountAsync(StockCount count, int? expectedVersion, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(count);
        return store.RunAsync(
            async transaction =>
            {
                var item = await StockKeeper.FindAsync(transaction.Db, count.SiteId, count.Model, cancellationToken);
                if (item is not null && expectedVersion is { } expected && expected != item.Version)
                {
                    return (item, false);
                }

                if (item is null)
                {
                    transaction.Db.Add(item = new StockItem { SiteId = count.SiteId, Model = count.Model, NameZh = count.NameZh, NameEn = count.NameEn, Unit = count.Unit, Trade = count.Trade });
                }

                (item.NameZh, item.NameEn, item.Unit, item.Trade, item.MinimumThousandths) = (count.NameZh, count.NameEn, count.Unit, count.Trade, count.MinimumThousandths);
                await StockKeeper.SetAsync(transaction, work, item, count.Thousandths, null, cancellationToken);
                await AuditTrail.RecordAsync(transaction, by, "stock.count", $"stock/{count.SiteId}/{count.Model}", count, cancellationToken);
                return (item, true);
            },
            cancellationToken);
    }
}
