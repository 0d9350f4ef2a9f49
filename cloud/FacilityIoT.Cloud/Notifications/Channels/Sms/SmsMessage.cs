using System.Security;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FacilityIoT.Cloud.Notifications.Channels.Sms;

/// <summary>A message as the gateway's template wants it. Every value is escaped for the place it stands in, so that no text can add a field. Pure.</summary>
public static partial class SmsMessage
{
    /// <summary>About seven parts of a Chinese message; gateways refuse longer ones.</summary>
    private const int Longest = 500;

    public static HttpRequestMessage Write(OutgoingMessage message, SmsOptions options, string? secret)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(options);
        var text = message.Text.Short is { Length: > Longest } many ? many[..Longest] : message.Text.Short;
        var values = new Dictionary<string, string> { ["phone"] = message.Address, ["text"] = text, ["key"] = message.Key, ["secret"] = secret ?? "" };
        var request = new HttpRequestMessage(new HttpMethod(options.Method), Fill(options.Url ?? "", values, Uri.EscapeDataString));
        foreach (var (name, template) in options.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, Fill(template, values, OneHeaderLine));
        }

        if (options.Method != "GET")
        {
            request.Content = new StringContent(Fill(options.Body, values, Escape(options.ContentType)), Encoding.UTF8, options.ContentType);
        }

        return request;
    }

    internal static string Fill(string template, IReadOnlyDictionary<string, string> values, Func<string, string> escape) =>
        Placeholder().Replace(template, match => escape(values[match.Groups[1].Value]));

    internal static Func<string, string> Escape(string contentType) => contentType switch
    {
        "application/json" => text => JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
        "application/x-www-form-urlencoded" => Uri.EscapeDataString,
        _ => text => SecurityElement.Escape(text),
    };

    private static string OneHeaderLine(string text) => string.Concat(text.Where(sign => sign is >= ' ' and < (char)127));

    [GeneratedRegex(@"\{(phone|text|key|secret)\}")]
    private static partial Regex Placeholder();
}
