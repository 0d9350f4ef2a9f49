using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.Cloud.Api;

/// <summary>Who may do what in the dispatch.</summary>
internal static class DispatchActions
{
    public static readonly FacilityAction EditStaff = new("staff.edit", Roles.Supervisor);
    public static readonly FacilityAction EditRosters = new("rosters.edit", Roles.Supervisor);
    public static readonly FacilityAction SwapShifts = new("rosters.swap", Roles.Engineer);
    public static readonly FacilityAction ReportPosition = new("positions.report", Roles.Engineer);
    public static readonly FacilityAction ReadPositions = new("positions.read", Roles.Supervisor);
    public static readonly FacilityAction RecordOnSite = new("tickets.record", Roles.Operator);
    public static readonly FacilityAction ReadAccuracy = new("dispatch.accuracy", Roles.Supervisor);
}
