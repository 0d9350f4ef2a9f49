using System.Text;

namespace FacilityIoT.Cloud.Reports.Sheets;

/// <summary>Texts as a workbook can hold them.</summary>
internal static class SheetText
{
    /// <summary>Excel's longest.</summary>
    private const int Longest = 32_767;
    private const int LongestTitle = 31;

    /// <summary>Without characters that XML has no place for (control characters, half surrogates), and not longer than a cell.</summary>
    public static string Cell(string text)
    {
        var cut = text.Length > Longest ? text[..Longest] : text;
        if (cut.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
        {
            return cut;
        }

        var clean = new StringBuilder(cut.Length);
        foreach (var rune in cut.EnumerateRunes())
        {
            // Runes replace half surrogates by U+FFFD already.
            clean.Append(rune.Value is '\t' or '\n' or '\r' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)) ? rune : Rune.ReplacementChar);
        }

        return clean.ToString();
    }

    /// <summary>A sheet's name may not have some signs, and not be longer than 31 characters.</summary>
    public static string Title(string text)
    {
        var title = string.Concat(text.Select(sign => "[]:*?/\\".Contains(sign, StringComparison.Ordinal) ? ' ' : sign));
        return title.Length > LongestTitle ? title[..LongestTitle] : title;
    }
}
