using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Sites, boxes and points, from births alone. Owned by the store's writer: not thread-safe.</summary>
/// <remarks>Kept in memory so that a birth that says nothing new writes one row. After a transaction that failed it is loaded again.</remarks>
internal sealed class EstateRegistry(UnknownZones unknownZones)
{
    private readonly Dictionary<EdgeNodeId, KnownBox> boxes = [];
    private readonly HashSet<string> sites = new(StringComparer.Ordinal);

    public IEnumerable<KnownBox> Boxes => boxes.Values;

    public KnownBox? Find(EdgeNodeId node) => boxes.GetValueOrDefault(node);

    public async Task LoadAsync(DbContext db, CancellationToken cancellationToken)
    {
        var outboxes = boxes.ToDictionary(pair => pair.Key, pair => pair.Value.Outbox);
        boxes.Clear();
        sites.Clear();
        foreach (var site in await db.Set<Site>().AsNoTracking().ToListAsync(cancellationToken))
        {
            sites.Add(site.Id);
            unknownZones.Check(site.Id, site.TimeZone);
        }

        var byId = new Dictionary<int, KnownBox>();
        foreach (var row in await db.Set<Box>().AsNoTracking().ToListAsync(cancellationToken))
        {
            var node = new EdgeNodeId(row.SiteId, row.Node);
            boxes[node] = byId[row.Id] = new KnownBox(row.Id, node) { Online = row.Online, BdSeq = row.BdSeq, Outbox = outboxes.GetValueOrDefault(node) };
        }

        await foreach (var point in db.Set<Point>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            PointsOf(byId[point.BoxId], point.Device)[point.Name] = point;
        }
    }

    /// <summary>Writes what an NBIRTH says of site and box.</summary>
    public async Task<KnownBox> NodeBornAsync(StoreTransaction transaction, EdgeNodeId node, int bdSeq, SparkplugPayload birth, CancellationToken cancellationToken)
    {
        await WriteSiteAsync(transaction, node.Group, birth.Metrics, cancellationToken);
        var outbox = OutboxStatus.FromBirth(birth.Metrics);
        var software = BirthReader.NodeText(birth.Metrics, BirthProperties.Software);
        var known = Find(node);
        if (known is null)
        {
            var row = new Box { SiteId = node.Group, Node = node.Node };
            transaction.Db.Add(row);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            boxes[node] = known = new KnownBox(row.Id, node);
        }

        await transaction.Db.Set<Box>().Where(row => row.Id == known.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Online, true).SetProperty(row => row.BdSeq, bdSeq).SetProperty(row => row.BornAt, transaction.Now)
                .SetProperty(row => row.LastSeenAt, transaction.Now).SetProperty(row => row.Software, software)
                .SetProperty(row => row.OutboxHead, outbox == null ? null : outbox.Head).SetProperty(row => row.OutboxAcked, outbox == null ? null : outbox.Acked)
                .SetMachine(MachineStatus.From(birth.Metrics) ?? MachineStatus.Unknown),
            cancellationToken);
        (known.Online, known.BdSeq, known.Outbox) = (true, bdSeq, outbox);
        return known;
    }

    /// <summary>Writes what a birth says of the points of one device, or of the box itself.</summary>
    public static async Task WritePointsAsync(StoreTransaction transaction, KnownBox box, string? device, IReadOnlyList<Metric> metrics, CancellationToken cancellationToken)
    {
        var known = PointsOf(box, device ?? "");
        var named = new HashSet<string>(StringComparer.Ordinal);
        List<Point> written = [];
        foreach (var metric in metrics)
        {
            if (!PointMetrics.IsPoint(metric.Name) || !named.Add(metric.Name))
            {
                continue;
            }

            var before = known.GetValueOrDefault(metric.Name);
            var row = BirthReader.ToPoint(before?.Id ?? 0, box.Id, device, metric);
            if (before is null)
            {
                transaction.Db.Add(row);
                written.Add(row);
            }
            else if (!BirthReader.Facts(before).Equals(BirthReader.Facts(row)))
            {
                transaction.Db.Update(row);
                written.Add(row);
            }
        }

        foreach (var gone in known.Values.Where(point => point.Present && !named.Contains(point.Name)).ToList())
        {
            gone.Present = false;
            transaction.Db.Update(gone);
            written.Add(gone);
        }

        if (written.Count > 0)
        {
            await transaction.Db.SaveChangesAsync(cancellationToken);
            foreach (var row in written)
            {
                // Later births of the same batch bring rows of the same key.
                transaction.Db.Entry(row).State = EntityState.Detached;
                known[row.Name] = row;
            }
        }
    }

    private async Task WriteSiteAsync(StoreTransaction transaction, string id, IReadOnlyList<Metric> metrics, CancellationToken cancellationToken)
    {
        var zh = BirthReader.NodeText(metrics, BirthProperties.SiteNameChinese);
        var en = BirthReader.NodeText(metrics, BirthProperties.SiteNameEnglish);
        var zone = BirthReader.NodeText(metrics, BirthProperties.SiteTimeZone);
        if (zone is not null)
        {
            unknownZones.Check(id, zone);
        }

        if (sites.Add(id))
        {
            transaction.Db.Add(new Site { Id = id, NameZh = zh, NameEn = en, TimeZone = zone ?? "UTC" });
            await transaction.Db.SaveChangesAsync(cancellationToken);
        }
        else if (zh is not null || en is not null || zone is not null)
        {
            // A foreign edge of the same site says nothing of it and takes nothing away.
            await transaction.Db.Set<Site>().Where(site => site.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(site => site.NameZh, site => zh ?? site.NameZh).SetProperty(site => site.NameEn, site => en ?? site.NameEn)
                    .SetProperty(site => site.TimeZone, site => zone ?? site.TimeZone),
                cancellationToken);
        }
    }

    private static Dictionary<string, Point> PointsOf(KnownBox box, string device)
    {
        if (!box.Devices.TryGetValue(device, out var points))
        {
            box.Devices[device] = points = new Dictionary<string, Point>(StringComparer.Ordinal);
        }

        return points;
    }
}
