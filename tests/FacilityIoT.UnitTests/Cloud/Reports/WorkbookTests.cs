using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Reports.Sheets;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Cloud.Reports;

public sealed class WorkbookTests
{
    private static readonly ReportTable Mixed = new(
        "mixed",
        new Words("混合", "Mixed: all [kinds]"),
        [
            new("text", new("文本", "Text"), ColumnKind.Text, 20), new("whole", new("整数", "Whole"), ColumnKind.Whole, 8), new("decimal", new("小数", "Decimal"), ColumnKind.Decimal, 8),
            new("share", new("占比", "Share"), ColumnKind.Share, 8), new("took", new("用时", "Took"), ColumnKind.Duration, 10), new("at", new("时间", "At"), ColumnKind.Instant, 20),
            new("day", new("日期", "Day"), ColumnKind.Day, 12),
        ],
        [
            ["1 号梯 <困人> & \"门\"", 12, 1.5, 0.925, 5400.0, new DateTime(2026, 3, 1, 6, 0, 0), new DateOnly(2026, 3, 1)],
            ["=HYPERLINK(\"http://evil.example\")", -3, 2m, null, null, null, null],
            ["bell \a, half \ud83d and \uffff", 0, null, 0, 0.0, null, null],
        ]);

    [Fact]
    [Trait("domain", "1: Reports by day")]
    public void A_workbook_is_valid_and_has_real_numbers_dates_and_percentages()
    {
        using var file = new MemoryStream();
        ReportWorkbook.Write(file, [Mixed, Mixed with { Title = new("另一", "Other") }], chinese: true);
        using var document = SpreadsheetDocument.Open(file, false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));

        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        Assert.Equal(["混合", "另一"], sheets.Select(sheet => sheet.Name!.Value));
        var sheetPart = (WorksheetPart)document.WorkbookPart.GetPartById(sheets[0].Id!.Value!);
        var rows = sheetPart.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        Assert.Equal(["文本", "整数", "小数", "占比", "用时", "时间", "日期"], rows[0].Select(cell => cell.InnerText));
        Assert.Equal(["12", "1.5", "0.925", "0.0625", "46082.25", "46082"], rows[1].Skip(1).Select(cell => cell.CellValue!.Text));
        Assert.Equal("1 号梯 <困人> & \"门\"", rows[1][0].InnerText);
        Assert.Equal(PaneStateValues.Frozen, sheetPart.Worksheet.Descendants<Pane>().Single().State!.Value);

        // Each kind has the format of its name.
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode!.Value);
        var cells = document.WorkbookPart.WorkbookStylesPart.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        Assert.Equal(
            ["#,##0", "#,##0.00", "0.0%", "[h]:mm:ss", "yyyy-mm-dd hh:mm:ss", "yyyy-mm-dd"],
            rows[1].Skip(1).Select(cell => formats[cells[(int)cell.StyleIndex!.Value].NumberFormatId!.Value]));
    }

    [Fact]
    public void A_text_is_never_a_formula_and_never_breaks_the_file()
    {
        using var file = new MemoryStream();
        ReportWorkbook.Write(file, [Mixed], chinese: false);
        using var document = SpreadsheetDocument.Open(file, false);
        var rows = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().First()).ToList();
        Assert.Empty(document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.Equal((CellValues.InlineString, "=HYPERLINK(\"http://evil.example\")"), (rows[2].DataType!.Value, rows[2].InnerText));
        Assert.Equal("bell \ufffd, half \ufffd and \ufffd", rows[3].InnerText);
        Assert.Equal("Mixed  all  kinds ", document.WorkbookPart.Workbook.Descendants<Sheet>().Single().Name!.Value);
    }

    [Fact]
    public async Task Another_program_reads_the_same()
    {
        using var folder = StateDirectory.Temporary();
        await using (var file = File.Create(folder["report.xlsx"]))
        {
            ReportWorkbook.Write(file, [Mixed], chinese: true);
        }

        const string program = """
            import sys, zipfile, xml.etree.ElementTree as tree
            ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
            book = zipfile.ZipFile(sys.argv[1])
            assert book.testzip() is None
            for name in book.namelist(): tree.fromstring(book.read(name))
            sheet = tree.fromstring(book.read('xl/worksheets/sheet1.xml'))
            for row in sheet.iter(ns + 'row'):
                print('|'.join(''.join(cell.itertext()) for cell in row))
            """;
        var start = new System.Diagnostics.ProcessStartInfo("python3", ["-c", program, folder["report.xlsx"]]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var python = System.Diagnostics.Process.Start(start)!;
        var lines = (await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, python.ExitCode);
        Assert.Equal("文本|整数|小数|占比|用时|时间|日期", lines[0]);
        Assert.Equal("1 号梯 <困人> & \"门\"|12|1.5|0.925|0.0625|46082.25|46082", lines[1]);
    }

    [Fact]
    public void Rows_are_written_as_they_come_and_not_kept()
    {
        var most = 0L;
        var table = Mixed with { Rows = Rows() };
        ReportWorkbook.Write(Stream.Null, [table], chinese: false);
        Assert.True(most < 32 << 20, string.Create(CultureInfo.InvariantCulture, $"{most >> 20} MiB more than before were alive while 60,000 rows were written."));

        IEnumerable<IReadOnlyList<object?>> Rows()
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            for (var row = 0; row < 60_000; row++)
            {
                yield return [$"row {row} of a table that is long enough to show", row, row / 3.0, 0.5, 60.0, new DateTime(2026, 3, 1), new DateOnly(2026, 3, 1)];
                most = row % 20_000 == 19_999 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
            }
        }
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5", "'-5")]
    [InlineData("@x", "'@x")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("恒泰", "恒泰")]
    public void A_CSV_cell_is_quoted_and_no_formula(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void CSV_numbers_are_plain() => Assert.Equal(["-5", "0.5", "2026-03-01", "2026-03-01 06:00:00", ""],
        new object?[] { -5, 0.5, new DateOnly(2026, 3, 1), new DateTime(2026, 3, 1, 6, 0, 0), null }.Select(CsvText.Cell));
}
