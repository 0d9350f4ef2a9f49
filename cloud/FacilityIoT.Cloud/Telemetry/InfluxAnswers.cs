using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>What an answer to a write means for its samples. Pure.</summary>
internal static partial class InfluxAnswers
{
    private const int MostWords = 500;

    public static WriteResult Judge(HttpStatusCode status, string words, TimeSpan? retryAfter)
    {
        var detail = $"{(int)status} {(words.Length > MostWords ? words[..MostWords] : words).Trim()}";
        return status switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new WriteResult(WriteOutcome.Written),

            // Too much at once: halves may pass.
            HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity => new WriteResult(WriteOutcome.Refused, detail),

            // 1.x says 400 for a full or closing engine too; only what it says of the points themselves is for ever.
            HttpStatusCode.BadRequest when !IsAboutTheServer(words) => new WriteResult(WriteOutcome.Refused, detail, Dropped: Dropped(words)),
            _ => new WriteResult(WriteOutcome.Retry, detail, retryAfter),
        };
    }

    /// <summary>From 1.x: <c>partial write: points beyond retention policy dropped=12</c>.</summary>
    private static int? Dropped(string words) =>
        DroppedCount().Match(words) is { Success: true } match && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var count) ? count : null;

    [GeneratedRegex("partial write: .*dropped=([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex DroppedCount();

    private static bool IsAboutTheServer(string words) =>
        words.Contains("timeout", StringComparison.OrdinalIgnoreCase) || words.Contains("engine is closed", StringComparison.OrdinalIgnoreCase)
        || words.Contains("database is required", StringComparison.OrdinalIgnoreCase) || words.Contains("max-values-per-tag", StringComparison.OrdinalIgnoreCase);
}
