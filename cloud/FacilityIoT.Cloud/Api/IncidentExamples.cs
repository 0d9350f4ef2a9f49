using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>For the OpenAPI document.</summary>
internal static class IncidentExamples
{
    private static readonly DateTimeOffset Opened = new(2026, 7, 18, 21, 5, 0, TimeSpan.Zero);
    private static readonly LocalText Title = new("暴雨：进水并停电", "Storm: flooding and power loss");
    private static readonly IncidentView View = new(3, "hengtai", "storm", Title.En!, Title, Opened, 4, true, null, null, ["260719-001-3", "260719-002-1", "260719-003-6"], 3, 6);

    public static readonly Page<IncidentView> Page = new([View], 1, 50, 1);
    public static readonly IncidentOpening Opening = new("hengtai", "storm", ["260719-001-3"]);
    public static readonly IncidentDetail Detail = new(
        View,
        [new IncidentCrewView(new LocalText("电气抢修组", "electrical crew"), "electrical", "260719-001-3", TicketState.Accepted, 7)],
        [new IncidentResourceView(1, new LocalText("应急发电车", "generator vehicle"), 1, ResourceState.OnTheWay, Opened.AddMinutes(12))],
        [new IncidentStepView(1, 1, new LocalText("断开进水区域的电源", "Cut the power of flooded areas"), Opened.AddMinutes(9), "engineer-7")],
        [new IncidentEventView("Opened", null, "260719-001-3, 260719-002-1", Opened)]);

    public static readonly IncidentPlanView Plan = new("storm", null, BuiltInPlans.Storm.Definition, null, true, true, 0);
}
