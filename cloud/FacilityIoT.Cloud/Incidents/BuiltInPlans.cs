namespace FacilityIoT.Cloud.Incidents;

/// <summary>Plans that hold until a site writes its own under the same name.</summary>
public static class BuiltInPlans
{
    /// <summary>Basement flooding and power loss together at one site.</summary>
    public static IncidentPlan Storm { get; } = new()
    {
        Name = "storm",
        SiteId = IncidentPlan.AllSites,
        Definition = new PlanDefinition(
            new LocalName("暴雨：进水并停电", "Storm: flooding and power loss"),
            [
                new Hazard(new LocalName("进水", "flooding"), ["Leak_Alarm", "Liquid_Detection_Alarm", "Max_Water_Level_Alarm"]),
                new Hazard(new LocalName("停电", "power loss"), ["Power_Loss_Alarm"]),
            ],
            WithinMinutes: 60,
            [
                new PlannedCrew(new LocalName("电气抢修组", "electrical crew"), "electrical"),
                new PlannedCrew(new LocalName("给排水抢修组", "plumbing crew"), "plumbing"),
                new PlannedCrew(new LocalName("土建与设备抢修组", "civil and equipment crew"), "civil"),
            ],
            [
                new PlannedResource(new LocalName("应急发电车", "generator vehicle"), 1),
                new PlannedResource(new LocalName("移动水泵", "mobile pump"), 2),
            ],
            [
                new LocalName("断开进水区域的电源，确认无电后方可进入", "Cut the power of flooded areas; enter only when it is proven dead"),
                new LocalName("确认电梯内无人被困，将电梯停在水位以上", "Make sure that nobody is in the elevators; park them above the water"),
                new LocalName("启动备用电源与移动水泵", "Start standby power and mobile pumps"),
                new LocalName("封堵进水口，疏散受影响的业主", "Block the inflow; bring affected residents to safety"),
                new LocalName("逐项恢复供电并测试绝缘", "Restore power step by step, testing the insulation"),
            ]),
    };

    public static IReadOnlyList<IncidentPlan> All { get; } = [Storm];
}
