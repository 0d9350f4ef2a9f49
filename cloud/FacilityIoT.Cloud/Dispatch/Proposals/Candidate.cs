using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Dispatch.Proposals;

/// <summary>How a worker's areas fit the ticket's place.</summary>
public enum AreaFit
{
    /// <summary>Looks after other places of the site, or of other sites.</summary>
    Elsewhere,

    /// <summary>Nobody is said to look after the place.</summary>
    Unknown,

    /// <summary>Looks after the whole site.</summary>
    Site,

    /// <summary>Looks after the ticket's area.</summary>
    Area,
}

/// <summary>Where a distance counts from.</summary>
public enum DistanceFrom
{
    Unknown,
    TeamBase,
    LastPosition,
}

/// <summary>How a worker has answered this ticket before.</summary>
public enum EarlierAnswer
{
    None,
    Declined,
    TimedOut,
}

/// <summary>What the dispatch knows of a worker for one ticket: the input of the score.</summary>
public sealed record Candidate
{
    public required int PersonId { get; init; }
    public required Phrase Name { get; init; }

    /// <summary>1–5 in the ticket's trade; null for none.</summary>
    public required int? Skill { get; init; }
    public required bool OnDuty { get; init; }

    /// <summary>When next on duty; null when not within a week.</summary>
    public DateTimeOffset? NextDutyAt { get; init; }

    /// <summary>Why the worker cannot be reached; null when reachable.</summary>
    public Phrase? Unreachable { get; init; }
    public required AreaFit Area { get; init; }

    /// <summary>Metres, great circle; null when one of the places is unknown.</summary>
    public double? Distance { get; init; }
    public DistanceFrom DistanceFrom { get; init; }

    /// <summary>How old the position is.</summary>
    public TimeSpan PositionAge { get; init; }

    /// <summary>Open tickets.</summary>
    public required int OpenTickets { get; init; }

    /// <summary>The open tickets weighted by level (<see cref="LoadWeight"/>).</summary>
    public required double Load { get; init; }
    public EarlierAnswer Answered { get; init; }
}
