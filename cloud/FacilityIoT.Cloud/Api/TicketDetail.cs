using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>A ticket with its trail, the oldest line first, and all that belongs to it.</summary>
/// <param name="Allowed">The commands that the asker may give now, as far as the ticket says.</param>
/// <param name="Stages">The computed time of each stage that has begun.</param>
/// <param name="Acceptance">What its level asks for.</param>
/// <param name="Reports">After a major accident; the last counts.</param>
/// <param name="RepeatOf">The number of the earlier repair that it repeats.</param>
/// <param name="RepeatedBy">The numbers of later tickets that repeat this one.</param>
public sealed record TicketDetail(
    TicketView Ticket,
    IReadOnlyList<TicketEventView> Trail,
    IReadOnlyList<string> Allowed,
    IReadOnlyList<TicketStageView> Stages,
    AcceptanceRule Acceptance,
    TicketRepair Repair,
    IReadOnlyList<EvidenceView> Evidence,
    IReadOnlyList<PartUseView> Parts,
    IReadOnlyList<MajorReportView> Reports,
    string? RepeatOf,
    IReadOnlyList<string> RepeatedBy);

/// <param name="Seconds">Until now while it runs; waits are a stage of their own and no part of travel and repair.</param>
public sealed record TicketStageView(TicketStage Stage, double Seconds, bool Running);

/// <summary>What was found and done, and by whom.</summary>
/// <param name="WithoutPhotos">Why there are none of before and after.</param>
public sealed record TicketRepair(
    string? Cause,
    string? Measures,
    string? Prevention,
    string? WithoutPhotos,
    string? CancelReason,
    TicketPerson? ArrivedBy,
    TicketPerson? RepairedBy,
    TicketPerson? VerifiedBy,
    TicketPerson? NobodyTrappedBy);

/// <summary>A file that shows something about the repair.</summary>
/// <param name="Sha256">Of the file.</param>
/// <param name="MediaType">What the content is, seen from its first bytes.</param>
/// <param name="TakenAt">By the phone's clock.</param>
/// <param name="Path">Where to fetch it.</param>
public sealed record EvidenceView(
    long Id,
    EvidenceKind Kind,
    EvidenceMoment? Moment,
    string? Caption,
    string MediaType,
    long Bytes,
    string Sha256,
    DateTimeOffset? TakenAt,
    double? Latitude,
    double? Longitude,
    DateTimeOffset AddedAt,
    string AddedBy,
    string Path)
{
    internal static EvidenceView Of(Evidence piece, string number) => new(
        piece.Id, piece.Kind, piece.Moment, piece.Caption, piece.MediaType, piece.Bytes, piece.Sha256, piece.TakenAt, piece.Latitude, piece.Longitude, piece.AddedAt, piece.AddedBy,
        $"/api/v1/tickets/{number}/evidence/{piece.Id}");
}

/// <summary>A part used; a negative quantity takes a mistake back.</summary>
/// <param name="FromStock">It was taken out of the site's stock.</param>
public sealed record PartUseView(string Model, decimal Quantity, string Unit, bool FromStock, DateTimeOffset UsedAt, string UsedBy);

/// <summary>The written report after a major accident.</summary>
public sealed record MajorReportView(string Cause, string Measures, string Prevention, string Author, DateTimeOffset FiledAt);
