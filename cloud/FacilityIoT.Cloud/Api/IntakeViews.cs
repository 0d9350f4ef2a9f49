using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>A kind of fault that people report.</summary>
/// <param name="Level">Its own level, over the matrix; null when the matrix grades.</param>
public sealed record DemandCategoryView(
    string Code, string Name, LocalText Names, string Trade, string FaultClass, bool Urgent, bool Special, bool Group, int? Level, bool Enabled, int Version);

/// <summary>A category as it is written.</summary>
/// <param name="Version">The version that the asker saw; null for a new one.</param>
public sealed record DemandCategoryBody(LocalText? Names, string? Trade, string? FaultClass, bool Urgent, bool Special, bool Group, int? Level, bool Enabled = true, int? Version = null);

/// <summary>The level of one demand.</summary>
public sealed record DemandCellView(bool Urgent, bool Special, bool Group, int Level);

/// <param name="Version">Counts the changes; a change names the version that its sender saw.</param>
public sealed record DemandMatrixView(IReadOnlyList<DemandCellView> Cells, int Version);

internal static class IntakeViews
{
    public static GradeView Of(Grade grade) => new(grade.Level, grade.Reason, grade.Demand.ToString(), grade.Sentence);

    public static DemandMatrixView Of(DemandMatrix matrix) =>
        new([.. Demand.All.Select(demand => new DemandCellView(demand.Urgent, demand.Special, demand.Group, matrix[demand]))], matrix.Version);

    public static DemandCategoryView Of(DemandCategory row, Language language)
    {
        var names = new LocalText(row.NameZh, row.NameEn);
        return new(row.Code, names.In(language) ?? row.Code, names, row.Trade, row.FaultClass, row.Urgent, row.Special, row.Group, row.Level, row.Enabled, row.Version);
    }

    public static DemandCategory Category(Fields fields, string code, DemandCategoryBody body) => new()
    {
        Code = code.Length <= 60 && code.Length > 0 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? code : fields.Refuse<string>("code", "A code has 1 to 60 lower-case letters, digits and hyphens.") ?? "",
        NameZh = fields.Text("names.zh", body.Names?.Zh, 100, required: true) ?? "",
        NameEn = fields.Text("names.en", body.Names?.En, 100, required: true) ?? "",
        Trade = fields.Word("trade", body.Trade, Trades.Ids),
        FaultClass = fields.Text("faultClass", body.FaultClass, 100, required: true) ?? "",
        Urgent = body.Urgent,
        Special = body.Special,
        Group = body.Group,
        Level = body.Level is null ? null : fields.Number("level", body.Level, 1, 5),
        Enabled = body.Enabled,
    };
}
