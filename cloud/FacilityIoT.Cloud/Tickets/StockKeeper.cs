using System.Globalization;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Takes the parts that repairs use out of the stock, and raises one level-5 ticket when it falls below its minimum.</summary>
internal sealed class StockKeeper : ITicketHandler
{
    private const string Source = "plan";
    private static readonly Actor Stock = Actor.System("stock");

    public async Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Happening is not TicketHappening.PartUsed(var model, var thousandths, var unit))
        {
            return;
        }

        var (db, ticket) = (change.Transaction.Db, change.Ticket);
        var item = await FindAsync(db, ticket.SiteId, model, cancellationToken);
        db.Add(new PartUse
        {
            TicketId = ticket.Id,
            Model = model,
            Thousandths = thousandths,
            Unit = unit,
            FaultClass = ticket.FaultClass,
            StockItemId = item?.Unit == unit ? item.Id : null,
            UsedAt = change.Transaction.Now,
            UsedBy = change.By.Name,
        });
        if (item?.Unit == unit)
        {
            await SetAsync(change.Transaction, change.Work, item, item.Thousandths - thousandths, ticket, cancellationToken);
        }
    }

    /// <summary>The stock of a model at a site.</summary>
    public static Task<StockItem?> FindAsync(FacilityDb db, string siteId, string model, CancellationToken cancellationToken) =>
        db.Set<StockItem>().SingleOrDefaultAsync(item => item.SiteId == siteId && item.Model == model, cancellationToken);

    /// <summary>Sets the quantity; below the minimum the warning is raised once, and it is armed again when the stock is filled up.</summary>
    /// <param name="cause">The ticket whose repair took the part; null for a count by hand.</param>
    public static async Task SetAsync(StoreTransaction transaction, TicketWork work, StockItem item, long thousandths, Ticket? cause, CancellationToken cancellationToken)
    {
        (item.Thousandths, item.Version) = (thousandths, item.Version + 1);
        if (!item.IsLow)
        {
            item.WarningTicketId = null;
        }
        else if (item.WarningTicketId is null)
        {
            var warning = await work.RaiseAsync(transaction, Warning(item, transaction.Now, cause), Stock, cancellationToken);
            item.WarningTicketId = warning.Id;
        }
    }

    private static NewTicket Warning(StockItem item, DateTimeOffset now, Ticket? cause) => new()
    {
        Level = 5,
        TitleZh = $"备件不足：{item.NameZh}（{item.Model}），剩 {Text(item.Thousandths)} {item.Unit}",
        TitleEn = $"Stock low: {item.NameEn} ({item.Model}), {Text(item.Thousandths)} {item.Unit} left",
        Trade = item.Trade,
        SiteId = item.SiteId,
        RaisedAt = now,
        Source = Source,
        Description = $"Minimum {Text(item.MinimumThousandths)} {item.Unit}.",
        Why = cause is null ? "Counted below its minimum." : $"Used in {cause.Number}.",
    };

    private static string Text(long thousandths) => (thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture);
}
