using System.Text;

namespace FacilityIoT.Edge.Cli;

/// <summary>A table for a terminal. Chinese characters take two columns.</summary>
internal sealed class TextTable(params string[] heads)
{
    private readonly List<string[]> _rows = [heads];

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = heads.Select((_, column) => _rows.Max(r => Width(r[column]))).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            var line = string.Join("  ", row.Select((cell, column) => cell + new string(' ', widths[column] - Width(cell))));
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(r => IsWide(r.Value) ? 2 : 1);

    // The wide blocks of Unicode's EastAsianWidth that names and texts use: CJK, Hangul, full-width forms.
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
