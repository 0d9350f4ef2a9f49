using System.Text;
using System.Text.Json;

namespace FacilityIoT.Cloud.Notifications.Channels.WeCom;

/// <summary>A message of a WeCom group robot: markdown, or plain text when people are to be named, because only text takes phones. Pure.</summary>
/// <remarks>developer.work.weixin.qq.com/document/path/91770: markdown at most 4,096 bytes, text at most 2,048, UTF-8.</remarks>
public static class WeComMessage
{
    internal const int LongestMarkdown = 4096;
    private const int LongestText = 2048;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static HttpRequestMessage Write(OutgoingMessage message, Uri url)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(HttpMethod.Post, url) { Content = new StringContent(Body(message), Encoding.UTF8, "application/json") };
    }

    private static string Body(OutgoingMessage message)
    {
        var text = message.Text;
        if (message.Mentions.Count > 0)
        {
            var plain = Utf8Cut.To($"{text.Title}\n{text.Body}{Link(message)}", LongestText);
            return JsonSerializer.Serialize(new { msgtype = "text", text = new { content = plain, mentioned_mobile_list = message.Mentions } }, Json);
        }

        var title = PlainMarkdown.Of(text.Title);
        var first = message.Level <= 2 ? $"<font color=\"warning\">{title}</font>" : $"**{title}**";
        var markdown = Utf8Cut.To($"{first}\n{PlainMarkdown.Of(text.Body)}", LongestMarkdown - 200) + Link(message);
        return JsonSerializer.Serialize(new { msgtype = "markdown", markdown = new { content = markdown } }, Json);
    }

    private static string Link(OutgoingMessage message) => message.Link is { } link ? "\n" + link : "";
}
