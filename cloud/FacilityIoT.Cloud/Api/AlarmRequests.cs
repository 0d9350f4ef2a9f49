using System.ComponentModel.DataAnnotations;
using FacilityIoT.Cloud.Alarms;

namespace FacilityIoT.Cloud.Api;

/// <summary>Of all that is asked of an alarm.</summary>
/// <param name="Version">The alarm's version that the asker saw; when it has changed since, nothing is done. Null: any will do.</param>
public sealed record AlarmAnswer(int? Version = null);

/// <summary>Takes an alarm off the list for a while.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Until">The end; no later than the level's maximum.</param>
public sealed record AlarmShelving([property: MaxLength(500)] string Reason, DateTimeOffset Until, int? Version = null);

/// <summary>Hands an alarm over to maintenance.</summary>
/// <param name="Ticket">The number of an open ticket of the alarm's site.</param>
/// <param name="Reason">What is being done.</param>
public sealed record AlarmOutOfServiceRequest([property: MaxLength(50)] string Ticket, [property: MaxLength(500)] string Reason, int? Version = null);

/// <summary>Acknowledges many alarms at once.</summary>
/// <param name="Ids">At most 500.</param>
public sealed record AlarmsAcknowledgement(IReadOnlyList<long> Ids);

/// <summary>What became of each, in the order asked.</summary>
public sealed record AlarmsAcknowledged(int Done, IReadOnlyList<AlarmAcknowledged> Results);

/// <param name="Done">False: <see cref="Problem"/> says why.</param>
/// <param name="State">Afterwards; null when there is no such alarm.</param>
public sealed record AlarmAcknowledged(long Id, bool Done, AlarmState? State, string? Problem);

/// <summary>One alarm that a person took off the list.</summary>
/// <param name="Alarm">The condition's latest.</param>
/// <param name="Since">When it was asked for.</param>
/// <param name="Until">Its end; then the alarm is evaluated and annunciated again.</param>
/// <param name="ConfirmBefore">Set while a second person has still to agree: it is not silent yet, and the asking ends here.</param>
/// <param name="ConfirmedBy">The second person, where two are needed.</param>
public sealed record ShelvedAlarmView(AlarmView Alarm, DateTimeOffset Since, DateTimeOffset Until, string By, string Reason, DateTimeOffset? ConfirmBefore, string? ConfirmedBy);
