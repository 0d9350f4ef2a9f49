namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Which of a day's shifts.</summary>
public enum ShiftKind
{
    Early,
    Late,
    Night,

    /// <summary>A roster with one shift a day.</summary>
    Day,
}

/// <summary>Who is on duty when, for some trades of a site: shifts on the wall clock of the site's zone and a pattern of weeks that repeats.</summary>
public sealed class Roster
{
    public int Id { get; init; }
    public required string SiteId { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>The first day, in the site's zone. Its week, from Monday, is week 0 of the pattern.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>The first day no longer on it; null for no end.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>How many weeks the pattern has, 1 to 13.</summary>
    public required int Weeks { get; set; }

    /// <summary>Its trades must be covered at every minute; a gap is refused.</summary>
    public bool AroundTheClock { get; set; } = true;
    public int Version { get; set; }
    public List<RosterTrade> Trades { get; } = [];
    public List<RosterShift> Shifts { get; } = [];
    public List<RosterEntry> Entries { get; } = [];

    public bool IsFor(string trade) => Trades.Any(own => own.Trade == trade);
}

/// <summary>A trade that a roster is for.</summary>
public sealed record RosterTrade
{
    public int RosterId { get; init; }
    public required string Trade { get; init; }
}

/// <summary>When a shift is, in minutes from midnight on the wall clock; half open. An end at or before the start is on the next day.</summary>
public sealed record RosterShift
{
    public int RosterId { get; init; }
    public required ShiftKind Kind { get; init; }
    public required int StartMinute { get; init; }
    public required int EndMinute { get; init; }
}

/// <summary>A person on a shift of the pattern.</summary>
public sealed record RosterEntry
{
    public int RosterId { get; init; }

    /// <summary>From 0.</summary>
    public required int Week { get; init; }

    /// <summary>0 Monday to 6 Sunday: the day on which the shift begins.</summary>
    public required int Day { get; init; }
    public required ShiftKind Shift { get; init; }
    public required int PersonId { get; init; }
}
