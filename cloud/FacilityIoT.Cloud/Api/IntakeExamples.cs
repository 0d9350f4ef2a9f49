using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>For the OpenAPI document.</summary>
internal static class IntakeExamples
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 4, 30, 0, TimeSpan.Zero);
    private static readonly LocalText Name = new("电梯停运", "Lift out of service");

    public static readonly ReportBody Body = new("hotline", "call-20260301-17", "elevator-stopped", "hengtai", "tower-a", Description: "Lift stands on floor 3, doors closed, nobody inside.",
        Reporter: new ReporterBody("name of the caller", "138 0000 1234", "3-1204", "zh"));

    public static readonly ReportView Report = new(
        31, "260301-001-8", "hotline", "call-20260301-17", "elevator-stopped", "Lift stands on floor 3, doors closed, nobody inside.", 12, 2, GradeReason.Category, null, At, "operator-1", At, "operator-1");

    public static readonly Page<ReportView> Reports = new([Report], 1, 50, 1);

    private static readonly GradeView Grade = new(2, GradeReason.Category, "urgent, basic, group", "level 2: always so for elevator-stopped");
    private static readonly TicketView Ticket = OpenApiExamples.Ticket with { Title = Name.En!, Titles = Name, Level = 2, Source = "hotline", Alarms = [] };

    public static readonly ReportAnswer Answer = new(Report, Ticket, Grade, "q83vEjRWeJCrze8SNFZ4kA");
    public static readonly ReportPreview Preview = new(Grade, "260301-001-8", SameFaultReason.SameArea, [Ticket], KnowledgeExamples.Similar);
    public static readonly DemandCategoryView Category = new("elevator-stopped", Name.En!, Name, "elevator", "Failure_Alarm", true, false, true, 2, true, 0);
    public static readonly DemandCategoryBody CategoryBody = new(Name, "elevator", "Failure_Alarm", true, false, true, 2, true, 0);
}
