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
    /// <summary>The same ticket in another language.</summary>
    internal TicketView In(Language language) => this with { Title = Titles.In(language) ?? Number, Alarms = [.. Alarms.Select(a => a.In(language))] };

    internal static TicketView Of(Ticket ticket, IEnumerable<Alarm> alarms, Language language)
    {
        var titles = new LocalText(ticket.TitleZh, ticket.TitleEn);
        return new TicketView(
            ticket.Number, ticket.Level, ticket.State, titles.In(language) ?? ticket.Number, titles, ticket.Trade, ticket.SiteId, ticket.Area, ticket.Asset,
            ticket.RaisedAt, ticket.RecordedAt, ticket.Source, ticket.Open, ticket.Version, [.. alarms.Select(a => AlarmView.Of(a, language))]);
    }
}

/// <summary>A ticket with its trail, the oldest line first.</summary>
public sealed record TicketDetail(TicketView Ticket, IReadOnlyList<TicketEventView> Trail);

/// <summary>One line of a ticket's trail.</summary>
/// <param name="From">The address the actor came from.</param>
/// <param name="Detail">JSON.</param>
/// <param name="At">The service's time: the one that counts.</param>
/// <param name="SaidAt">When it was done, by the clock of a phone that had no signal then.</param>
/// <param name="Version">The ticket's version with this line.</param>
public sealed record TicketEventView(string What, string? Actor, string? From, string? Detail, DateTimeOffset At, DateTimeOffset? SaidAt, int Version);
