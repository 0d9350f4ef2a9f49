using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Dispatch.Escalations;

/// <summary>The escalation's rungs in words.</summary>
internal static class EscalationWords
{
    /// <summary>The step's number in the ticket's trail: 1 next on duty, 2 all on duty, 3 supervisor, 4 contractor and then everybody.</summary>
    public static int Step(EscalationRung rung) => rung switch
    {
        EscalationRung.NextOnDuty => 1,
        EscalationRung.AllOnDuty => 2,
        EscalationRung.Supervisor => 3,
        _ => 4,
    };

    public static Phrase Of(EscalationCall call) => call.Rung switch
    {
        EscalationRung.NextOnDuty => new("呼叫下一位当班人员", "the next on duty is called"),
        EscalationRung.AllOnDuty => new("呼叫本工种全体当班人员", "all on duty in the trade are called"),
        EscalationRung.Supervisor => new("呼叫主管", "the supervisor is called"),
        EscalationRung.Contractor => new("呼叫外部单位", "the contractor is called"),
        _ => new($"再次呼叫全体（第 {call.Round} 轮）", $"everybody is called again (round {call.Round})"),
    };

    public static Phrase Nobody(Ticket ticket) => new(
        $"无人可呼叫：项目 {ticket.SiteId} 工种 {ticket.Trade} 无排班、无主管、无外部单位",
        $"nobody can be called: {ticket.Trade} at {ticket.SiteId} has nobody on a roster, no supervisor and no contractor");
}
