using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>A workbook (.xlsx) with a sheet per table, written in one go to any stream.</summary>
/// <remarks>
/// The parts are written by the library's <see cref="OpenXmlWriter"/> into the archive's entries. Its own packages keep every part uncompressed in memory until
/// they are closed (dotnet/runtime #1544): that would be hundreds of megabytes for 100,000 rows.
/// </remarks>
public static class ReportWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="stream">Need not be able to seek.</param>
    /// <param name="tables">At least one, with different titles.</param>
    public static void Write(Stream stream, IReadOnlyList<ReportTable> tables, bool chinese)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        WriteXml(archive, "[Content_Types].xml", xml => WriteTypes(xml, tables.Count));
        WriteXml(archive, "_rels/.rels", xml => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]));
        WriteXml(archive, "xl/_rels/workbook.xml.rels", xml => WriteRelations(
            xml, [.. Enumerable.Range(1, tables.Count).Select(number => ("worksheet", $"worksheets/sheet{number}.xml")), ("styles", "styles.xml")]));
        WriteElement(archive, "xl/workbook.xml", new DocumentFormat.OpenXml.Spreadsheet.Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(
            tables.Select((table, place) => new Sheet { Name = SheetText.Title(table.Title.In(chinese)), SheetId = (uint)place + 1, Id = $"rId{place + 1}" }))));
        WriteElement(archive, "xl/styles.xml", SheetStyles.Stylesheet());
        for (var place = 0; place < tables.Count; place++)
        {
            using var entry = archive.CreateEntry($"xl/worksheets/sheet{place + 1}.xml", CompressionLevel.Fastest).Open();
            SheetWriter.Write(entry, tables[place], chinese);
        }
    }

    private static void WriteElement(ZipArchive archive, string name, OpenXmlElement root)
    {
        using var entry = archive.CreateEntry(name).Open();
        using var writer = OpenXmlWriter.Create(entry);
        writer.WriteStartDocument();
        writer.WriteElement(root);
    }

    private static void WriteXml(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var entry = archive.CreateEntry(name).Open();
        using var xml = XmlWriter.Create(entry);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Types);
        Line("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Line("Default", "Extension", "xml", "application/xml");
        Line("Override", "PartName", "/xl/workbook.xml", WorkbookType);
        Line("Override", "PartName", "/xl/styles.xml", StylesType);
        for (var number = 1; number <= sheets; number++)
        {
            Line("Override", "PartName", $"/xl/worksheets/sheet{number}.xml", SheetType);
        }

        xml.WriteEndElement();

        void Line(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element, Types);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", Relations);
        for (var place = 0; place < targets.Count; place++)
        {
            xml.WriteStartElement("Relationship", Relations);
            xml.WriteAttributeString("Id", $"rId{place + 1}");
            xml.WriteAttributeString("Type", $"{Document}/{targets[place].Kind}");
            xml.WriteAttributeString("Target", targets[place].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
