using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FacilityIoT.Cloud.Notifications.Channels.DingTalk;

/// <summary>A message of a DingTalk group robot, signed in its address: Base64 of HMAC-SHA256 with the secret over <c>timestamp\nsecret</c>, the timestamp in ms and at most an hour off. Pure.</summary>
/// <remarks>open.dingtalk.com/document/group/custom-robot-access and .../customize-robot-security-settings.</remarks>
public static class DingTalkMessage
{
    internal const int LongestText = 6000;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static HttpRequestMessage Write(OutgoingMessage message, Uri url, string? secret, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(HttpMethod.Post, secret is null ? url : Signed(url, secret, now)) { Content = new StringContent(Body(message), Encoding.UTF8, "application/json") };
    }

    public static Uri Signed(Uri url, string secret, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(url);
        var timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}\n{secret}")));
        return new Uri($"{url}{(url.Query.Length == 0 ? "?" : "&")}timestamp={timestamp}&sign={Uri.EscapeDataString(signature)}");
    }

    private static string Body(OutgoingMessage message)
    {
        // A phone is named only when it stands in the text too.
        var names = string.Concat(message.Mentions.Select(phone => $" @{phone}"));
        var body = PlainMarkdown.Of(message.Text.Body).Replace("\n", "\n\n", StringComparison.Ordinal);
        var link = message.Link is { } address ? $"\n\n[{address}]({address})" : "";
        var text = Utf8Cut.To($"**{PlainMarkdown.Of(message.Text.Title)}**\n\n{body}", LongestText) + link + names;
        return JsonSerializer.Serialize(
            new { msgtype = "markdown", markdown = new { title = PlainMarkdown.Of(message.Text.Title), text }, at = new { atMobiles = message.Mentions, isAtAll = false } }, Json);
    }
}
