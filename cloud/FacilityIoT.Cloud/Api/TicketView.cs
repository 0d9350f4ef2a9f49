using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>One repair.</summary>
/// <param name="Number">Can be said on the phone.</param>
/// <param name="Level">1 is danger to people, 5 an observation.</param>
/// <param name="Title">In the language asked for.</param>
/// <param name="Trade">elevator, plumbing, electrical, equipment, civil, it.</param>
/// <param name="RaisedAt">The event's time, by the box's clock.</param>
/// <param name="RecordedAt">When the service stored it.</param>
/// <param name="Source">sensor, or who reported it.</param>
/// <param name="Alarms">What it stands for.</param>
public sealed record TicketView(
    string Number,
    int Level,
    TicketState State,
    string Title,
    LocalText Titles,
    string Trade,
    string Site,
    string? Area,
    string? Asset,
    DateTimeOffset RaisedAt,
    DateTimeOffset RecordedAt,
    string Source,
    bool Open,
    int Version,
    IReadOnlyList<AlarmView> Alarms)
{
    /// <summary>The alarm's class, or the category of the report.</summary>
    public string? FaultClass { get; init; }
    public string? Description { get; init; }

    /// <summary>Who has it, or had it last.</summary>
    public TicketPerson? Assignee { get; init; }

    /// <summary>The outside firm that has it.</summary>
    public int? ContractorId { get; init; }
    public long? IncidentId { get; init; }

    /// <summary>A major accident: its written report is due within 24 h of the repair.</summary>
    public bool Major { get; init; }

    /// <summary>People may be trapped: ends only with confirm-nobody-trapped.</summary>
    public bool Entrapment { get; init; }
    public DateTimeOffset? NobodyTrappedAt { get; init; }

    /// <summary>It repeats an earlier repair.</summary>
    public bool Repeat { get; init; }

    /// <summary>How often its acceptance failed.</summary>
    public int Reworks { get; init; }
    public TicketTimes Times { get; init; } = new(null, null, null, null, null, null);

    /// <summary>Set while it waits.</summary>
    public TicketHold? Hold { get; init; }

    /// <summary>The same ticket in another language.</summary>
    internal TicketView In(Language language) => this with { Title = Titles.In(language) ?? Number, Alarms = [.. Alarms.Select(a => a.In(language))] };

    internal static TicketView Of(Ticket ticket, IEnumerable<Alarm> alarms, TicketPerson? assignee, Language language)
    {
        var titles = new LocalText(ticket.TitleZh, ticket.TitleEn);
        return new TicketView(
            ticket.Number, ticket.Level, ticket.State, titles.In(language) ?? ticket.Number, titles, ticket.Trade, ticket.SiteId, ticket.Area, ticket.Asset,
            ticket.RaisedAt, ticket.RecordedAt, ticket.Source, ticket.Open, ticket.Version, [.. alarms.Select(a => AlarmView.Of(a, language))])
        {
            FaultClass = ticket.FaultClass,
            Description = ticket.Description,
            Assignee = assignee,
            ContractorId = ticket.ContractorId,
            IncidentId = ticket.IncidentId,
            Major = ticket.Major,
            Entrapment = ticket.Entrapment,
            NobodyTrappedAt = ticket.NobodyTrappedAt,
            Repeat = ticket.RepeatOfId is not null,
            Reworks = ticket.Reworks,
            Times = new TicketTimes(ticket.DispatchedAt, ticket.AcceptedAt, ticket.ArrivedAt, ticket.RepairedAt, ticket.VerifiedAt, ticket.ClosedAt),
            Hold = ticket is { HeldAt: { } since, HoldReason: { } reason } ? new TicketHold(since, reason, ticket.HoldText) : null,
        };
    }
}

/// <summary>Somebody with a login.</summary>
public sealed record TicketPerson(int Id, string Name);

/// <summary>When a repair reached its states, by the service's clock.</summary>
/// <param name="Accepted">The acceptance that led to the first arrival.</param>
/// <param name="Arrived">The first arrival.</param>
/// <param name="Closed">Closed or cancelled.</param>
public sealed record TicketTimes(
    DateTimeOffset? Dispatched, DateTimeOffset? Accepted, DateTimeOffset? Arrived, DateTimeOffset? Repaired, DateTimeOffset? Verified, DateTimeOffset? Closed);

/// <summary>Why it waits, and since when.</summary>
public sealed record TicketHold(DateTimeOffset Since, HoldReason Reason, string? Text);

/// <summary>One line of a ticket's trail.</summary>
/// <param name="From">The address the actor came from.</param>
/// <param name="Detail">JSON.</param>
/// <param name="At">The service's time: the one that counts.</param>
/// <param name="SaidAt">When it was done, by the clock of a phone that had no signal then.</param>
/// <param name="Version">The ticket's version with this line.</param>
public sealed record TicketEventView(string What, string? Actor, string? From, string? Detail, DateTimeOffset At, DateTimeOffset? SaidAt, int Version);
