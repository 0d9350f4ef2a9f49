using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Dispatch;

/// <summary>Section <c>Dispatch</c>: when the dispatch acts by itself, and how long it waits for answers.</summary>
public sealed class DispatchOptions
{
    public const string Section = "Dispatch";

    /// <summary>The levels, as digits, whose tickets are given to the best candidate as soon as they are raised.</summary>
    [RegularExpression("^[1-5]*$", ErrorMessage = "Dispatch:AutomaticLevels holds the digits of the levels that are assigned automatically, for example 1234; empty for none.")]
    public string AutomaticLevels { get; set; } = "1234";

    /// <summary>Level 1: the pause from one rung of the escalation to the next (domain, section 1: accepted in 3 min).</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:10:00", ErrorMessage = "Dispatch:Level1Pace is 10 s to 10 min.")]
    public TimeSpan Level1Pace { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Level 2 after its accept clock has run out: the pause from one rung to the next.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00", ErrorMessage = "Dispatch:Level2Pace is 10 s to 1 h.")]
    public TimeSpan Level2Pace { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>After the chain's end: how often everybody is called again, until somebody accepts.</summary>
    [Range(typeof(TimeSpan), "00:00:30", "01:00:00", ErrorMessage = "Dispatch:RepeatEvery is 30 s to 1 h.")]
    public TimeSpan RepeatEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long somebody has to answer a level-2 ticket before the next candidate is asked (accept clock: 5 min).</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00", ErrorMessage = "Dispatch:AnswerLevel2 is 10 s to 1 day.")]
    public TimeSpan AnswerLevel2 { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The same at level 3 (accept clock: 30 min).</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00", ErrorMessage = "Dispatch:AnswerLevel3 is 10 s to 1 day.")]
    public TimeSpan AnswerLevel3 { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The same at level 4 (accept clock: 4 h) and at level 5.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00", ErrorMessage = "Dispatch:AnswerLevel4 is 10 s to 1 day.")]
    public TimeSpan AnswerLevel4 { get; set; } = TimeSpan.FromMinutes(60);

    /// <summary>A position older than this weighs nothing; the team's base counts instead.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "12:00:00", ErrorMessage = "Dispatch:PositionMaxAge is 1 min to 12 h.")]
    public TimeSpan PositionMaxAge { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>A position is deleted after this time; only the last is ever kept.</summary>
    [Range(typeof(TimeSpan), "00:30:00", "7.00:00:00", ErrorMessage = "Dispatch:PositionKeptFor is 30 min to 7 days.")]
    public TimeSpan PositionKeptFor { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Kilometres from which a distance is worth no points.</summary>
    [Range(0.1, 1000, ErrorMessage = "Dispatch:FullDistanceKm is 0.1 to 1000.")]
    public double FullDistanceKm { get; set; } = 10;

    /// <summary>How far ahead a roster is looked through for gaps, in days; at least a pattern of 13 weeks.</summary>
    [Range(92, 400, ErrorMessage = "Dispatch:RosterHorizonDays is 92 to 400.")]
    public int RosterHorizonDays { get; set; } = 92;

    internal bool IsAutomatic(int level) => AutomaticLevels.Contains((char)('0' + level), StringComparison.Ordinal);

    /// <summary>Null at level 1: there the escalation runs instead.</summary>
    internal TimeSpan? AnswerWithin(int level) => level switch { 1 => null, 2 => AnswerLevel2, 3 => AnswerLevel3, _ => AnswerLevel4 };

    internal TimeSpan Pace(int level) => level == 1 ? Level1Pace : Level2Pace;
}

[OptionsValidator]
public sealed partial class DispatchOptionsValidator : IValidateOptions<DispatchOptions>;
