using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>Writes one sheet row by row: nothing but the row being written is in memory.</summary>
/// <remarks>Texts are inline strings: a spreadsheet program never reads one as a formula, whatever it begins with.</remarks>
internal static class SheetWriter
{
    /// <summary>What a sheet can hold, the header included.</summary>
    private const int MostRows = 1_048_576;
    private static readonly DateTime Epoch = new(1899, 12, 30);

    /// <summary>Writes the worksheet's part.</summary>
    public static void Write(Stream stream, ReportTable table, bool chinese)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((column, place) => new Column { Min = (uint)place + 1, Max = (uint)place + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [.. table.Columns.Select(column => (ColumnKind.Text, (object?)column.Header.In(chinese)))], SheetStyles.Header);
        foreach (var row in table.Rows.Take(MostRows - 1))
        {
            WriteRow(writer, [.. table.Columns.Zip(row, (column, cell) => (column.Kind, cell))], null);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, List<(ColumnKind Kind, object? Value)> cells, uint? style)
    {
        writer.WriteStartElement(new Row());
        foreach (var (kind, value) in cells)
        {
            writer.WriteElement(Cell(kind, value, style ?? SheetStyles.Of(kind)));
        }

        writer.WriteEndElement();
    }

    private static Cell Cell(ColumnKind kind, object? value, uint style) => (kind, value) switch
    {
        (_, null) => new Cell { StyleIndex = style },
        (_, string text) => new Cell(new InlineString(new Text(SheetText.Cell(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style },
        (ColumnKind.Instant, DateTime at) => Number((at - Epoch).TotalDays, style),
        (ColumnKind.Day, DateOnly day) => Number((day.ToDateTime(TimeOnly.MinValue) - Epoch).TotalDays, style),

        // A duration is a part of a day.
        (ColumnKind.Duration, double seconds) => Number(seconds / 86_400, style),
        (_, IConvertible number) => Number(number.ToDouble(CultureInfo.InvariantCulture), style),
        _ => throw new ArgumentException($"A column of {kind} cannot hold a {value.GetType().Name}."),
    };

    private static Cell Number(double value, uint style) => new(new CellValue(value)) { StyleIndex = style };
}
