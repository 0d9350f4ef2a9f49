using FacilityIoT.Cloud.Intake;

namespace FacilityIoT.Cloud.Api;

/// <summary>A fault that somebody reports.</summary>
/// <param name="Source">hotline, desk, app, third-party.</param>
/// <param name="Reference">The sender's own number for it, at most 100 characters: sent again, it is the same report.</param>
/// <param name="Category">A code of GET /api/v1/demand-categories.</param>
/// <param name="Area">Null when it concerns none, or when it is not known.</param>
/// <param name="Description">What was said, at most 2000 characters; the reporter's name, phone and address in it are masked before it is stored.</param>
/// <param name="Urgent">It cannot wait for the next working day; null: as the category says.</param>
/// <param name="Special">A service beyond what every household needs; null: as the category says.</param>
/// <param name="Group">It concerns many; null: as the category says.</param>
/// <param name="Level">1–5: set by a person, over the demand matrix; with <paramref name="LevelReason"/>.</param>
/// <param name="JoinTicket">The number of the open ticket that a person says this belongs to.</param>
/// <param name="Separate">A person says that this is a fault of its own.</param>
/// <param name="ResidentId">Somebody who is written down already; or <paramref name="Reporter"/>.</param>
public sealed record ReportBody(
    string? Source = null,
    string? Reference = null,
    string? Category = null,
    string? Site = null,
    string? Area = null,
    string? Asset = null,
    string? Description = null,
    bool? Urgent = null,
    bool? Special = null,
    bool? Group = null,
    int? Level = null,
    string? LevelReason = null,
    string? JoinTicket = null,
    bool Separate = false,
    int? ResidentId = null,
    ReporterBody? Reporter = null);

/// <summary>Who reports; the same phone at the same site is the same resident.</summary>
/// <param name="Language">zh or en: in which language to write to them.</param>
public sealed record ReporterBody(string? Name, string? Phone, string? Address, string? Language);

/// <summary>Why a report has its level.</summary>
/// <param name="Demand"><c>urgent, basic, group</c>.</param>
public sealed record GradeView(int Level, GradeReason Reason, string Demand, string Sentence);

/// <summary>A report that was recorded.</summary>
/// <param name="Joined">Why it joined a ticket that was there; null when it raised one.</param>
/// <param name="AnsweredAt">When a person answered the reporter; null for what a program sent and nobody has answered yet.</param>
public sealed record ReportView(
    long Id, string Ticket, string Source, string? Reference, string Category, string? Description, int? ResidentId, int Level, GradeReason GradeReason, SameFaultReason? Joined,
    DateTimeOffset RecordedAt, string RecordedBy, DateTimeOffset? AnsweredAt, string? AnsweredBy)
{
    internal static ReportView Of(Report row, string ticket) => new(
        row.Id, ticket, row.Source, row.Reference, row.Category, row.Description, row.ResidentId, row.Level, row.GradeReason, row.Joined, row.RecordedAt, row.RecordedBy,
        row.AnsweredAt, row.AnsweredBy);
}

/// <summary>What became of a report.</summary>
/// <param name="Grade">Null when the same reference was sent before.</param>
/// <param name="LinkToken">For the reporter's link to the ticket (GET /api/v1/resident/{token}); shown once, null without a reporter.</param>
public sealed record ReportAnswer(ReportView Report, TicketView Ticket, GradeView? Grade, string? LinkToken);

/// <summary>A report as far as it is typed.</summary>
/// <param name="Grade">Null while there is no category.</param>
/// <param name="Joins">The number of the ticket that it would join by itself.</param>
/// <param name="Possible">Open tickets that it may belong to.</param>
public sealed record ReportPreview(GradeView? Grade, string? Joins, SameFaultReason? Why, IReadOnlyList<TicketView> Possible, SimilarView? Similar);
