using FacilityIoT.Cloud.Notifications.Channels;

namespace FacilityIoT.Cloud.Notifications.Routes;

/// <summary>Who is told of what until somebody says otherwise.</summary>
public static class DefaultRoutes
{
    private static readonly string[] Loud = [ChannelNames.Push, ChannelNames.Sms];
    private static readonly string[] Quiet = [ChannelNames.Push];
    private static readonly string[] Written = [ChannelNames.Push, ChannelNames.Email];

    /// <summary>By happening.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<RouteLine>> All { get; } = new Dictionary<string, IReadOnlyList<RouteLine>>(StringComparer.Ordinal)
    {
        ["Raised"] = [new(1, 5, RouteRecipient.ControlRoom), new(1, 5, RouteRecipient.Robots), new(1, 5, RouteRecipient.Webhooks), new(1, 1, RouteRecipient.Supervisors, Loud)],
        ["Assigned"] = [new(1, 2, RouteRecipient.Assignee, Loud), new(3, 5, RouteRecipient.Assignee, Quiet), new(1, 5, RouteRecipient.Contractor)],
        ["Escalated"] = [new(1, 5, RouteRecipient.Called, Loud), new(1, 5, RouteRecipient.Contractor), new(1, 5, RouteRecipient.ControlRoom), new(1, 2, RouteRecipient.Robots)],
        ["ClockBreached"] =
        [
            new(1, 2, RouteRecipient.Supervisors, Loud), new(3, 5, RouteRecipient.Supervisors, Written), new(1, 5, RouteRecipient.ControlRoom), new(1, 5, RouteRecipient.Assignee, Quiet),
            new(1, 2, RouteRecipient.Robots),
        ],
        ["ClockWarning"] = [new(1, 5, RouteRecipient.Assignee, Quiet)],
        ["NoticeDue"] = [new(1, 5, RouteRecipient.AffectedOwners, ChannelNames.Sms), new(1, 5, RouteRecipient.ControlRoom)],
        ["Regraded"] = [new(1, 5, RouteRecipient.ControlRoom), new(1, 2, RouteRecipient.Robots), new(1, 2, RouteRecipient.Assignee, Loud), new(3, 5, RouteRecipient.Assignee, Quiet)],
        ["MajorSet"] = [new(1, 5, RouteRecipient.Supervisors, Loud), new(1, 5, RouteRecipient.ControlRoom)],
        ["Declined"] = [new(1, 5, RouteRecipient.ControlRoom)],
        ["DeliveryFailed"] = [new(1, 5, RouteRecipient.ControlRoom), new(1, 3, RouteRecipient.Supervisors, Loud)],
    };
}
