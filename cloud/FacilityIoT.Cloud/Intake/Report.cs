namespace FacilityIoT.Cloud.Intake;

/// <summary>By which way a report came; the words of <see cref="Tickets.Ticket.Source"/>.</summary>
public static class ReportSources
{
    /// <summary>The 24 h hotline.</summary>
    public const string Hotline = "hotline";

    /// <summary>The front desk.</summary>
    public const string Desk = "desk";

    /// <summary>The residents' app or web page.</summary>
    public const string App = "app";

    /// <summary>A platform of somebody else: the city's hotline, the owner's property system.</summary>
    public const string ThirdParty = "third-party";

    public static IReadOnlyList<string> All { get; } = [Hotline, Desk, App, ThirdParty];
}

/// <summary>One report of a fault by somebody; several may belong to one ticket.</summary>
public sealed class Report
{
    public long Id { get; init; }
    public required long TicketId { get; init; }

    /// <summary>One of <see cref="ReportSources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>The API key's name of the program that sent it; empty when a person wrote it down.</summary>
    public required string Program { get; init; }

    /// <summary>The sender's own number for it: sent again, it is the same report. Unique per source and program.</summary>
    public string? Reference { get; init; }
    public required string Category { get; init; }

    /// <summary>What was said, without names and numbers (<see cref="Redaction"/>).</summary>
    public string? Description { get; init; }
    public int? ResidentId { get; init; }

    /// <summary>1–5, of this report; the ticket's may be more urgent.</summary>
    public required int Level { get; init; }
    public required GradeReason GradeReason { get; init; }

    /// <summary>It joined a ticket that was there; null when it raised one.</summary>
    public SameFaultReason? Joined { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required string RecordedBy { get; init; }

    /// <summary>When a person answered the reporter: at once on the phone and at the desk, later for what a program sent.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }
    public string? AnsweredBy { get; set; }
}
