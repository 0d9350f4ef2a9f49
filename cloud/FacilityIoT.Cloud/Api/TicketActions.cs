using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.Cloud.Api;

/// <summary>What may be done to tickets. Whose ticket it is, the ticket's engine looks at besides.</summary>
internal static class TicketActions
{
    public static readonly FacilityAction Work = new("tickets.work", Roles.Engineer);
    public static readonly FacilityAction Assign = new("tickets.assign", Roles.Supervisor);
    public static readonly FacilityAction Verify = new("tickets.verify", Roles.Supervisor);
    public static readonly FacilityAction Close = new("tickets.close", Roles.Supervisor);
    public static readonly FacilityAction Cancel = new("tickets.cancel", Roles.Engineer);
    public static readonly FacilityAction Regrade = new("tickets.regrade", Roles.Supervisor);
    public static readonly FacilityAction Major = new("tickets.major", Roles.Supervisor);
    public static readonly FacilityAction Evidence = new("tickets.evidence", Roles.Engineer);
    public static readonly FacilityAction Report = new("tickets.report", Roles.Engineer);
    public static readonly FacilityAction Note = new("tickets.note", Roles.Operator);
}
