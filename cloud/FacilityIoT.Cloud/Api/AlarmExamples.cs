using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>Alarms for the OpenAPI document.</summary>
internal static class AlarmExamples
{
    public static readonly DateTimeOffset Raised = new(2026, 3, 1, 4, 30, 0, TimeSpan.Zero);
    public static readonly string TicketNumber = Tickets.TicketNumber.Of(new DateOnly(2026, 3, 1), 1);
    private static readonly LocalText Water = new("水泵房漏水", "Water on the floor of the pump room");

    public static readonly AlarmView Alarm = new(
        7, "hengtai/tower-a/pump-room/water", "leak", "Leak_Alarm", 2, AlarmState.Acknowledged, "plumbing", Water.En!, Water, "hengtai", "basement", "pump-1",
        true, Raised, Raised.AddMilliseconds(40), null, Raised.AddMinutes(1), "operator-1", "good", true, 3)
    {
        AcknowledgedUntil = Raised.AddMinutes(31),
        AnnunciatedAt = Raised.AddMilliseconds(40),
        Activations = 1,
    };

    public static readonly AlarmsAcknowledged Acknowledged = new(1, [new AlarmAcknowledged(7, true, AlarmState.Acknowledged, null), new AlarmAcknowledged(8, false, null, "There is no alarm 8.")]);

    public static readonly Page<ShelvedAlarmView> Shelved = new(
        [new ShelvedAlarmView(Alarm with { ShelvedUntil = Raised.AddMinutes(45) }, Raised, Raised.AddMinutes(45), "operator-1", "Sensor is being cleaned.", null, null)], 1, 50, 1);
}
