using System.Text.RegularExpressions;

namespace FacilityIoT.Cloud.Notifications.Channels.Sms;

/// <summary>What a gateway's answer means, after the patterns of the settings. Pure.</summary>
public sealed class SmsAnswer(SmsOptions options)
{
    private readonly Regex? success = Pattern(options.Success);
    private readonly Regex? retry = Pattern(options.Retry);

    public ChannelAnswer Read(HttpAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer switch
        {
            { Fault: not null } or { Status: not (>= 200 and < 300) } => answer.ByStatus(),
            _ when success is null || success.IsMatch(answer.Text) => new ChannelAnswer.Accepted(answer.Said),
            _ when retry?.IsMatch(answer.Text) == true => new ChannelAnswer.Failed(answer.Said),
            _ => new ChannelAnswer.Refused(answer.Said),
        };
    }

    /// <summary>Without backtracking: no answer can keep it busy.</summary>
    private static Regex? Pattern(string? pattern) => string.IsNullOrEmpty(pattern) ? null : new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
