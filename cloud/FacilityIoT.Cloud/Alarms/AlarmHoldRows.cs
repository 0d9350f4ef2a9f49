namespace FacilityIoT.Cloud.Alarms;

/// <summary>What holds a condition, between the engine's situation and the rows. Pure.</summary>
internal static class AlarmHoldRows
{
    public static AlarmShelf? Shelf(AlarmCondition row) => row is { ShelvedAt: { } at, ShelvedUntil: { } until, ShelvedById: { } person, ShelvedBy: { } by, ShelveReason: { } reason }
        ? new AlarmShelf(at, until, person, by, reason) { PendingUntil = row.ShelfPendingUntil, ConfirmedBy = row.ShelfConfirmedBy }
        : null;

    public static AlarmSuppression? Suppression(AlarmCondition row) => row is { SuppressedBy: { } by, SuppressedAt: { } at } ? new AlarmSuppression(by, at) : null;

    public static AlarmOutOfService? OutOfService(AlarmCondition row) =>
        row is { OutOfServiceAt: { } at, OutOfServiceBy: { } by, OutOfServiceReason: { } reason, OutOfServiceTicket: { } ticket } ? new AlarmOutOfService(at, by, reason, ticket) : null;

    public static void Write(AlarmSituation situation, AlarmCondition row)
    {
        var (shelf, suppression, service) = (situation.Shelf, situation.Suppression, situation.OutOfService);
        (row.ShelvedAt, row.ShelvedUntil, row.ShelvedById) = (shelf?.At, shelf?.Until, shelf?.PersonId);
        (row.ShelvedBy, row.ShelveReason) = (shelf?.By, shelf?.Reason);
        (row.ShelfPendingUntil, row.ShelfConfirmedBy) = (shelf?.PendingUntil, shelf?.ConfirmedBy);
        (row.SuppressedBy, row.SuppressedAt) = (suppression?.By, suppression?.At);
        (row.OutOfServiceAt, row.OutOfServiceBy) = (service?.At, service?.By);
        (row.OutOfServiceReason, row.OutOfServiceTicket) = (service?.Reason, service?.Ticket);
    }

    /// <summary>The condition's latest alarm shows what holds it.</summary>
    public static void Show(AlarmSituation situation, Alarm alarm)
    {
        (alarm.ShelvedUntil, alarm.ShelfPending) = (situation.Shelf?.Until, situation.Shelf is { IsPending: true });
        (alarm.SuppressedBy, alarm.SuppressedAt) = (situation.Suppression?.By, situation.Suppression?.At);
        alarm.OutOfServiceTicket = situation.OutOfService?.Ticket;
        alarm.ChatteringSince = situation.Chatter.Since;
    }

    /// <summary>A later alarm of the same condition shows it from now on.</summary>
    public static void Hide(Alarm earlier)
    {
        (earlier.ShelvedUntil, earlier.ShelfPending, earlier.SuppressedBy, earlier.SuppressedAt) = (null, false, null, null);
        (earlier.OutOfServiceTicket, earlier.ChatteringSince) = (null, null);
    }
}
