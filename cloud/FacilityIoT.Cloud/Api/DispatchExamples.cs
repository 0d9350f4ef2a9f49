using System.Text.Json;
using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Escalations;

namespace FacilityIoT.Cloud.Api;

/// <summary>Examples of the dispatch for the OpenAPI document.</summary>
internal static class DispatchExamples
{
    public const string Number = "260301-001-8";
    private static readonly DateTimeOffset At = new(2026, 3, 1, 4, 30, 0, TimeSpan.Zero);
    private static readonly ScoreTermView[] Terms =
    [
        new("trade", 16, 20, new LocalText("技能 4/5：16/20 分", "skill 4 of 5: 16 of 20")),
        new("area", 25, 25, new LocalText("负责该区域：25/25 分", "looks after the area: 25 of 25")),
        new("distance", 20, 25, new LocalText("距离 2.0 公里（4 分钟前的位置）：20/25 分", "2.0 km away (position 4 min old): 20 of 25")),
        new("load", 30, 30, new LocalText("在手工单 0 张（加权 0）：30/30 分", "0 open tickets (weight 0): 30 of 30")),
    ];

    public static readonly ProposalView Proposal = new(
        Number, At, [new CandidateView(4, new LocalText("工程师四", "engineer-4"), 91, Terms, null)],
        [new CandidateView(5, new LocalText("工程师五", "engineer-5"), 0, [], new LocalText("03-01 16:00 前不当班", "off duty until Sun 16:00"))]);

    public static readonly TicketDispatch Dispatch = new(
        Number,
        [new AssignmentView(1, At, 4, 91, JsonSerializer.SerializeToElement(Terms, ApiJson.Options), 4, 2, true, false, "dispatch", "91 points: skill 4 of 5: 16 of 20; …", AssignmentOutcome.Accepted, At.AddSeconds(50))],
        [new CallView(4, EscalationRung.None, At)],
        [new ContractorCallView(2, At, "the maintenance firm is called at once", At.AddMinutes(24))],
        new EscalationView(EscalationRung.None, 0, false, false, At));

    public static readonly AccuracyView Accuracy = new(0.94, DispatchAccuracy.Goal, true, 100, 94, 2, 1, 1, 1, 1, 3, 4);
}
