using System.Globalization;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>A table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheets take Chinese for something else.</summary>
public static class CsvText
{
    // Excel and its kin run a text that begins so as a formula.
    private const string Dangerous = "=+-@\t\r";

    public static async Task WriteAsync(Stream stream, ReportTable table, bool chinese, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        await using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(string.Join(',', table.Columns.Select(column => Text(column.Header.In(chinese)))).AsMemory(), cancellationToken);
        foreach (var row in table.Rows)
        {
            await writer.WriteLineAsync(string.Join(',', row.Select(Cell)).AsMemory(), cancellationToken);
        }
    }

    internal static string Cell(object? value) => value switch
    {
        null => "",
        string text => Text(text),
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}."),
    };

    private static string Text(string text)
    {
        var safe = text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
