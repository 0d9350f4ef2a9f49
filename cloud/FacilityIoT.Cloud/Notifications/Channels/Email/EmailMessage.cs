using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FacilityIoT.Cloud.Notifications.Channels.Email;

/// <summary>A mail as it goes over the line (RFC 5322, RFC 2045, RFC 2047): every text is Base64, so no text can begin a header. Pure.</summary>
public static partial class EmailMessage
{
    /// <summary>RFC 2047 §2: an encoded word has at most 75 characters; 45 bytes become 60.</summary>
    private const int BytesInWord = 45;

    /// <summary>Why this is no usable address; null when it is one. ASCII alone, no quotes, no white space: no second header fits in.</summary>
    public static string? Refusal(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Length <= 254 && Address().IsMatch(address) ? null : "A mail address is like name@example.org, in ASCII, at most 254 characters.";
    }

    /// <summary>Header and body with CR LF line ends, without the closing dot.</summary>
    public static string Write(OutgoingMessage message, string from, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(from);
        string[] header =
        [
            $"From: {from}",
            $"To: {message.Address}",
            $"Subject: {Encoded(message.Text.Title)}",
            $"Date: {now.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)}",

            // The same at every attempt: mail programs show a repetition once.
            $"Message-ID: <{message.Key}@{from.Split('@')[1]}>",
            "Auto-Submitted: auto-generated",
            $"X-Priority: {(message.Level == 1 ? 1 : 3)}",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
        ];
        var text = message.Link is { } link ? $"{message.Text.Body}\n\n{link}\n" : message.Text.Body + "\n";
        var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks);
        return string.Join("\r\n", [.. header, body]);
    }

    /// <summary>Encoded words, none of them cut within a character.</summary>
    private static string Encoded(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > BytesInWord)
            {
                words.Add(word.ToString());
                (bytes, word) = (0, new StringBuilder());
            }

            word.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        words.Add(word.ToString());
        return string.Join("\r\n ", words.Select(one => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(one))}?="));
    }

    [GeneratedRegex(@"\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\z")]
    private static partial Regex Address();
}
