using System.Globalization;
using System.Text.Json;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Trends;

/// <summary>A line of a ticket's trail with what it says as a point. Pure; made from what never changes, so that it is the same point whenever it is made.</summary>
/// <param name="Level">Of the ticket when the line was written.</param>
internal sealed record TicketLine(TicketEvent Event, Ticket Ticket, int Level)
{
    private const double MsPerSecond = 1000;

    /// <summary>Null when no figure is made of such a line.</summary>
    public MeasuredPoint? ToPoint()
    {
        using var detail = JsonDocument.Parse(Event.Detail ?? "{}");
        return What(detail.RootElement) is { } what
            ? new MeasuredPoint(
                TrendSchema.Ticket,
                [
                    (TrendSchema.SiteTag, Ticket.SiteId),
                    (TrendSchema.LevelTag, Level.ToString(CultureInfo.InvariantCulture)),
                    (TrendSchema.TradeTag, Ticket.Trade),
                    (TrendSchema.SourceTag, Ticket.Source),
                    (TrendSchema.ClassTag, Ticket.FaultClass),
                    (TrendSchema.WhatTag, what),
                    (TrendSchema.ClockTag, Text(detail.RootElement, "clock")),
                ],
                [
                    (TrendSchema.LineField, Event.Id),
                    (TrendSchema.CountField, 1),
                    (TrendSchema.SecondsField, (Event.At - Ticket.RecordedAt).TotalSeconds),
                    ("held", what is "closed" or "cancelled" ? Ticket.HeldMs / MsPerSecond : null),
                    ("score", detail.RootElement.TryGetProperty("score", out var score) ? score.GetDouble() : null),
                ],
                TrendSchema.TimeNs(Event.At, Event.Id))
            : null;
    }

    /// <summary>The level before the first regrading that came after the line, else the ticket's own.</summary>
    /// <param name="regradings">Of the same ticket, in order.</param>
    public static int LevelAt(TicketEvent line, Ticket ticket, IEnumerable<TicketEvent> regradings)
    {
        // The regrading itself already counts for the new level.
        if (regradings.FirstOrDefault(each => each.Id > line.Id) is not { Detail: { } later })
        {
            return ticket.Level;
        }

        using var detail = JsonDocument.Parse(later);
        return detail.RootElement.GetProperty("before").GetInt32();
    }

    private string? What(JsonElement detail) => Event.What switch
    {
        nameof(TicketHappening.Raised) => "raised",
        nameof(TicketHappening.Moved) => Move(Text(detail, "before"), Text(detail, "after")),
        nameof(TicketHappening.Escalated) => "escalated",
        nameof(TicketHappening.ClockBreached) => "breached",
        nameof(TicketHappening.RepeatFound) => "repeat",
        nameof(TicketHappening.FollowedUp) => "followedUp",
        _ => null,
    };

    /// <summary>The state it came to; going back has words of its own, so that an arrival is an arrival.</summary>
    private static string? Move(string? before, string? after) => (before, after) switch
    {
        ("onHold", "accepted" or "onSite") => "resumed",
        ("repaired", "onSite") => "rework",
        (_, "raised") => "declined",
        _ => after,
    };

    private static string? Text(JsonElement detail, string name) =>
        detail.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
