using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>A workbook's formats: one for the header, one per <see cref="ColumnKind"/>.</summary>
internal static class SheetStyles
{
    /// <summary>The format's number in <see cref="Stylesheet"/>.</summary>
    public const uint Header = 1;

    // Numbers below 164 are a spreadsheet program's own.
    private const uint FirstOwnFormat = 164;

    private static readonly (ColumnKind Kind, string? Format)[] Kinds =
    [
        (ColumnKind.Text, null),
        (ColumnKind.Whole, "#,##0"),
        (ColumnKind.Decimal, "#,##0.00"),
        (ColumnKind.Share, "0.0%"),
        (ColumnKind.Duration, "[h]:mm:ss"),
        (ColumnKind.Instant, "yyyy-mm-dd hh:mm:ss"),
        (ColumnKind.Day, "yyyy-mm-dd"),
    ];

    public static uint Of(ColumnKind kind) => Header + 1 + (uint)Array.FindIndex(Kinds, known => known.Kind == kind);

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(Kinds.Where(kind => kind.Format is not null).Select((kind, place) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)place, FormatCode = kind.Format })),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            [new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, .. Kinds.Select(kind => kind.Format is null ? new CellFormat() : new CellFormat { NumberFormatId = FormatId(kind.Kind), ApplyNumberFormat = true })]));

    private static UInt32Value FormatId(ColumnKind kind) => FirstOwnFormat + (uint)Array.FindIndex([.. Kinds.Where(known => known.Format is not null)], known => known.Kind == kind);
}
