namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>What a column holds, and so how its cells are written.</summary>
public enum ColumnKind
{
    Text,
    Whole,
    Decimal,

    /// <summary>0–1, shown in per cent.</summary>
    Share,

    /// <summary>In seconds, shown as hours, minutes and seconds.</summary>
    Duration,

    /// <summary>By the site's wall clock: a sheet knows no zones.</summary>
    Instant,
    Day,
}

/// <summary>A column.</summary>
/// <param name="Width">In characters.</param>
public sealed record ReportColumn(string Name, Words Header, ColumnKind Kind, int Width);

/// <summary>A table of a report: a sheet of a workbook, or a CSV file. Rows are made one by one while they are written.</summary>
/// <param name="Name">Its key: <c>figures</c>.</param>
/// <param name="Title">The sheet's name, at most 31 characters.</param>
/// <param name="Rows">A cell per column: string, int, long, double, decimal, <see cref="DateTime"/>, <see cref="DateOnly"/> or null.</param>
public sealed record ReportTable(string Name, Words Title, IReadOnlyList<ReportColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
