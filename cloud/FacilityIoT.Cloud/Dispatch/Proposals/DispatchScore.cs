using FacilityIoT.Cloud.Tickets;

using static System.FormattableString;

namespace FacilityIoT.Cloud.Dispatch.Proposals;

/// <summary>
/// Rates a candidate by trade, duty, area, distance and load (domain, section 1). Pure. Trade, duty and reachability decide whether; area,
/// distance, load and skill how well: together 100 points.
/// </summary>
public static class DispatchScore
{
    private const double MostForTrade = 20;
    private const double MostForArea = 25;
    private const double MostForDistance = 25;
    private const double MostForLoad = 30;

    /// <summary>From this load on there are no points for it, and everybody with less comes first (<see cref="Proposal"/>): eight tickets of level 3, two of level 1.</summary>
    internal const double FullLoad = 16;

    /// <param name="fullDistance">Metres from which a distance is worth nothing.</param>
    /// <param name="zone">The site's: for "off duty until".</param>
    public static Rating Rate(Candidate candidate, double fullDistance, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (Exclusion(candidate, zone) is { } reason)
        {
            return new Rating(candidate, 0, [], reason);
        }

        ScoreTerm[] terms = [Trade(candidate.Skill ?? 0), Area(candidate.Area), Distance(candidate, fullDistance), Load(candidate)];
        return new Rating(candidate, Math.Round(terms.Sum(term => term.Points), 1), terms, null);
    }

    /// <summary>The first reason that excludes: what cannot change comes before what can.</summary>
    private static Phrase? Exclusion(Candidate candidate, TimeZoneInfo zone) =>
        candidate.Skill is null ? new Phrase("工种不符", "wrong trade")
        : candidate.Unreachable is { } why ? why
        : candidate.Answered == EarlierAnswer.Declined ? new Phrase("已拒绝此工单", "declined this ticket")
        : candidate.Answered == EarlierAnswer.TimedOut ? new Phrase("未按时应答此工单", "did not answer this ticket in time")
        : candidate.OnDuty ? null
        : candidate.NextDutyAt is { } next ? OffDuty(TimeZoneInfo.ConvertTime(next, zone))
        : new Phrase("一周内无排班", "off duty for the next week");

    private static Phrase OffDuty(DateTimeOffset until) => new(Invariant($"{until:MM-dd HH:mm} 前不当班"), Invariant($"off duty until {until:ddd HH:mm}"));

    private static ScoreTerm Trade(int skill)
    {
        var points = MostForTrade * skill / 5;
        return new("trade", points, MostForTrade, new(Invariant($"技能 {skill}/5：{points:0.#}/{MostForTrade} 分"), Invariant($"skill {skill} of 5: {points:0.#} of {MostForTrade}")));
    }

    private static ScoreTerm Area(AreaFit fit)
    {
        var (share, zh, en) = fit switch
        {
            AreaFit.Area => (1.0, "负责该区域", "looks after the area"),
            AreaFit.Site => (0.8, "负责该项目", "looks after the site"),
            AreaFit.Unknown => (0.5, "该区域未指定责任人", "nobody is said to look after the area"),
            _ => (0.0, "不负责该区域", "does not look after the area"),
        };
        return new("area", share * MostForArea, MostForArea, new(Invariant($"{zh}：{share * MostForArea:0.#}/{MostForArea} 分"), Invariant($"{en}: {share * MostForArea:0.#} of {MostForArea}")));
    }

    private static ScoreTerm Distance(Candidate candidate, double fullDistance)
    {
        // Unknown is worth half: neither a reward for hiding nor a punishment for having no phone.
        var share = candidate.Distance is { } metres ? Math.Max(0, 1 - (metres / fullDistance)) : 0.5;
        var points = share * MostForDistance;
        var (zh, en) = candidate switch
        {
            { Distance: { } far, DistanceFrom: DistanceFrom.LastPosition } =>
                (Invariant($"距离 {far / 1000:0.0} 公里（{candidate.PositionAge.TotalMinutes:0} 分钟前的位置）"), Invariant($"{far / 1000:0.0} km away (position {candidate.PositionAge.TotalMinutes:0} min old)")),
            { Distance: { } far } => (Invariant($"驻地距离 {far / 1000:0.0} 公里"), Invariant($"{far / 1000:0.0} km from the team's base")),
            _ => ("距离未知", "distance unknown"),
        };
        return new("distance", points, MostForDistance, new(Invariant($"{zh}：{points:0.#}/{MostForDistance} 分"), Invariant($"{en}: {points:0.#} of {MostForDistance}")));
    }

    private static ScoreTerm Load(Candidate candidate)
    {
        var points = MostForLoad * Math.Max(0, 1 - (candidate.Load / FullLoad));
        return new("load", points, MostForLoad, new(
            Invariant($"在手工单 {candidate.OpenTickets} 张（加权 {candidate.Load:0.#}）：{points:0.#}/{MostForLoad} 分"),
            Invariant($"{candidate.OpenTickets} open tickets (weight {candidate.Load:0.#}): {points:0.#} of {MostForLoad}")));
    }
}
