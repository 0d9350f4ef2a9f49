using System.Globalization;
using System.Text;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Ids as tag values. Line protocol has no way to write a backslash or a control character in a tag, so these are percent-encoded, and the percent sign with them.</summary>
public static class TagText
{
    /// <summary>The tag's value as it is stored, and as a query must name it.</summary>
    public static string Encode(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!id.Any(IsEncoded))
        {
            return id;
        }

        var text = new StringBuilder();
        foreach (var each in id)
        {
            _ = IsEncoded(each) ? text.Append(CultureInfo.InvariantCulture, $"%{(int)each:X2}") : text.Append(each);
        }

        return text.ToString();
    }

    /// <summary>The stored value as line protocol writes it.</summary>
    internal static string Escape(string id) =>
        Encode(id).Replace(",", "\\,", StringComparison.Ordinal).Replace("=", "\\=", StringComparison.Ordinal).Replace(" ", "\\ ", StringComparison.Ordinal);

    private static bool IsEncoded(char each) => each is '%' or '\\' || char.IsControl(each);
}
