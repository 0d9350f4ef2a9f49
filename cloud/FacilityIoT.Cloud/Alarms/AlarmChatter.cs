using System.Globalization;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>A condition that comes and goes: too many activations in a short time are one alarm with a count (ISA-18.2: three or more in a minute).</summary>
/// <param name="Recent">Event times of the last activations, the oldest first, as far as they still count.</param>
/// <param name="Since">Event time of the activation that made it chatter; null when it does not.</param>
/// <param name="EndsAt">When it will have been quiet for long enough.</param>
public readonly record struct AlarmChatter(string Recent, DateTimeOffset? Since, DateTimeOffset? EndsAt)
{
    public static AlarmChatter None => new("", null, null);

    public bool IsOn => Since is not null;

    /// <summary>One more activation.</summary>
    /// <param name="at">Event time: a burst that a backlog brings late chattered then.</param>
    /// <param name="now">The quiet time runs by our clock.</param>
    public AlarmChatter Activated(DateTimeOffset at, AlarmRule rule, DateTimeOffset now)
    {
        if (rule.ChatterActivations < 2)
        {
            return None;
        }

        // A clock that was set back makes no activation count twice: only those up to this one are near it.
        var near = Times(Recent).Where(time => time <= at && at - time <= rule.ChatterWindow).TakeLast(rule.ChatterActivations - 1).Append(at).ToList();
        var since = Since ?? (near.Count >= rule.ChatterActivations ? at : null);
        return new AlarmChatter(Text(near), since, since is null ? null : now + rule.ChatterQuiet);
    }

    private static IEnumerable<DateTimeOffset> Times(string text) =>
        (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ms => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(ms, CultureInfo.InvariantCulture)));

    private static string Text(IEnumerable<DateTimeOffset> times) => string.Join(' ', times.Select(time => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));
}
