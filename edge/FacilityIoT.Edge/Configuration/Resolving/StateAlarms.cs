using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>A point's alarms by state, code or quality.</summary>
internal sealed class StateAlarms(PointYaml point, LocalizedText name, string? pointClass, SparkplugDataType type, Trade? trade, FaultList faults)
{
    private static readonly string[] LimitIds = ["low-low", "low", "high", "high-high"];

    public IEnumerable<AlarmCondition> Resolve()
    {
        var alarms = new List<AlarmCondition>();
        foreach (var (id, alarm) in point.Alarms.Where(a => a.Value.Enabled))
        {
            if (LimitIds.Contains(id))
            {
                faults.Add(alarm.Source.At, $"'{id}' is the id of a limit's alarm; choose another id, or give the limit under 'limits'");
            }

            if (Trigger(alarm) is { } trigger)
            {
                alarms.Add(new AlarmResolver(alarm, faults).Resolve(id, trigger, Defaults(trigger)));
            }
        }

        return alarms;
    }

    private AlarmTrigger? Trigger(AlarmYaml alarm)
    {
        var at = alarm.PositionOf(nameof(AlarmYaml.When));
        switch (alarm.When)
        {
            case []:
                return null;
            case [{ State: { } state }]:
                return type == SparkplugDataType.Boolean ? new AlarmTrigger.State(state)
                    : Refuse(at, "true and false are for points of one bit; this one is a number: give codes, or limits");
            case [{ Bad: true }]:
                return new AlarmTrigger.BadQuality();
            case [{ Stale: true }]:
                return point.StaleAfter is not null ? new AlarmTrigger.Stale() : Refuse(at, "'stale' needs 'staleAfter' at the point");
            case var codes when codes.All(c => c.Code is not null):
                return type == SparkplugDataType.Int64 ? new AlarmTrigger.Code([.. codes.Select(c => c.Code!.Value)])
                    : Refuse(at, $"codes are for whole numbers; this point is {(type == SparkplugDataType.Boolean ? "true or false" : "scaled to fractions or a float")}");
            default:
                return Refuse(at, "several values of 'when' must all be codes");
        }
    }

    private AlarmDefaults Defaults(AlarmTrigger trigger) => trigger switch
    {
        AlarmTrigger.BadQuality => new AlarmDefaults(4, "Sensor_Failure_Alarm", trade, new LocalizedText($"{name.Zh} 传感器故障", $"{name.En}: sensor failure")),
        AlarmTrigger.Stale => new AlarmDefaults(4, "Sensor_Failure_Alarm", trade, new LocalizedText($"{name.Zh} 数据停止更新", $"{name.En}: no fresh reading")),
        _ => new AlarmDefaults(null, pointClass?.EndsWith("_Alarm", StringComparison.Ordinal) == true ? pointClass : null, trade, name),
    };

    private AlarmTrigger? Refuse(Position at, string sentence)
    {
        faults.Add(at, sentence);
        return null;
    }
}
