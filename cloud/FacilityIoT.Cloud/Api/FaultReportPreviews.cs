using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Knowledge;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Shows what a report would become, as far as it is typed. Writes nothing.</summary>
internal sealed class FaultReportPreviews(IDbContextFactory<FacilityDb> databases, OpenFaults faults, TimeProvider time)
{
    public async Task<ReportPreview> OfAsync(ReportEntry entry, Language language, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var category = (await DemandBook.CategoriesAsync(db, cancellationToken)).Find(row => row.Enabled && row.Code == entry.Category);
        var grade = category is null ? null : Grading.Of(
            category, entry.DemandOf(category), await DemandBook.MatrixAsync(db, cancellationToken), entry.Level is { } level ? (level, entry.LevelReason ?? "") : null);
        var (place, _) = await Places.FindAsync(db, entry.Site, entry.Area, entry.Asset, cancellationToken);
        if (place is null)
        {
            return new ReportPreview(grade is null ? null : IntakeViews.Of(grade), null, null, [], null);
        }

        var same = category is null || entry.Separate ? null : await faults.SameAsync(
            db, new ReportedFault(place.SiteId, place.Area, place.Asset, category.FaultClass, entry.DemandOf(category).Group),
            entry.ResidentId is { } id ? [id] : [], time.GetUtcNow(), cancellationToken);
        var possible = await OpenFaults.PossibleAsync(db, place, category?.FaultClass, cancellationToken);
        return new ReportPreview(
            grade is null ? null : IntakeViews.Of(grade), same?.Ticket.Number, same?.Reason, await db.ViewsAsync(possible, language, cancellationToken),
            await SimilarView.OfAsync(
                db, new Case(category?.Trade, category?.FaultClass, place.Asset, $"{category?.NameZh} {category?.NameEn} {entry.Description}"), place.SiteId, null, language, cancellationToken));
    }
}
