using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>One activation of a condition at a point.</summary>
/// <param name="Point">site/box/device/point.</param>
/// <param name="Class">Brick's alarm class where it has one.</param>
/// <param name="Level">1 is danger to people, 5 an observation.</param>
/// <param name="Text">What is wrong, in the language asked for.</param>
/// <param name="ActiveAt">By the box's clock.</param>
/// <param name="RecordedAt">When the service stored it.</param>
/// <param name="Quality">good, bad or stale: whether the state is still known.</param>
/// <param name="Open">Until returned to normal and acknowledged.</param>
public sealed record AlarmView(
    long Id,
    string Point,
    string Condition,
    string Class,
    int Level,
    AlarmState State,
    string Trade,
    string Text,
    LocalText Texts,
    string Site,
    string? Area,
    string? Asset,
    bool Latched,
    DateTimeOffset ActiveAt,
    DateTimeOffset RecordedAt,
    DateTimeOffset? ClearedAt,
    DateTimeOffset? AcknowledgedAt,
    string? AcknowledgedBy,
    string Quality,
    bool Open,
    int Version)
{
    /// <summary>While the condition stays active the acknowledgement counts until then; null when it lasts.</summary>
    public DateTimeOffset? AcknowledgedUntil { get; init; }

    /// <summary>When people were last called to it; null while something has held it from its beginning.</summary>
    public DateTimeOffset? AnnunciatedAt { get; init; }

    /// <summary>How often it became active.</summary>
    public int Activations { get; init; }

    /// <summary>Set while it comes and goes too often to call people each time.</summary>
    public DateTimeOffset? ChatteringSince { get; init; }

    /// <summary>Off the list until then, by a person.</summary>
    public DateTimeOffset? ShelvedUntil { get; init; }

    /// <summary>The shelving waits for a second person; the alarm is not silent yet.</summary>
    public bool ShelfPending { get; init; }

    /// <summary>Suppressed by design: the cause that explains it, <c>box/hengtai/box-1</c> or <c>alarm/123</c>.</summary>
    public string? SuppressedBy { get; init; }

    /// <summary>Out of service for this ticket.</summary>
    public string? OutOfServiceTicket { get; init; }

    /// <summary>When its box was asked to reset the latch.</summary>
    public DateTimeOffset? ResetRequestedAt { get; init; }

    /// <summary>Entrapment: when a named person on site confirmed that nobody is trapped.</summary>
    public DateTimeOffset? NobodyTrappedAt { get; init; }

    /// <summary>The same alarm in another language.</summary>
    internal AlarmView In(Language language) => this with { Text = Texts.In(language) ?? Condition };

    public static AlarmView Of(Alarm alarm, Language language)
    {
        var texts = new LocalText(alarm.TextZh, alarm.TextEn);
        return new AlarmView(
            alarm.Id, alarm.Point, alarm.Condition, alarm.Class, alarm.Level, alarm.State, alarm.Trade, texts.In(language) ?? alarm.Condition, texts, alarm.SiteId, alarm.Area,
            alarm.Asset, alarm.Latched, alarm.ActiveAt, alarm.RecordedAt, alarm.ClearedAt, alarm.AcknowledgedAt, alarm.AcknowledgedBy, alarm.Quality.ToLowerInvariant(),
            alarm.Open, alarm.Version)
        {
            AcknowledgedUntil = alarm.AcknowledgedUntil,
            AnnunciatedAt = alarm.AnnunciatedAt,
            Activations = alarm.Activations,
            ChatteringSince = alarm.ChatteringSince,
            ShelvedUntil = alarm.ShelvedUntil,
            ShelfPending = alarm.ShelfPending,
            SuppressedBy = alarm.SuppressedBy,
            OutOfServiceTicket = alarm.OutOfServiceTicket,
            ResetRequestedAt = alarm.ResetRequestedAt,
            NobodyTrappedAt = alarm.NobodyTrappedAt,
        };
    }
}

/// <summary>An alarm with its history, the oldest line first.</summary>
/// <param name="Standing">Active for longer than <c>Alarms:StandingAfter</c>, 24 hours unless set otherwise.</param>
/// <param name="Allowed">What can be asked of it as it is now.</param>
/// <param name="Tickets">Those it was raised for or joined, the latest first.</param>
public sealed record AlarmDetail(
    AlarmView Alarm, bool Standing, IReadOnlyList<string> Allowed, IReadOnlyList<AlarmTransitionView> History, IReadOnlyList<AlarmTicketView> Tickets);

/// <summary>A ticket of an alarm.</summary>
public sealed record AlarmTicketView(string Number, TicketState State);

/// <param name="Reason">Why, in one word.</param>
/// <param name="Actor">Who, when it was a person.</param>
/// <param name="Annunciated">People were called to it.</param>
/// <param name="Detail">The person's reason, the cause, the ticket.</param>
/// <param name="Version">The alarm's version afterwards.</param>
public sealed record AlarmTransitionView(AlarmState From, AlarmState To, string Reason, string? Actor, DateTimeOffset At, DateTimeOffset RecordedAt, bool Annunciated, string? Detail, int Version)
{
    public static AlarmTransitionView Of(AlarmTransition line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new AlarmTransitionView(line.From, line.To, line.Reason, line.Actor, line.At, line.RecordedAt, line.Annunciated, line.Detail, line.Version);
    }
}
