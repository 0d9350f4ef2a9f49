using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>A clock of a ticket that has been decided: met, or over.</summary>
public readonly record struct ClockRow(long TicketId, TicketClockKind Kind, bool Met);

/// <summary>A part used in a repair.</summary>
/// <param name="Quantity">In <paramref name="Unit"/>; negative for a correction.</param>
public readonly record struct PartRow(long TicketId, string Model, string Unit, decimal Quantity);

/// <summary>What a resident said at a follow-up.</summary>
/// <param name="Round">1 the first, 2 after rectification.</param>
/// <param name="Score">0–100.</param>
public readonly record struct FollowUpRow(long TicketId, int Round, int Score);

/// <summary>How the dispatch's proposals went.</summary>
/// <param name="Judged">Proposals that were kept or not.</param>
public readonly record struct ProposalCount(int Kept, int Judged);

/// <summary>Everything of a period that the figures about repairs are made of.</summary>
public sealed record RepairRows(
    IReadOnlyList<RepairRow> Repairs, IReadOnlyList<ClockRow> Clocks, IReadOnlyList<PartRow> Parts, IReadOnlyList<FollowUpRow> FollowUps, ProposalCount Proposals);
