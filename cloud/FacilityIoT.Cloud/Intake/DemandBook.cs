using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Intake;

/// <summary>The catalogue and the matrix as a supervisor edits them; every change is in the audit trail with what was before.</summary>
public static class DemandBook
{
    public static async Task<DemandMatrix> MatrixAsync(FacilityDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return DemandMatrix.Of(await db.Set<DemandCell>().AsNoTracking().ToListAsync(cancellationToken));
    }

    /// <summary>Sets some cells.</summary>
    /// <returns>The matrix afterwards.</returns>
    public static async Task<DemandMatrix> SetAsync(StoreTransaction transaction, IReadOnlyDictionary<Demand, int> levels, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(levels);
        var cells = await transaction.Db.Set<DemandCell>().ToListAsync(cancellationToken);
        var before = DemandMatrix.Of(cells);
        foreach (var (demand, level) in levels.Where(pair => before[pair.Key] != pair.Value))
        {
            var cell = cells.Find(row => new Demand(row.Urgent, row.Special, row.Group) == demand);
            if (cell is null)
            {
                cell = new DemandCell { Urgent = demand.Urgent, Special = demand.Special, Group = demand.Group, Level = level, Version = 0 };
                cells.Add(cell);
                transaction.Db.Add(cell);
            }

            (cell.Level, cell.Version) = (level, before.Version + 1);
            await AuditTrail.RecordAsync(transaction, by, "demandMatrix.set", "demand-matrix", new { demand = demand.ToString(), before = before[demand], after = level }, cancellationToken);
        }

        return DemandMatrix.Of(cells);
    }

    /// <summary>The catalogue, in order of the codes.</summary>
    public static Task<List<DemandCategory>> CategoriesAsync(FacilityDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<DemandCategory>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancellationToken);
    }

    /// <summary>For a category nobody knows: what is allowed.</summary>
    public static string Refusal(IEnumerable<DemandCategory> catalogue, string asked) =>
        $"'{asked}' is not a category; the categories are {string.Join(", ", catalogue.Where(row => row.Enabled).Select(row => row.Code))}.";

    /// <summary>Writes a category, new or over the one of the same code.</summary>
    /// <param name="version">The version that the asker saw; null when any will do.</param>
    /// <returns>The row, and whether it was left alone because somebody changed it since.</returns>
    public static async Task<(DemandCategory Category, bool Changed)> SetAsync(
        StoreTransaction transaction, DemandCategory category, int? version, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(category);
        var row = await transaction.Db.Set<DemandCategory>().SingleOrDefaultAsync(known => known.Code == category.Code, cancellationToken);
        if (row is not null && version is { } seen && seen != row.Version)
        {
            return (row, true);
        }

        var before = row is null ? null : Facts(row);
        if (row is null)
        {
            transaction.Db.Add(row = category);
        }
        else
        {
            (row.NameZh, row.NameEn, row.Trade, row.FaultClass) = (category.NameZh, category.NameEn, category.Trade, category.FaultClass);
            (row.Urgent, row.Special, row.Group, row.Level, row.Enabled) = (category.Urgent, category.Special, category.Group, category.Level, category.Enabled);
            row.Version++;
        }

        await AuditTrail.RecordAsync(transaction, by, "demandCategory.set", $"demand-category/{row.Code}", new { before, after = Facts(row) }, cancellationToken);
        return (row, false);
    }

    private static object Facts(DemandCategory row) => new { row.NameZh, row.NameEn, row.Trade, row.FaultClass, demand = row.Demand.ToString(), row.Level, row.Enabled };
}
