using System.Text;

namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>Cuts a text to a number of UTF-8 bytes, never within a character. Pure.</summary>
public static class Utf8Cut
{
    public static string To(string text, int bytes)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Encoding.UTF8.GetByteCount(text) <= bytes)
        {
            return text;
        }

        var (used, at) = (3, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += rune.Utf8SequenceLength;
            if (used > bytes)
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return string.Concat(text.AsSpan(0, at), "…");
    }
}
