namespace FacilityIoT.Testing;

/// <summary>An alarm as the API shows it.</summary>
/// <param name="Point"><c>site/box/device/point</c>.</param>
/// <param name="State">E.g. <c>unacknowledged</c>.</param>
public sealed record AlarmSeen(long Id, string Point, string Condition, int Level, string State, string Text, bool Open, DateTimeOffset ActiveAt);

/// <summary>A ticket as the API shows it.</summary>
public sealed record TicketSeen(
    string Number, int Level, string State, string Title, string Site, string? Asset, DateTimeOffset RaisedAt, DateTimeOffset RecordedAt, IReadOnlyList<AlarmSeen> Alarms);

/// <summary>A box as the API shows it.</summary>
public sealed record BoxSeen(string Site, string Box, bool Online, OutboxSeen? Outbox);

/// <summary>What waits in a box.</summary>
/// <param name="Waiting">Frames that the cloud has not stored yet.</param>
public sealed record OutboxSeen(long Head, long Acknowledged, long Waiting);
