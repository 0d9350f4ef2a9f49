namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>The alarm of a derived entrapment, with its texts. Contacts supplement the certified two-way voice alarm and never replace it.</summary>
internal static class EntrapmentAlarm
{
    public static OwnAlarm Of(ElevatorWatch elevator, EntrapmentReason reason)
    {
        var (zh, en) = reason switch
        {
            EntrapmentReason.ButtonPressed => ("轿厢报警按钮被按下", "alarm button pressed in the car"),
            EntrapmentReason.StoppedOutsideZone => ("停在开锁区域外，轿厢内有人", "stopped outside the unlocking zone with a passenger in the car"),
            _ => ("停梯且门未开，轿厢内有人", "stopped with doors not open and a passenger in the car"),
        };
        return new OwnAlarm
        {
            Point = $"{elevator.Elevator}/car",
            Condition = "entrapment",
            SiteId = elevator.Elevator.Split('/')[0],
            Class = AlarmClasses.Entrapment,
            Level = 1,
            Trade = "elevator",
            TextZh = $"电梯困人：{zh}",
            TextEn = $"Elevator entrapment: {en}",
            Asset = elevator.Asset,
            Area = elevator.Area,
            Latch = true,
        };
    }
}
