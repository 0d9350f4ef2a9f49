using System.Globalization;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Which happenings people can be told of, under which name, and what of them is told. Pure.</summary>
/// <param name="Name">A key of the templates and the routes.</param>
/// <param name="Values">In codes and numbers.</param>
public sealed record HappeningFacts(string Name, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The people to be named in a chat group: ids with commas between.</summary>
    public const string People = "people";

    /// <summary>Null: nobody is told.</summary>
    public static HappeningFacts? Of(TicketHappening happening) => happening switch
    {
        TicketHappening.Raised => Facts("Raised"),
        TicketHappening.Assigned(var person, _, _, _) => Facts("Assigned", (People, person is { } id ? Text(id) : null)),
        TicketHappening.Escalated(var step, var people, _, _) => Facts("Escalated", ("step", Text(step)), (People, string.Join(',', people.Select(Text)))),
        TicketHappening.ClockBreached(var clock, var dueAt) => Facts("ClockBreached", ("clock", clock.ToString()), ("dueAt", dueAt.ToString("O", CultureInfo.InvariantCulture))),
        TicketHappening.ClockWarning(var clock, var dueAt) => Facts("ClockWarning", ("clock", clock.ToString()), ("dueAt", dueAt.ToString("O", CultureInfo.InvariantCulture))),
        TicketHappening.NoticeDue(var count, var text) => Facts("NoticeDue", ("count", Text(count)), ("text", text)),
        TicketHappening.Regraded(var before, _, var reason) => Facts("Regraded", ("before", Text(before)), ("reason", reason)),
        TicketHappening.MajorSet { Major: true, Reason: var reason } => Facts("MajorSet", ("reason", reason)),
        TicketHappening.Moved { Command: TicketCommand.Decline(var why) } => Facts("Declined", ("reason", why)),
        TicketHappening.DeliveryFailed failed => Facts("DeliveryFailed", ("channel", failed.Channel), ("recipient", failed.Recipient)),
        _ => null,
    };

    private static HappeningFacts Facts(string name, params (string Key, string? Value)[] values) =>
        new(name, values.Where(value => value.Value is not null).ToDictionary(value => value.Key, value => value.Value!, StringComparer.Ordinal));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
