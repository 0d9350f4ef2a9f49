namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>
/// Words that people have typed, made safe for the markdown of chat robots. Neither WeCom nor DingTalk documents an escape, so every sign that could mark
/// up, link or name somebody is replaced by its full-width twin: it looks the same and means nothing. Pure.
/// </summary>
public static class PlainMarkdown
{
    private const string Marks = "\\`*_[]<>#!|~@";

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // The full-width forms of ASCII lie 0xFEE0 further on. An address is no link without its slashes.
        return string.Concat(text.Select(sign => Marks.Contains(sign, StringComparison.Ordinal) ? (char)(sign + 0xFEE0) : sign)).Replace("://", "：//", StringComparison.Ordinal);
    }
}
