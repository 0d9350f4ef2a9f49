namespace FacilityIoT.Cloud.Notifications.Routes;

/// <summary>Whom a route leads to; who that is is looked up for each happening.</summary>
public enum RouteRecipient
{
    /// <summary>The live page.</summary>
    ControlRoom,

    /// <summary>The chat robots of the site; level 1 goes to the red-alert robots where there are any.</summary>
    Robots,

    /// <summary>The webhooks of the site.</summary>
    Webhooks,

    /// <summary>The person who has the ticket.</summary>
    Assignee,

    /// <summary>Everybody whom an escalation calls.</summary>
    Called,

    /// <summary>The outside firm that has the ticket, or that an escalation calls.</summary>
    Contractor,

    /// <summary>The supervisors of the site.</summary>
    Supervisors,

    /// <summary>The owners whom the fault affects.</summary>
    AffectedOwners,
}
